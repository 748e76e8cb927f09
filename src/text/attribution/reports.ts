import type { AttributionMode } from '../types.ts';
import { cueSyntax, REJECTING, REPORT_NOUNS, WITHHOLDING } from './cues.ts';
import { contentEnd, contentOpening, continuation, sentenceStop } from './contents.ts';
import {
  closesQuote,
  hasFiniteVerb,
  isComma,
  isFiniteVerb,
  isMark,
  lowerAt,
  phraseEnd,
  phraseStart,
  type Reading,
} from './noun-phrases.ts';
import { subjectAfter, subjectBefore, type Range } from './subjects.ts';

/** A report found in one sentence, in token ranges. `source` null: the source of the report before it. */
export interface Report {
  source: Range | null;
  cue: Range;
  content: Range[];
  mode: AttributionMode;
}

const NEGATION = /^(?:not|n't|n’t|never|no)$/;
const SUBORDINATOR =
  /^(?:when|while|after|before|as|if|although|though|since|because|in|on|at|for|during|speaking|asked|pointing|citing)$/;

/** The reports of a sentence, in the order of their cues. */
export function findReports(reading: Reading): Report[] {
  const reports: Report[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const report = reportAt(reading, i);
    if (report) reports.push(report);
  }
  return reports;
}

function reportAt(reading: Reading, i: number): Report | null {
  const token = reading.tokens[i];
  if (!token) return null;
  if (token.lower === 'according' && lowerAt(reading, i + 1) === 'to') return accordingTo(reading, i);
  if (token.lower === 'that' && REPORT_NOUNS.has(lowerAt(reading, i - 1))) return reportNoun(reading, i);
  if (cueSyntax(token.lemma) && isVerbHere(reading, i)) return verbReport(reading, i);
  return null;
}

function isVerbHere(reading: Reading, i: number): boolean {
  return reading.tokens[i]?.pos === 'VERB' || /^(?:said|told|says)$/.test(lowerAt(reading, i));
}

/** The first token of the verb group that ends at the cue, and whether the group is negated. */
function verbGroup(reading: Reading, cue: number): { from: number; negated: boolean; passive: boolean } {
  let from = cue;
  let negated = false;
  let passive = false;
  for (let i = cue - 1; i >= 0; i--) {
    const { pos, lower } = reading.tokens[i] ?? { pos: 'X', lower: '' };
    const possessive = /^['’]s?$/.test(lower) && pos === 'PART';
    if (!(pos === 'AUX' || pos === 'ADV' || (pos === 'PART' && !possessive))) break;
    if (pos === 'ADV' && isComma(reading, i - 1)) break;
    negated ||= NEGATION.test(lower);
    passive ||= /^(?:is|are|was|were|be|been|being)$/.test(lower);
    from = i;
  }
  return { from, negated, passive: passive && !lowerAt(reading, cue).endsWith('ing') };
}

function verbReport(reading: Reading, cue: number): Report | null {
  const quote = reading.quote[cue] ?? -1;
  return quote < 0 ? spokenReport(reading, cue) : withinQuote(reading, quote, spokenReport(reading, cue));
}

/** A report inside a quotation reaches no further than its marks; "we think" there is the speaker's own word. */
function withinQuote(reading: Reading, quote: number, report: Report | null): Report | null {
  if (!report?.source || /^(?:i|we|you)$/.test(lowerAt(reading, report.source.from))) return null;
  const content = report.content.map(({ from, to }) => clip(reading, quote, from, to));
  const inside = reading.quote[report.source.from] === quote && content.every(({ from, to }) => to > from);
  return inside ? { ...report, content } : null;
}

function clip(reading: Reading, quote: number, from: number, to: number): Range {
  let end = from;
  while (end < to && reading.quote[end] === quote && !closesQuote(reading, end)) end++;
  return { from, to: end };
}

function spokenReport(reading: Reading, cue: number): Report | null {
  const lemma = reading.tokens[cue]?.lemma ?? '';
  const group = verbGroup(reading, cue);
  if (group.negated || group.passive || WITHHOLDING.has(reading.tokens[group.from - 1]?.lemma ?? ''))
    return null;
  const mode = REJECTING.has(lemma) ? 'denied' : 'reported';
  if (lowerAt(reading, cue).endsWith('ing') && group.from === cue)
    return participleReport(reading, cue, lemma);
  return inverted(reading, cue) ?? plain(reading, cue, group.from, lemma, mode);
}

/** "..., adding that C": the source is that of the report before, or the subject of the sentence. */
function participleReport(reading: Reading, cue: number, lemma: string): Report | null {
  const joined = cue === 0 || isComma(reading, cue - 1) || /^(?:as|and)$/.test(lowerAt(reading, cue - 1));
  const opening = joined ? contentOpening(reading, cue + 1, lemma) : null;
  if (!opening || opening.by === 'clause') return null;
  const to = contentEnd(reading, opening.at, opening.by === 'quote');
  const source = hasCueBefore(reading, 0, cue) ? null : sentenceSubject(reading, cue);
  return { source, cue: { from: cue, to: cue + 1 }, content: [{ from: opening.at, to }], mode: 'reported' };
}

function sentenceSubject(reading: Reading, to: number): Range | null {
  for (let i = 0; i < to; i++) {
    const subject = isFiniteVerb(reading, i) ? subjectBefore(reading, i) : null;
    if (subject) return subject;
  }
  return null;
}

/** "C, said the minister" and "“C,” said the minister". */
function inverted(reading: Reading, cue: number): Report | null {
  const afterQuote = closesQuote(reading, cue - 1);
  if (!afterQuote && !isComma(reading, cue - 1)) return null;
  const subject = subjectAfter(reading, cue + 1);
  if (!subject || (!afterQuote && !hasFiniteVerb(reading, 0, cue - 1))) return null;
  if (!afterQuote && !closesAfter(reading, subject.to)) return null;
  return tagged(
    reading,
    0,
    cue - 1,
    { source: subject, cue: { from: cue, to: cue + 1 }, content: [], mode: 'reported' },
    subject.to,
  );
}

function closesAfter(reading: Reading, at: number): boolean {
  return (
    at >= sentenceStop(reading) ||
    isComma(reading, at) ||
    /^(?:on|in|at|during|after)$/.test(lowerAt(reading, at))
  );
}

/** A report whose tag follows its content: what stands before the tag, and what goes on after it. */
function tagged(reading: Reading, from: number, last: number, report: Report, after: number): Report | null {
  const start = clauseStart(reading, from, last);
  const to = isComma(reading, last) ? last : last + 1;
  if (to <= start) return null;
  const rest = continuation(reading, after);
  return { ...report, content: rest ? [{ from: start, to }, rest] : [{ from: start, to }] };
}

/** Left of a tag, a report goes back to the beginning of the sentence, or to the "but" after another report. */
function clauseStart(reading: Reading, from: number, last: number): number {
  const quote = isMark(reading, last) ? reading.quote[last] : -1;
  if (quote === -1 || quote === undefined) return from;
  let open = last;
  while (open > from && reading.quote[open - 1] === quote) open--;
  return hasCueBefore(reading, from, open) ? open : from;
}

function hasCueBefore(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reading.quote[i] === -1 && isVerbHere(reading, i) && cueSyntax(reading.tokens[i]?.lemma ?? ''))
      return true;
  return false;
}

function plain(
  reading: Reading,
  cue: number,
  group: number,
  lemma: string,
  mode: AttributionMode,
): Report | null {
  const conjoined = /^(?:and|but|,)$/.test(lowerAt(reading, group - 1))
    ? coordinatedCue(reading, group - 1)
    : false;
  const source = conjoined ? null : subjectBefore(reading, group);
  if (!source && !conjoined) return null;
  const report: Report = { source, cue: { from: cue, to: cue + 1 }, content: [], mode };
  const opening = contentOpening(reading, cue + 1, lemma);
  const tag = source ? tagBefore(reading, source, cue, report, opening?.by === 'that') : null;
  if (tag) return tag;
  if (!opening || (mode === 'denied' && opening.by === 'clause')) return null;
  const to = contentEnd(reading, opening.at, opening.by === 'quote');
  return to > opening.at ? { ...report, content: [{ from: opening.at, to }] } : null;
}

/** A verb of saying after "and" shares the subject of a verb of saying before it. */
function coordinatedCue(reading: Reading, conjunction: number): boolean {
  return lowerAt(reading, conjunction) !== ',' && hasCueBefore(reading, 0, conjunction);
}

/** "C, S cue" when a comma, dash or quotation ends before the subject and something is asserted there. */
function tagBefore(
  reading: Reading,
  source: Range,
  cue: number,
  report: Report,
  that: boolean,
): Report | null {
  const last = source.from - 1;
  if (
    that ||
    last < 0 ||
    !(isComma(reading, last) || closesQuote(reading, last) || /^[—–?!]$/.test(lowerAt(reading, last)))
  )
    return null;
  const quoted = closesQuote(reading, last) || (isComma(reading, last) && closesQuote(reading, last - 1));
  const next = cue + 1;
  const parenthetical = isComma(reading, next) && isFiniteVerb(reading, next + 1);
  if (parenthetical && !hasFiniteVerb(reading, 0, last)) return tagged(reading, 0, last, report, next);
  if (!quoted && (!hasFiniteVerb(reading, mainClause(reading, last), last) || !closesAfter(reading, next)))
    return null;
  return tagged(reading, 0, last, report, next);
}

/** Past a leading adjunct or subordinate clause, which asserts nothing by itself. */
function mainClause(reading: Reading, to: number): number {
  if (!SUBORDINATOR.test(lowerAt(reading, 0))) return 0;
  let comma = 0;
  while (comma < to && !isComma(reading, comma)) comma++;
  return comma;
}

function accordingTo(reading: Reading, at: number): Report | null {
  const source = sourceAfter(reading, at + 2);
  if (!source) return null;
  const report: Report = { source, cue: { from: at, to: at + 2 }, content: [], mode: 'reported' };
  const stop = sentenceStop(reading);
  const end = afterHearer(reading, source.to);
  const from = isComma(reading, end) ? end + 1 : end;
  const opens = at === 0 || /^(?:but|and|while|;)$/.test(lowerAt(reading, at - 1));
  if (opens)
    return from < stop ? { ...report, content: [{ from, to: contentEnd(reading, from, false) }] } : null;
  const left = { from: 0, to: isComma(reading, at - 1) ? at - 1 : at };
  const resumes = isComma(reading, source.to) && isFiniteVerb(reading, source.to + 1);
  return { ...report, content: resumes ? [left, { from, to: stop }] : [left] };
}

/** Past "to Sputnik" after the source. */
function afterHearer(reading: Reading, at: number): number {
  const hearer = lowerAt(reading, at) === 'to' ? phraseEnd(reading, at + 1) : at;
  return hearer > at + 1 && isComma(reading, hearer) ? hearer : at;
}

/** The source after "according to": a noun phrase, and a name set off by commas. */
function sourceAfter(reading: Reading, from: number): Range | null {
  let to = phraseEnd(reading, from);
  if (to === from) return null;
  const named = isComma(reading, to) && reading.mentions[reading.mention[to + 1] ?? -1]?.kind === 'person';
  if (!named) return { from, to };
  const end = phraseEnd(reading, to + 1);
  if (isComma(reading, end) || end >= sentenceStop(reading)) to = end;
  return { from, to };
}

/** "Cuba's view that C", "its claim that C", "denied reports that C". */
function reportNoun(reading: Reading, that: number): Report | null {
  const content = [{ from: that + 1, to: contentEnd(reading, that + 1, false) }];
  const from = phraseStart(reading, that - 1);
  const owner = ownerOf(reading, from, that - 1);
  const rejecter = isRejecting(reading, from - 1);
  if (rejecter) {
    const source = subjectBefore(reading, verbGroup(reading, from - 1).from);
    return source ? { source, cue: { from: from - 1, to: from }, content, mode: 'denied' } : null;
  }
  return owner ? { source: owner, cue: { from: that - 1, to: that }, content, mode: 'reported' } : null;
}

function isRejecting(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return token?.pos === 'VERB' && REJECTING.has(token.lemma);
}

function ownerOf(reading: Reading, from: number, noun: number): Range | null {
  for (let i = noun - 1; i >= from; i--) if (/^['’]s?$/.test(lowerAt(reading, i))) return { from, to: i };
  return /^(?:his|her|its|their)$/.test(lowerAt(reading, from)) ? { from, to: from + 1 } : null;
}
