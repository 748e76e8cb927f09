import type { Span } from './types.ts';

/** Have two spans a character in common? */
export const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
