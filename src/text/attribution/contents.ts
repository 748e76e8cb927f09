import { isCueVerb, opensOwnReport } from './openings.ts';
import {
  closesQuote,
  isComma,
  isMark,
  lowerAt,
  opensQuote,
  posAt,
  sentenceStop,
  type Range,
  type Reading,
} from './reading.ts';
import { subjectBefore } from './subjects.ts';

const AUTHORS_OWN =
  /^(?:as|after|before|during|following|amid|when|while|hours?|days?|minutes?|weeks?|on|in|at|speaking|according|who|which|whose|to|from|by|for|late|early|earlier|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Where the report that begins at `from` ends: before another report of the sentence, else with the sentence. */
export function contentEnd(reading: Reading, from: number, quoted: boolean): number {
  const stop = sentenceStop(reading);
  const quote = reading.quote[from] ?? -1;
  for (let i = from + 1; i < stop; i++) {
    if (quoted && quote >= 0 && reading.quote[i] !== quote) return i;
    if (reading.quote[i] !== quote) continue;
    if (/^[,;]$/.test(lowerAt(reading, i)) && startsOwnReport(reading, i + 1)) return i;
    if (lowerAt(reading, i) === 'and' && opensOwnReport(reading, i + 1)) return i;
    if (lowerAt(reading, i) === 'according' && lowerAt(reading, i + 1) === 'to') return i;
  }
  return stop;
}

/** After a comma: "adding that", "and stressed that", "while Moscow said that". */
function startsOwnReport(reading: Reading, i: number): boolean {
  if (lowerAt(reading, i) === 'according') return true;
  const joined = /^(?:and|but|while|whereas|although|though)$/.test(lowerAt(reading, i));
  return opensOwnReport(reading, joined ? i + 1 : i) || (joined && hasOwnSpeaker(reading, i + 1));
}

/** A new subject with a verb of saying: another report begins. */
function hasOwnSpeaker(reading: Reading, from: number): boolean {
  for (let i = from + 1; i < Math.min(from + 12, reading.tokens.length); i++) {
    if (isComma(reading, i) || isMark(reading, i)) return false;
    if (posAt(reading, i) !== 'VERB' && posAt(reading, i) !== 'AUX') continue;
    return (
      isCueVerb(reading, i) && (subjectBefore(reading, i)?.from ?? -1) >= from && opensOwnReport(reading, i)
    );
  }
  return false;
}

/** What after a tag ("…, the minister said, …") still belongs to the report. */
export function continuation(reading: Reading, from: number): Range | null {
  const stop = sentenceStop(reading);
  let at = from;
  while (
    at < stop &&
    !isComma(reading, at) &&
    !opensQuote(reading, at) &&
    !/^[—–:;]$/.test(lowerAt(reading, at))
  )
    at++;
  const first = opensQuote(reading, at) ? at : at + 1;
  if (first >= stop || (opensQuote(reading, at) && at > from)) return null;
  if (opensQuote(reading, first)) return { from: first, to: contentEnd(reading, first, true) };
  const participle = posAt(reading, first) === 'VERB' && lowerAt(reading, first).endsWith('ing');
  if (participle || AUTHORS_OWN.test(lowerAt(reading, first)) || startsOwnReport(reading, first)) return null;
  return { from: first, to: contentEnd(reading, first, false) };
}

/** Left of a tag, a report goes back to the beginning of the sentence; a quotation after another report begins by itself. */
export function contentStart(reading: Reading, last: number): number {
  const quote = closesQuote(reading, last) ? (reading.quote[last] ?? -1) : -1;
  if (quote < 0) return lowerAt(reading, 0) === 'but' || lowerAt(reading, 0) === 'and' ? 1 : 0;
  let open = last;
  while (open > 0 && reading.quote[open - 1] === quote) open--;
  return hasCue(reading, 0, open) ? open : 0;
}

/** Whether a verb of saying stands outside quotations between two tokens. */
export function hasCue(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.quote[i] === -1 && isCueVerb(reading, i)) return true;
  return false;
}
