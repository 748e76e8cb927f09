import { isRoleNoun } from '../phrases/role-nouns.ts';
import { phraseEnd, phraseStart } from './noun-phrases.ts';
import {
  closesQuote,
  hasFiniteVerb,
  isComma,
  isFiniteVerb,
  isMark,
  isPossessive,
  lowerAt,
  mentionAt,
  posAt,
  type Range,
  type Reading,
} from './reading.ts';
import { wordList } from '../word-list.ts';

const DATE_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|earlier|later|last|this|next|week|month|year|night|morning|evening|afternoon|weekend|days?|weeks|months|years|ago|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|meanwhile)$/;
const SUBJECT_POS = /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/;
const COUNTED = /^(?:many|most|some|few|several|others|both|all|more|none|latter|former|\d+)$/;
const NO_SPEAKERS = wordList('that this there which these those what nothing so little');
const MAX_CHUNKS = 7;

/** The noun phrase before a verb group that begins at `verb`, with its appositions; null when there is none. */
export function subjectBefore(reading: Reading, verb: number): Range | null {
  const last = beforeTime(reading, beforeAdverbs(reading, verb)) - 1;
  if (last < 0) return null;
  if (isComma(reading, last)) return appositeSubject(reading, last);
  if (lowerAt(reading, last) === ')') return bracketedSubject(reading, last);
  if (isRelative(reading, last)) return antecedent(reading, last);
  if (!isSubjectEnd(reading, last)) return null;
  const from = informedStart(reading, phraseStart(reading, last));
  return isDateOnly(reading, from, last + 1) ? null : { from, to: last + 1 };
}

/** "two people | familiar with the matter": where those who know of what begins at `from` begin. */
function informedStart(reading: Reading, from: number): number {
  const knows = /^(?:familiar|close|briefed|knowledge)$/.test(lowerAt(reading, from - 2)) ? from - 2 : -1;
  const last = lowerAt(reading, knows) === 'knowledge' ? knows - 2 : knows - 1;
  return knows > 0 && /^(?:people|persons?|sources?|officials?)$/.test(lowerAt(reading, last))
    ? phraseStart(reading, last)
    : from;
}

/** The token where the adverbs before `verb` begin. */
export function beforeAdverbs(reading: Reading, verb: number): number {
  let i = verb;
  while (i > 0 && /^(?:ADV|PART)$/.test(posAt(reading, i - 1)) && !isPossessive(reading, i - 1)) i--;
  return i;
}

/** "the mayor on Tuesday denied", "the minister earlier this week said": past a time between subject and verb. */
function beforeTime(reading: Reading, verb: number): number {
  let from = verb;
  while (from > 0 && isTimeWord(reading, from - 1)) from--;
  if (/^(?:on|in|at)$/.test(lowerAt(reading, from - 1))) from--;
  const marked = /^(?:on|in|at|earlier|later|last|this|yesterday|today)$/.test(lowerAt(reading, from));
  return marked && from > 0 && from < verb ? beforeAdverbs(reading, from) : verb;
}

const isTimeWord = (reading: Reading, i: number): boolean =>
  !mentionAt(reading, i) && (DATE_WORD.test(lowerAt(reading, i)) || posAt(reading, i) === 'NUM');

/** "who" and "which", but not the WHO. */
const isRelative = (reading: Reading, i: number): boolean =>
  /^(?:who|which)$/.test(lowerAt(reading, i)) && !mentionAt(reading, i);

function isSubjectEnd(reading: Reading, last: number): boolean {
  if (
    !SUBJECT_POS.test(posAt(reading, last)) ||
    isMark(reading, last) ||
    NO_SPEAKERS.has(lowerAt(reading, last))
  )
    return false;
  return (
    !/^(?:ADJ|DET)$/.test(posAt(reading, last)) ||
    COUNTED.test(lowerAt(reading, last)) ||
    isRoleNoun(lowerAt(reading, last)) ||
    mentionAt(reading, last) !== undefined
  );
}

/** "The World Health Organization (WHO)": the phrase before the bracket, with it. */
function bracketedSubject(reading: Reading, close: number): Range | null {
  let open = close;
  while (open > 0 && lowerAt(reading, open) !== '(') open--;
  if (open === 0 || close - open > 12 || !isSubjectEnd(reading, open - 1)) return null;
  return { from: phraseStart(reading, open - 1), to: close + 1 };
}

function antecedent(reading: Reading, who: number): Range | null {
  const last = isComma(reading, who - 1) ? who - 2 : who - 1;
  if (last < 0 || !isSubjectEnd(reading, last)) return null;
  return { from: phraseStart(reading, last), to: last + 1 };
}

/** Whether a phrase is nothing but a time ("last week", "Thursday"). */
export function isDateOnly(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!DATE_WORD.test(lowerAt(reading, i)) && !/^(?:NUM|DET)$/.test(posAt(reading, i))) return false;
  return true;
}

/** The subject before "…, apposition," whose last comma is token `close`. */
function appositeSubject(reading: Reading, close: number): Range | null {
  const starts = chunkStarts(reading, close);
  let found = -1;
  for (const [k, from] of starts.entries()) {
    const to = k === 0 ? close : (starts[k - 1] ?? close) - 1;
    const name = nameAtEnd(reading, from, to);
    if (name >= 0) return { from: name, to: close };
    if (isAside(reading, from, to)) continue;
    const holder = holderBefore(reading, starts, k);
    if (holder >= 0) return { from: holder, to: close };
    if (!isNominalChunk(reading, from, to)) break;
    found = lowerAt(reading, from) === 'but' ? from + 1 : from;
    if (namesPerson(reading, from) && !isTitleChunk(reading, starts[k + 1], from - 1)) break;
  }
  return found < 0 ? null : { from: found, to: close };
}

/** Where the stretches between commas before `close` begin, last first; a quotation ends the search. */
function chunkStarts(reading: Reading, close: number): number[] {
  const starts: number[] = [];
  let i = close - 1;
  for (; i >= 0 && starts.length < MAX_CHUNKS && !closesQuote(reading, i); i--)
    if (isComma(reading, i)) starts.push(i + 1);
  if (starts.length < MAX_CHUNKS) starts.push(i + 1);
  return starts;
}

/** "X, who met his counterpart, Y, said": where X begins when chunk `k` (Y) stands within a relative clause, or -1. */
function holderBefore(reading: Reading, starts: number[], k: number): number {
  const [who, holder] = [starts[k + 1], starts[k + 2]];
  if (who === undefined || holder === undefined || !/^(?:who|whose)$/.test(lowerAt(reading, who))) return -1;
  const opens = holder === 0 || lowerAt(reading, holder - 1) !== ',' || posAt(reading, holder) === 'PROPN';
  const isNoun = posAt(reading, holder) !== 'ADP' && isNominalChunk(reading, holder, who - 1);
  return opens && isNoun ? holder : -1;
}

function isNominalChunk(reading: Reading, from: number, to: number): boolean {
  if (from >= to) return false;
  if (/^(?:who|which|whose)$/.test(lowerAt(reading, from))) return true;
  // "but the mayor", "nearly half of all adults"
  const first = /^(?:and|but|nearly|almost|about|around|roughly)$/.test(lowerAt(reading, from))
    ? from + 1
    : from;
  if (
    !SUBJECT_POS.test(posAt(reading, first)) ||
    NO_SPEAKERS.has(lowerAt(reading, first)) ||
    isDateOnly(reading, first, to)
  )
    return false;
  return !holdsClause(reading, first, to);
}

/** A finite verb that is no participle behind its noun ("a baker named Ole"). */
function holdsClause(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const participle =
      /(?:ed|known|born|seen|made)$/.test(lowerAt(reading, i)) &&
      /^(?:NOUN|PROPN)$/.test(posAt(reading, i - 1));
    if (isFiniteVerb(reading, i) && !(participle && posAt(reading, i) === 'VERB')) return true;
  }
  return false;
}

function namesPerson(reading: Reading, from: number): boolean {
  const end = phraseEnd(reading, from);
  for (let i = from; i < end; i++) if (mentionAt(reading, i)?.kind === 'person') return true;
  return false;
}

/** A chunk before a name that is its title ("the head of the chamber, X,") and no adjunct of time. */
function isTitleChunk(reading: Reading, from: number | undefined, to: number): boolean {
  if (from === undefined || !isNominalChunk(reading, from, to)) return false;
  // "Mr Khan's lawyer, Salman Raja,": the post says whose it is
  if (isRoleNoun(lowerAt(reading, to - 1)) && isPossessive(reading, to - 2)) return true;
  if (namesPerson(reading, from)) return false;
  return /^(?:the|his|her|its|their|an?)$/.test(lowerAt(reading, from)) || posAt(reading, from) === 'PROPN';
}

/** "of the University of Havana", "who was in Caracas": belongs to the phrase before it. */
function isAside(reading: Reading, from: number, to: number): boolean {
  if (/^(?:who|which|whose|however|meanwhile|too|though)$/.test(lowerAt(reading, from))) return true;
  if (isAge(reading, from, to) || ASKED.has(lowerAt(reading, from)) || isParticiple(reading, from))
    return true;
  // "Lee, in turn, said"
  if (lowerAt(reading, from) === 'in' && lowerAt(reading, from + 1) === 'turn') return true;
  // "the New Patriotic Party, or NPP,", "half of all adults, or 47%,"
  if (lowerAt(reading, from) === 'or' && to <= from + 3) return true;
  // "most of whom lost their homes"
  if (lowerAt(reading, from + 1) === 'of' && /^(?:whom|which)$/.test(lowerAt(reading, from + 2))) return true;
  return posAt(reading, from) === 'ADP' && from < to && !hasFiniteVerb(reading, from, to);
}

/** "The minister, asked about the leak," */
const ASKED = wordList('asked pressed questioned interviewed contacted reached speaking writing');

/** "hit on the head by a bottle", "speaking on condition of anonymity". */
const isParticiple = (reading: Reading, i: number): boolean =>
  posAt(reading, i) === 'VERB' &&
  posAt(reading, i + 1) === 'ADP' &&
  /(?:ing|ed|hit|known|born|held|led|built|seen|sent|caught|shot|made|taken)$/.test(lowerAt(reading, i));

/** "Kovalenko, 37,": a number between commas is an age. */
const isAge = (reading: Reading, from: number, to: number): boolean =>
  to === from + 1 && posAt(reading, from) === 'NUM';

/** "In Caracas Lavrov, the minister, said": the name that ends an adjunct without belonging to it, or -1. */
function nameAtEnd(reading: Reading, from: number, to: number): number {
  if (posAt(reading, from) !== 'ADP' || mentionAt(reading, to - 1)?.kind !== 'person') return -1;
  const start = phraseStart(reading, to - 1);
  return start > from && posAt(reading, start - 1) !== 'ADP' ? start : -1;
}

/** The noun phrase after an inverted cue ("said the minister"), with an apposition; null when a clause follows. */
export function subjectAfter(reading: Reading, from: number): Range | null {
  const end = phraseEnd(reading, opensTitle(reading, from) ? from + 1 : from);
  if (end === from || NO_SPEAKERS.has(lowerAt(reading, from)) || isDateOnly(reading, from, end)) return null;
  if (posAt(reading, from) === 'NUM' && !canSpeak(reading, end - 1)) return null;
  const isPhrase = SUBJECT_POS.test(posAt(reading, from)) || opensTitle(reading, from);
  if (!isPhrase || /^(?:it|him|her|them|me|us)$/.test(lowerAt(reading, from))) return null;
  if (/^(?:VERB|AUX)$/.test(posAt(reading, end)) || /^(?:that|to)$/.test(lowerAt(reading, end))) return null;
  return { from, to: withApposition(reading, end) };
}

/** "two officials", but not "190 for the fifth wicket", speak. */
const canSpeak = (reading: Reading, last: number): boolean =>
  isRoleNoun(lowerAt(reading, last)) || /^(?:people|sources|witnesses|others)$/.test(lowerAt(reading, last));

/** "said lead author Borja Cruz": a word before a post and a name is no verb, whatever the tagger sees. */
export function opensTitle(reading: Reading, from: number): boolean {
  if (posAt(reading, from) !== 'VERB' || !/^(?:NOUN|ADJ)$/.test(posAt(reading, from + 1))) return false;
  return namesPerson(reading, from + 1);
}

/** Past an apposition or relative clause set off by commas. */
export function withApposition(reading: Reading, end: number): number {
  if (!isComma(reading, end)) return end;
  let to = end + 1;
  while (
    to < reading.tokens.length &&
    !isComma(reading, to) &&
    !isMark(reading, to) &&
    !/^[.!?;:—–]$/.test(lowerAt(reading, to))
  )
    to++;
  if (isAge(reading, end + 1, to)) return withApposition(reading, to);
  // "a geneticist at Lund who has studied wolves"
  let who = end + 1;
  while (who < to && !/^(?:who|that|which)$/.test(lowerAt(reading, who))) who++;
  const nominal =
    /^(?:NOUN|DET|NUM|PROPN)$/.test(posAt(reading, end + 1)) && isNominalChunk(reading, end + 1, who);
  return nominal || /^whos?e?$/.test(lowerAt(reading, end + 1)) ? to : end;
}

/** The subject of the first finite verb of a sentence outside quotations, up to a token. */
export function sentenceSubject(reading: Reading, to: number): Range | null {
  let described: Range | null = null;
  for (let i = 0; i < to; i++) {
    const subject = reading.quote[i] === -1 && isFiniteVerb(reading, i) ? subjectBefore(reading, i) : null;
    // "Speaking after his hearing, which lasted an hour, the minister vowed …": the first verb is of the hearing
    if (subject && !isRelative(reading, beforeAdverbs(reading, i) - 1)) return subject;
    described ??= subject;
  }
  return described;
}
