import type { Request } from 'express';
import { NotFound } from '../../domain/errors.ts';

/** The largest number a record can have. */
const LARGEST = 2 ** 31 - 1;

/** The record a path names; anything that cannot be the number of one is not found. */
export function idFrom(req: Request, parameter: string): number {
  const id = parseId(req.params[parameter]);
  if (id === null) throw new NotFound(parameter);
  return id;
}

/** The number of a record as it stands in an address or a form, or null. */
export function parseId(words: unknown): number | null {
  if (typeof words !== 'string' || !/^[1-9]\d{0,9}$/.test(words)) return null;
  return Number(words) <= LARGEST ? Number(words) : null;
}
