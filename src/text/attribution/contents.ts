import { cueSyntax } from './cues.ts';
import {
  hasFiniteVerb,
  isComma,
  isFiniteVerb,
  isMark,
  lowerAt,
  opensQuote,
  phraseEnd,
  type Reading,
} from './noun-phrases.ts';
import type { Range } from './subjects.ts';

const ADJUNCT =
  /^(?:on|in|at|during|after|before|to|earlier|later|last|this|yesterday|today|via|through|from|by|for|with|while|as|when|early|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday|again|also|back|recently|previously|separately|publicly|however|too)$/;
const AUTHORS_OWN =
  /^(?:as|after|before|during|following|amid|when|while|hours|days|minutes|on|in|at|speaking|according|who|which)$/;

/** Where the report after a cue begins: past its adjuncts and addressee, past "that"; `marked` says how surely it is one. */
export interface Opening {
  at: number;
  by: 'that' | 'quote' | 'colon' | 'clause';
}

/** Finds the report after the cue group that ends at `from`; null when nothing is reported there. */
export function contentOpening(reading: Reading, from: number, lemma: string): Opening | null {
  const syntax = cueSyntax(lemma);
  const hearerEnd = syntax?.has('addressee') ? phraseOfHearer(reading, from) : -1;
  const limit = Math.min(reading.tokens.length, from + 40);
  for (let i = from; i < limit; i++) {
    const word = lowerAt(reading, i);
    if (isMark(reading, i)) return opensReport(reading, i, from) ? { at: i, by: 'quote' } : null;
    if (word === ':') return { at: i + 1, by: 'colon' };
    if (word === 'of' && i === hearerEnd) return { at: i + 1, by: 'that' };
    if (word === 'that' && !isDemonstrative(reading, i)) return { at: i + 1, by: 'that' };
    if (word === ',' && isMark(reading, i + 1)) return { at: i + 1, by: 'quote' };
    if (isFiniteVerb(reading, i) || /^[.;?!,—–]$/.test(word)) break;
  }
  const at = afterAddressee(reading, from, syntax?.has('addressee') ?? false);
  const bare = syntax?.has('clause') || syntax?.has('addressee');
  return bare && isClause(reading, at) ? { at, by: 'clause' } : null;
}

/** A quotation right after the cue or its adjuncts; far from the cue it is only a quoted phrase in a clause. */
function opensReport(reading: Reading, mark: number, from: number): boolean {
  if (!opensQuote(reading, mark)) return false;
  if (isComma(reading, mark - 1)) return true;
  return mark - from <= 8 && isClauseInQuote(reading, mark);
}

/** A quotation that says something, not only a quoted phrase. */
function isClauseInQuote(reading: Reading, mark: number): boolean {
  let end = mark + 1;
  while (reading.quote[end] === reading.quote[mark]) end++;
  return hasFiniteVerb(reading, mark + 1, end);
}

function isDemonstrative(reading: Reading, i: number): boolean {
  return (
    /^(?:NOUN|VERB|AUX)$/.test(reading.tokens[i + 1]?.pos ?? '') &&
    reading.tokens[i]?.pos === 'DET' &&
    isFiniteVerb(reading, i + 1)
  );
}

function afterAddressee(reading: Reading, from: number, takesHearer: boolean): number {
  let i = takesHearer ? phraseOfHearer(reading, from) : from;
  while (i < reading.tokens.length && ADJUNCT.test(lowerAt(reading, i)) && !isFiniteVerb(reading, i + 1))
    i = adjunctEnd(reading, i);
  return i;
}

function phraseOfHearer(reading: Reading, from: number): number {
  const mention = reading.mention[from] ?? -1;
  if (
    /^(?:him|her|them|us|me|it|reporters|journalists|lawmakers|reuters|afp|cnn|bbc)$/.test(
      lowerAt(reading, from),
    )
  )
    return from + 1;
  if (mention < 0) return phraseEnd(reading, from);
  let end = from;
  while (reading.mention[end] === mention) end++;
  return end;
}

function adjunctEnd(reading: Reading, i: number): number {
  const pos = reading.tokens[i]?.pos;
  if (pos !== 'ADP' && pos !== 'SCONJ') return i + 1;
  return Math.max(i + 1, firstNounEnd(reading, i + 1));
}

function firstNounEnd(reading: Reading, from: number): number {
  let i = from;
  while (/^(?:DET|ADJ|NUM|PRON)$/.test(reading.tokens[i]?.pos ?? '')) i++;
  while (/^(?:NOUN|PROPN|NUM)$/.test(reading.tokens[i]?.pos ?? '')) i++;
  return i;
}

/** A clause without "that": a noun phrase with a finite verb soon after. */
function isClause(reading: Reading, at: number): boolean {
  const first = reading.tokens[at];
  if (
    !first ||
    !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|SYM|PART|VERB|SCONJ|ADP)$/.test(first.pos) ||
    /^(?:whether|if|how|why|to)$/.test(first.lower)
  )
    return false;
  return hasFiniteVerb(reading, at + 1, Math.min(reading.tokens.length, at + 30));
}

/** Where the report that begins at `from` ends: before a participle or verb of saying with its own report, else with the sentence. */
export function contentEnd(reading: Reading, from: number, quoted: boolean): number {
  const stop = sentenceStop(reading);
  const quote = reading.quote[from] ?? -1;
  for (let i = from + 1; i < stop; i++) {
    if (quote >= 0 && quoted && reading.quote[i] !== quote && isMark(reading, i - 1)) return i;
    if (/^[,;]$/.test(lowerAt(reading, i)) && startsOwnReport(reading, i + 1)) return i;
    if (
      lowerAt(reading, i) === 'and' &&
      reading.quote[i] === -1 &&
      isCueForm(reading, afterAdverb(reading, i + 1))
    )
      return i;
  }
  return stop;
}

/** The token after the last word of the sentence, without its final stop when it stands outside a quotation. */
export function sentenceStop(reading: Reading): number {
  let stop = reading.tokens.length;
  while (stop > 0 && /^[.!?…]+$/.test(reading.tokens[stop - 1]?.text ?? '')) stop--;
  return stop;
}

function afterAdverb(reading: Reading, i: number): number {
  return reading.tokens[i]?.pos === 'ADV' || /^(?:has|have|had|also)$/.test(lowerAt(reading, i))
    ? afterAdverb(reading, i + 1)
    : i;
}

function isCueForm(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return (
    token?.pos === 'VERB' &&
    cueSyntax(token.lemma) !== undefined &&
    contentOpening(reading, i + 1, token.lemma)?.by !== undefined
  );
}

/** After a comma: "adding that", "and stressed that", "according to", "while Moscow said". */
function startsOwnReport(reading: Reading, i: number): boolean {
  if (reading.quote[i] !== -1) return false;
  if (lowerAt(reading, i) === 'according' && lowerAt(reading, i + 1) === 'to') return true;
  const at = afterAdverb(reading, /^(?:and|but|while)$/.test(lowerAt(reading, i)) ? i + 1 : i);
  return isCueForm(reading, at);
}

/** What after a tag ("…, the minister said, …") still belongs to the report. */
export function continuation(reading: Reading, from: number): Range | null {
  const stop = sentenceStop(reading);
  let at = from;
  while (at < stop && !isComma(reading, at) && !isMark(reading, at) && !/^[—–:;]$/.test(lowerAt(reading, at)))
    at++;
  const first = isComma(reading, at) || /^[—–:;]$/.test(lowerAt(reading, at)) ? at + 1 : at;
  if (first >= stop) return null;
  const participle = reading.tokens[first]?.pos === 'VERB' && lowerAt(reading, first).endsWith('ing');
  if (!isMark(reading, first) && (participle || AUTHORS_OWN.test(lowerAt(reading, first)))) return null;
  return { from: first, to: contentEnd(reading, first, isMark(reading, first)) };
}
