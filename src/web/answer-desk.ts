/** The answers of the desk: a form that was refused, shown open with what was written in it, or the page to look at next. */
import type { Response } from 'express';
import type { Performed } from '../services/ledger.ts';
import type { FormModel } from './forms/submit.ts';
import { follow, refuse } from './respond.ts';

export const DESK = { page: 'desk/desk.njk', fragment: 'desk/desk.njk' };

/** The forms that stand on the desk. */
export type DeskForm =
  | (
      | 'wording'
      | 'speaker'
      | 'time'
      | 'parts'
      | 'merger'
      | 'verdict'
      | 'withdrawal'
      | 'comment'
      | 'link'
      | 'flag'
      | 'judgement'
      | 'assignment'
    )
  | ('selection' | 'details' | 'date' | 'block' | 'revision' | 'anchor');

/** 422 or 409 with the desk and the form that was refused. */
export function again(res: Response, desk: object, name: DeskForm, form: FormModel): void {
  refuse(res, DESK, { ...desk, refused: { name, form } }, form);
}

/** 303 to a page of the desk, which says what was done. */
export function goTo(
  res: Response,
  location: string,
  { eventId }: Pick<Performed<unknown>, 'eventId'>,
): void {
  follow(res, eventId === null ? location : `${location}?event=${eventId}`);
}
