/** The words a record may hold, one list an idea; the schema stores them as text. */
import { z } from 'zod';

export const JUDGEMENTS = ['suggested', 'accepted', 'rejected', 'unsure'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export const CONCLUSIONS = ['corroborated', 'disputed', 'refuted', 'unverifiable', 'not checkable'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** `not the same`: two names of two people or things, which only a name can be. */
export const RULINGS = ['A', 'B', 'both acceptable', 'neither', 'not the same', 'unresolved'] as const;
export type RulingChoice = (typeof RULINGS)[number];

/** An editor's word on an article and others: they are one origin, or it is not of theirs. */
export const ORIGIN_RULINGS = ['one', 'apart'] as const;
export type OriginRulingChoice = (typeof ORIGIN_RULINGS)[number];

/** Admiralty grades of a source, with their meaning. */
export const GRADES = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
} as const;
export type Grade = keyof typeof GRADES;

export const JOB_STATES = ['running', 'done', 'failed', 'cancelled', 'interrupted'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** `published` as a person may know it: a year, a month, a day, or nothing. */
export const publishedSchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'Write a date as 2023, 2023-04 or 2023-04-20, or leave it empty.',
  )
  .refine((text) => text.length < 10 || isCalendarDay(text), 'There is no such day in the calendar.');

function isCalendarDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

const spanSchema = z.object({ start: z.int(), end: z.int() });
export const insertionsSchema = z.array(z.object({ text: z.string(), for: spanSchema }));
export const spansSchema = z.array(spanSchema);
export const wordsSchema = z.array(z.string());
export const idsSchema = z.array(z.int());
