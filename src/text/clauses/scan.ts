import type { Word } from '../words.ts';
import { fullPhraseStart, hasNoun } from './noun-phrases.ts';
import { pointsBack } from './pointed-time.ts';
import { trimAdverbs, type VerbGroup } from './verb-groups.ts';
import { wordList } from '../word-list.ts';

/** The words of a sentence with their verb groups. */
export interface Scan {
  words: readonly Word[];
  groups: readonly VerbGroup[];
}

const DASHES = new Set(['-', '–', '—', '--']);
const STOPS = new Set([',', ';', ':']);
const LONGEST_MARK = 2;

const isDash = (words: readonly Word[], i: number) => {
  const word = words[i];
  if (!word || !DASHES.has(word.text)) return false;
  return (
    word.text === '—' ||
    word.text === '--' ||
    (words[i - 1]?.end !== word.start && words[i + 1]?.start !== word.end)
  );
};
/** Is this a comma, a semicolon, a colon or a dash between words? */
export const isComma = (words: readonly Word[], i: number) => {
  const text = words[i]?.text ?? '';
  return text.length <= LONGEST_MARK && (STOPS.has(text) || isDash(words, i));
};
/** Does the word join clauses or verbs? "Or" and "nor" never part a claim. */
export const isCoordinator = (word: Word | undefined) =>
  word?.pos === 'CCONJ' && /^(?:and|but|yet)$/.test(word.lower);
/** Is this an adverb or a negation, which may stand before a verb? */
export const isAdverb = (word: Word | undefined) =>
  word?.pos === 'ADV' || word?.lower === 'not' || word?.lower === 'never';

/** Words that may open a subordinate clause. */
export const SUBORDINATORS = wordList(
  'while whereas although though because since if unless when whenever after before until till once as so provided',
);
/** Words after which a subject belongs to a clause of its own. */
export const STARTS_CLAUSE = wordList('that who which whom whose what how why where whether');
/** Words that may open a relative clause. */
export const RELATIVES = wordList('who which whom whose that where');
/** The finite verb group that begins at `from`, adverbs aside. */
export function verbAt({ words, groups }: Scan, from: number): VerbGroup | null {
  let i = from;
  while (isAdverb(words[i])) i++;
  return groups.find((g) => g.start >= from && g.start <= i && g.end > i) ?? null;
}
/** "the role it can play", "a claim the court denied": does the subject only open what describes the noun before it? */
const isContact = (words: readonly Word[], from: number, subject: number): boolean =>
  words[subject - 1]?.pos === 'NOUN' &&
  !words[subject - 1]?.date &&
  !/^(?:ADP|ADV|SCONJ)$/.test(words[from]?.pos ?? '');

/** The finite verb of the clause that begins at `from`, when a subject stands before it and nothing breaks in between. */
export function clauseVerb(scan: Scan, from: number): VerbGroup | null {
  const { words, groups } = scan;
  for (const group of groups) {
    if (group.start < from || group.finite !== true) continue;
    const before = words.slice(from, group.start);
    if (!hasNoun(before) || before.some((w) => w.pos === 'PRON' && RELATIVES.has(w.lower) && w !== before[0]))
      return null;
    for (let i = from; i < group.start; i++) if (isComma(words, i)) return null;
    const subject = fullPhraseStart(words, trimAdverbs(words, group.start), from);
    if (subject >= trimAdverbs(words, group.start)) return null;
    if (subject === from) return group;
    const lead = words[subject - 1];
    if (words[subject]?.lower === 'that' || isContact(words, from, subject)) return null;
    if (
      lead &&
      !pointsBack(words, subject - 2) &&
      (SUBORDINATORS.has(lead.lower) || STARTS_CLAUSE.has(lead.lower))
    )
      return null;
    return lead?.pos === 'ADP' && subject - 1 === from ? null : group;
  }
  return null;
}
/** Can a noun phrase end with this word? */
export const endsNoun = (word: Word | undefined) =>
  !!word && (/^(?:NOUN|PROPN|PRON|NUM)$/.test(word.pos) || word.text === ')');
