import {
  hasFiniteVerb,
  isComma,
  isMark,
  lowerAt,
  phraseEnd,
  phraseStart,
  type Reading,
} from './noun-phrases.ts';

/** A stretch of tokens, half-open. */
export interface Range {
  from: number;
  to: number;
}

const DATE_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|earlier|later|last|this|next|week|month|year|night|morning|evening|afternoon|weekend|days?|weeks|months|years|ago|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|meanwhile)$/;
const SUBJECT_POS = /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/;
const COUNTED = /^(?:many|most|some|few|several|others|both|all|more|none|\d+)$/;
const NO_SPEAKERS = new Set(['that', 'this', 'there', 'which', 'these', 'those', 'what', 'it']);

/** The noun phrase before a verb group that begins at `verb`, with its appositions; null when there is none. */
export function subjectBefore(reading: Reading, verb: number): Range | null {
  const last = beforeAdverbs(reading, verb) - 1;
  if (last < 0) return null;
  if (isComma(reading, last) || lowerAt(reading, last) === ')') return appositeSubject(reading, last);
  if (/^(?:who|which)$/.test(lowerAt(reading, last))) return antecedent(reading, last);
  const token = reading.tokens[last];
  if (!token || !SUBJECT_POS.test(token.pos) || isMark(reading, last)) return null;
  if (/^(?:ADJ|DET)$/.test(token.pos) && !COUNTED.test(token.lower)) return null;
  const from = phraseStart(reading, last);
  return isDateOnly(reading, from, last + 1) ? null : { from, to: last + 1 };
}

function beforeAdverbs(reading: Reading, verb: number): number {
  let i = verb;
  while (
    i > 0 &&
    /^(?:ADV|PART)$/.test(reading.tokens[i - 1]?.pos ?? '') &&
    !/^['’]s?$/.test(lowerAt(reading, i - 1))
  )
    i--;
  return i;
}

function antecedent(reading: Reading, who: number): Range | null {
  const last = isComma(reading, who - 1) ? who - 2 : who - 1;
  if (last < 0 || !SUBJECT_POS.test(reading.tokens[last]?.pos ?? '')) return null;
  return { from: phraseStart(reading, last), to: last + 1 };
}

function isDateOnly(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!DATE_WORD.test(lowerAt(reading, i)) && !/^(?:NUM|DET)$/.test(reading.tokens[i]?.pos ?? ''))
      return false;
  return true;
}

/** The subject before "…, apposition," whose last comma or bracket is token `close`. */
function appositeSubject(reading: Reading, close: number): Range | null {
  const cuts = chunkStarts(reading, close);
  let start = -1;
  for (const [k, from] of cuts.entries()) {
    const to = k === 0 ? close : (cuts[k - 1] ?? close) - 1;
    if (!isNominalChunk(reading, from, to)) break;
    start = from;
    if (beginsWithPerson(reading, from) && !titleBefore(reading, cuts[k + 1], from - 1)) break;
  }
  if (start < 0) return null;
  const head = phraseHead(reading, start, close);
  return { from: head, to: close };
}

function chunkStarts(reading: Reading, close: number): number[] {
  const starts: number[] = [];
  let i = close - 1;
  for (; i >= 0 && starts.length < 6 && !isMark(reading, i); i--) if (isComma(reading, i)) starts.push(i + 1);
  if (starts.length < 6) starts.push(i + 1);
  return starts;
}

function isNominalChunk(reading: Reading, from: number, to: number): boolean {
  if (from >= to) return false;
  if (/^(?:who|which|whose)$/.test(lowerAt(reading, from))) return true;
  const first = reading.tokens[from];
  if (!first || !SUBJECT_POS.test(first.pos) || isDateOnly(reading, from, to)) return false;
  return !hasFiniteVerb(reading, from, to);
}

function beginsWithPerson(reading: Reading, from: number): boolean {
  for (let i = from; i < phraseEnd(reading, from); i++) {
    if (reading.mentions[reading.mention[i] ?? -1]?.kind === 'person') return true;
  }
  return false;
}

/** A chunk before the name that is a title ("the head of the chamber, X,") and not an adjunct of time. */
function titleBefore(reading: Reading, from: number | undefined, to: number): boolean {
  if (from === undefined || !isNominalChunk(reading, from, to) || beginsWithPerson(reading, from))
    return false;
  return (
    /^(?:the|his|her|its|their|an?)$/.test(lowerAt(reading, from)) || reading.tokens[from]?.pos === 'PROPN'
  );
}

/** The chunk may begin with words that are not the subject ("In Caracas Lavrov, the minister,"): keep its last phrase. */
function phraseHead(reading: Reading, from: number, close: number): number {
  let comma = from;
  while (comma < close && !isComma(reading, comma)) comma++;
  return phraseStart(reading, comma - 1) > from && reading.tokens[from]?.pos === 'ADP'
    ? phraseStart(reading, comma - 1)
    : from;
}

/** The noun phrase after an inverted cue ("said the minister"), with an apposition that closes; null when a clause follows. */
export function subjectAfter(reading: Reading, from: number): Range | null {
  const end = phraseEnd(reading, from);
  if (end === from || NO_SPEAKERS.has(lowerAt(reading, from)) || isDateOnly(reading, from, end)) return null;
  if (
    reading.tokens[end]?.pos === 'VERB' ||
    reading.tokens[end]?.pos === 'AUX' ||
    /^(?:that|to)$/.test(lowerAt(reading, end))
  )
    return null;
  return { from, to: withApposition(reading, end) };
}

function withApposition(reading: Reading, end: number): number {
  if (!isComma(reading, end)) return end;
  let to = end + 1;
  while (
    to < reading.tokens.length &&
    !isComma(reading, to) &&
    !isMark(reading, to) &&
    !/^[.!?;:]$/.test(lowerAt(reading, to))
  )
    to++;
  const appositive =
    isNominalChunk(reading, end + 1, to) &&
    /^(?:NOUN|DET|NUM)$|^PROPN$/.test(reading.tokens[end + 1]?.pos ?? '');
  return appositive || /^who$/.test(lowerAt(reading, end + 1)) ? to : end;
}
