/** Two reviewers changed one thing: what one wrote or saw, what stands now, and a proposal that joins both, field by field. */
import { differenceOf, type Stretch } from '../../domain/difference.ts';
import type { StaleVersion } from '../../domain/errors.ts';
import type { AcceptedVariant } from '../../domain/name-form.ts';
import { merge } from '../../domain/merge.ts';
import { moment } from '../../domain/words.ts';
import { fieldInWords, isWorded } from './field-words.ts';

/** A field as each has it; what each changed is told word by word where it is known what both began with. */
export interface ConflictField {
  name: string;
  label: string;
  /** Whether one wrote it; else `mine` is what one saw. */
  isWritten: boolean;
  mine: Stretch[];
  theirs: Stretch[];
  merged: string;
  /** Both changed the same words: the proposal has one's own. */
  isOpen: boolean;
}

export interface Conflict {
  sentence: string;
  /** "Ben, 24 Nov 2026, 10:00 UTC". */
  who: string;
  /** Whether there is anything to join: where one wrote nothing, such as to take something back, there is no proposal. */
  isJoined: boolean;
  fields: ConflictField[];
}

/** What a form carries beside what a person writes. */
const CARRIED = new Set(['version', 'open', 'seen', 'next', 'back', 'then', 'start', 'end', 'otherId']);

/** The conflict between a form as it was sent and the record as it stands. */
export function conflictOf(written: Record<string, string>, { theirs, since }: StaleVersion): Conflict {
  const base = since?.base ?? null;
  const who = since?.reviewer ?? 'Somebody';
  const posted = Object.keys(written).filter((name) => !CARRIED.has(name));
  const changed = Object.keys(theirs).filter(
    (name) => isWorded(name) && base !== null && said(name, base) !== said(name, theirs),
  );
  const fields = [...new Set([...posted, ...changed])].map((name) => {
    const began = base === null ? null : said(name, base);
    const now = said(name, theirs);
    const isWritten = Object.hasOwn(written, name);
    return fieldOf(name, isWritten, { mine: written[name] ?? began ?? now, theirs: now, base: began });
  });
  const isJoined = posted.length > 0;
  return {
    isJoined,
    sentence: isJoined
      ? `${who} changed this while you were working on it. Nothing was saved yet; the form holds a proposal that joins both. Look it over and send it again.`
      : `${who} changed this after you opened it. Nothing was done; look at what stands now, and do it again if you still mean to.`,
    who: since ? `${since.reviewer ?? 'Claimbench'}, ${moment(since.at)}` : '',
    fields: fields.filter(({ isSame }) => !isSame),
  };
}

function fieldOf(
  name: string,
  isWritten: boolean,
  sides: { mine: string; theirs: string; base: string | null },
) {
  const { mine, theirs, base } = sides;
  const { text: merged, isOpen } = merge(sides);
  const against = (text: string): Stretch[] => {
    if (base) return differenceOf(base, text);
    return text === '' ? [] : [{ kind: 'same', text }];
  };
  return {
    ...{ name, label: fieldInWords(name), isWritten, merged, isOpen },
    ...{ mine: against(mine), theirs: against(theirs) },
    isSame: mine === theirs && mine === base,
  };
}

/** Columns that hold a list. */
const LISTS = new Set(['accepted', 'exceptions']);

/** What a record says in a column; '' where it has none of that name, whatever names were sent. */
const said = (name: string, record: Record<string, unknown>): string =>
  Object.hasOwn(record, name) ? inWords(name, record[name]) : '';

/** A column as its form shows it: a list has one entry a line, an accepted variant with its standard. */
function inWords(name: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return JSON.stringify(value);
  if (!LISTS.has(name)) return value;
  return (JSON.parse(value) as (string | AcceptedVariant)[]).map(lineOf).join('\n');
}

function lineOf(entry: string | AcceptedVariant): string {
  return typeof entry === 'string' ? entry : [entry.form, entry.standard].filter(Boolean).join(': ');
}
