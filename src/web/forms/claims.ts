/** The forms on an article and its claims. */
import { z } from 'zod';
import { CONCLUSIONS } from '../../domain/vocabulary.ts';
import { DISCREPANCY_CLASSES, DISCREPANCY_KINDS, RELATIONS } from '../../match/types.ts';
import { ATTRIBUTION_MODES, CLAIM_KINDS } from '../../text/types.ts';
import { optionalWords, words } from './fields.ts';
import { parseId } from './id.ts';
import { isoDay } from './iso-day.ts';

const number = z.coerce.number('Choose one of the list.').int().positive();

/** The version of the record the form was opened on. */
const version = z.coerce.number().int().positive();

/** Words and kind of a claim. */
export const claimWording = z
  .object({ version, text: words, kind: z.enum(CLAIM_KINDS) })
  .transform(({ version, ...edit }) => ({ version, edit }));

/** Who says it, and how; nobody written: the article itself. */
export const claimSpeaker = z
  .object({ version, speaker: optionalWords, mode: z.enum(ATTRIBUTION_MODES) })
  .transform(({ version, ...edit }) => ({ version, edit }));

/** When it was. A time has a beginning; without an end it is one day. */
export const claimTime = z
  .object({ version, whenStart: isoDay, whenEnd: isoDay })
  .refine(({ whenStart, whenEnd }) => whenStart !== null || whenEnd === null, {
    path: ['whenStart'],
    error: 'Say when it begins, too.',
  })
  .refine(({ whenStart, whenEnd }) => !whenStart || !whenEnd || whenStart <= whenEnd, {
    path: ['whenEnd'],
    error: 'It ends before it begins.',
  })
  .transform(({ version, whenStart, whenEnd }) => ({
    version,
    edit: { when: whenStart === null ? null : { start: whenStart, end: whenEnd ?? whenStart } },
  }));

/** Two or more claims, one a line. */
export const claimParts = z.object({ version, texts: words.transform((text) => text.split('\n')) });

/** The words of a claim that takes the place of two. */
export const claimMerger = z.object({ version, text: words });

export const claimVersion = z.object({ version });

/** Who is to look at a claim; nothing chosen is nobody. */
export const assignment = z.object({ assignee: z.union([z.literal('').transform(() => null), number]) });

/** The links a page showed, by number. */
export const shownLinks = z.object({
  links: words.transform((text) =>
    text
      .split(',')
      .map(parseId)
      .filter((id) => id !== null),
  ),
});

/** A button that says all there is to say. */
export const nothing = z.unknown();

/** The verdict a reviewer takes back, by its number. */
export const seenVerdict = z.object({ seen: number });

export const verdict = z.object({
  conclusion: z.enum(CONCLUSIONS, 'Choose one.'),
  reason: words,
  overrideReason: words.default(''),
  seen: z.union([z.literal('').transform(() => null), number]).optional(),
});

export const comment = z.object({ body: words });

/** A judgement on a candidate: one of the relations accepts it as that. */
export const judgement = z
  .object({ version, judgement: z.enum([...RELATIONS, 'rejected', 'unsure']) })
  .transform(({ version, judgement }) =>
    judgement === 'rejected' || judgement === 'unsure'
      ? { version, judgement }
      : { version, judgement: 'accepted' as const, relation: judgement },
  );

export const handLink = z.object({
  otherClaimId: number,
  relation: z.enum(RELATIONS),
  reason: words.default(''),
});

export const flag = z.object({
  kind: z.enum(DISCREPANCY_KINDS),
  class: z.enum(DISCREPANCY_CLASSES),
  note: words,
  aForm: words.min(1, 'Copy the words of this claim that differ.'),
  bClaimId: number,
  bForm: words.min(1, 'Copy the words of the other claim that differ.'),
});

const offset = z.coerce.number().int().nonnegative();

const selected = { start: words, end: words, quote: words };

/** Words of an article: by their offsets where they were selected, else as they were copied. */
const wordsSelected = ({ start, end, quote }: Record<'start' | 'end' | 'quote', string>) =>
  start === '' ? quote : { start: offset.parse(start), end: offset.parse(end) };

/** Words of an article that make a claim. */
export const newClaim = z
  .object({ ...selected, text: words })
  .transform(({ text, ...at }) => ({ text, words: wordsSelected(at) }));

/** Words of an article at which a claim stands that was lost. */
export const claimAnchor = z
  .object({ ...selected, version })
  .transform(({ version, ...at }) => ({ version, words: wordsSelected(at) }));
