import { accordingTo, asSaid } from './according-to.ts';
import { canSpeak, contentEnd, contentStart, continuation, endsTag } from './contents.ts';
import { cueSyntax, REJECTING, REPORT_NOUNS } from './cues.ts';
import { nounReport, reportNoun } from './noun-reports.ts';
import { isQuoting, quotedAsSaying } from './quoted-as-saying.ts';
import { verbGroup } from './verb-groups.ts';
import { phraseEnd } from './noun-phrases.ts';
import { cueLemma, hearerEnd, isCueVerb, openingAfter, quotesClause } from './openings.ts';
import {
  closesQuote,
  hasFiniteVerb,
  isComma,
  isFiniteVerb,
  lowerAt,
  mentionAt,
  opensQuote,
  posAt,
  type Range,
  type Reading,
  type Report,
} from './reading.ts';
import { sentenceSubject, subjectAfter, subjectBefore } from './subjects.ts';
import { wordList } from '../word-list.ts';

const SUBORDINATOR = wordList(
  'when while after before as if although though since because in on at for during speaking asked pointing citing despite with until once',
);
/** The reports of a sentence, in the order of their cues. */
export function findReports(reading: Reading): Report[] {
  const reports: Report[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const report = reportAt(reading, i);
    if (report) reports.push(reports.length > 0 ? report : withOwnSource(reading, report));
  }
  const introduced = reports.length === 0 ? introducedQuote(reading) : null;
  return introduced ? [introduced] : reports;
}

/** A first report that leans on the one before leans on the subject of the sentence. */
function withOwnSource(reading: Reading, report: Report): Report {
  return report.source ? report : { ...report, source: sentenceSubject(reading, report.cue.from) };
}

function reportAt(reading: Reading, i: number): Report | null {
  const word = lowerAt(reading, i);
  if (word === 'according' && lowerAt(reading, i + 1) === 'to') return accordingTo(reading, i);
  if (word === 'that' && REPORT_NOUNS.has(lowerAt(reading, reportNoun(reading, i - 1))))
    return nounReport(reading, i);
  if (!isCueVerb(reading, i)) return null;
  const quote = reading.quote[i] ?? -1;
  return quote < 0 ? verbReport(reading, i) : withinQuote(reading, quote, verbReport(reading, i));
}

/** A report inside a quotation reaches no further than its marks; "we think" there is the speaker's own word. */
function withinQuote(reading: Reading, quote: number, report: Report | null): Report | null {
  if (!report?.source || /^(?:i|we|you)$/.test(lowerAt(reading, report.source.from))) return null;
  const content = report.content.map(({ from, to }) => ({ from, to: quoteStop(reading, quote, from, to) }));
  const inside =
    reading.quote[report.source.from] === quote &&
    content.every(({ from, to }) => to > from && hasFiniteVerb(reading, from, to));
  return inside && content.length > 0 ? { ...report, content } : null;
}

function quoteStop(reading: Reading, quote: number, from: number, to: number): number {
  let end = from;
  while (end < to && reading.quote[end] === quote && !closesQuote(reading, end)) end++;
  return end;
}

function verbReport(reading: Reading, cue: number): Report | null {
  const group = verbGroup(reading, cue);
  if (group.silent) return null;
  const lemma = cueLemma(reading, cue);
  if (group.from === cue && lowerAt(reading, cue).endsWith('ing'))
    return participleReport(reading, cue, lemma);
  return inverted(reading, cue) ?? plain(reading, cue, group.from, lemma);
}

/** "…, adding that C", "with Boswell stating: “C”": the source is its own subject, that of the report before, or of the sentence. */
function participleReport(reading: Reading, cue: number, lemma: string): Report | null {
  const own = subjectBefore(reading, cue);
  const withOwn = own !== null && lowerAt(reading, own.from - 1) === 'with';
  const joined = cue === 0 || isComma(reading, cue - 1) || /^(?:as|and)$/.test(lowerAt(reading, cue - 1));
  const opening = joined || withOwn ? openingAfter(reading, cue + 1, lemma) : null;
  if (!opening && lowerAt(reading, cue - 1) === 'as') return quotedBefore(reading, cue);
  if (!opening || (opening.by === 'clause' && !cueSyntax(lemma)?.has('clause'))) return null;
  const to = contentEnd(reading, opening.at, opening.by === 'quote');
  const source = withOwn ? own : quotedAsSaying(reading, cue);
  return {
    source,
    cue: { from: cue, to: cue + 1 },
    content: to > opening.at ? [{ from: opening.at, to }] : [],
    mode: 'reported',
  };
}

/** "“C,” IRNA quoted the minister as saying": the quotation stands before. */
function quotedBefore(reading: Reading, cue: number): Report | null {
  const source = quotedAsSaying(reading, cue);
  const quoting = source && source.from - 1;
  const agency = quoting && isQuoting(reading, quoting) ? subjectBefore(reading, quoting) : null;
  if (!source || !quoting || !agency || !endsQuoteAt(reading, agency.from - 1)) return null;
  const report: Report = { source, cue: { from: cue, to: cue + 1 }, content: [], mode: 'reported' };
  return tagged(reading, agency.from - 1, report, cue + 1);
}

const FINDS = wordList('find show determine rule decide learn write read agree calculate indicate reveal');

const HAS_OBJECT = wordList(
  'deny admit confirm reject accept acknowledge announce reveal report describe explain propose recommend demand suggest disclose dispute question condemn welcome',
);

/** "C, said the minister" and "“C,” said the minister". */
function inverted(reading: Reading, cue: number): Report | null {
  const afterQuote = closesQuote(reading, cue - 1);
  // "the crew, who searched all night, found no survivors": what is found after a comma is no speaker
  if (!afterQuote && FINDS.has(cueLemma(reading, cue))) return null;
  if (!afterQuote && (!isComma(reading, cue - 1) || cueSyntax(cueLemma(reading, cue))?.has('hearer')))
    return null;
  const subject = subjectAfter(reading, cue + 1);
  if (!subject || (!afterQuote && !(hasFiniteVerb(reading, 0, cue - 1) && endsTag(reading, subject.to))))
    return null;
  // "…, its former head, Anna Holt, admitted mistakes", "the suspect, …, denied the charges": what is denied does not speak
  const mayBeObject = posAt(reading, subject.from) !== 'DET' || HAS_OBJECT.has(cueLemma(reading, cue));
  if (!afterQuote && mayBeObject && !canSpeak(reading, subject.from, subject.to)) return null;
  return tagged(
    reading,
    cue - 1,
    { source: subject, cue: { from: cue, to: cue + 1 }, content: [], mode: 'reported' },
    subject.to,
  );
}

/** A report whose tag follows it: what stands before the tag, and what goes on after it. */
function tagged(reading: Reading, last: number, report: Report, after: number): Report | null {
  const from = contentStart(reading, last);
  const to = isComma(reading, last) ? last : last + 1;
  if (to <= from) return null;
  const rest = goesOnAfter(reading, last, after);
  return { ...report, content: rest ? [{ from, to }, rest] : [{ from, to }] };
}

/** What is quoted goes on in quotation only ("“C,” Lee said in the capital, Oslo, …"). */
function goesOnAfter(reading: Reading, last: number, after: number): Range | null {
  const rest = continuation(reading, after);
  return rest && (!endsQuoteAt(reading, last) || opensQuote(reading, rest.from)) ? rest : null;
}

/** "S cue that C" and "C, S cue". */
function plain(reading: Reading, cue: number, group: number, lemma: string): Report | null {
  const shared =
    /^(?:and|but|then)$/.test(lowerAt(reading, group - 1)) && hasFiniteVerb(reading, 0, group - 1);
  const source = shared ? null : subjectBefore(reading, group);
  if (!source && !shared) return null;
  const mode = REJECTING.has(lemma) ? 'denied' : 'reported';
  const report: Report = { source, cue: { from: cue, to: cue + 1 }, content: [], mode };
  const opening = openingAfter(reading, cue + 1, lemma);
  const said =
    source &&
    (asSaid(reading, source, report, opening) ??
      (opening?.by === 'that' ? null : tagBefore(reading, source, cue, report)));
  if (said) return said;
  return opening &&
    !(mode === 'denied' && opening.by === 'clause' && !opensWithAuxiliary(reading, opening.at))
    ? withContent(reading, report, opening.at, opening.by === 'quote')
    : awaited(reading, report, cue);
}

/** "denied he took bribes", "denies the report was true", but not "denied the charges filed against him". */
const opensWithAuxiliary = (reading: Reading, at: number): boolean =>
  posAt(reading, at) === 'PRON' || posAt(reading, phraseEnd(reading, at)) === 'AUX';

function withContent(reading: Reading, report: Report, from: number, quoted: boolean): Report | null {
  const end = contentEnd(reading, from, quoted);
  const to = report.mode === 'denied' ? beforeBut(reading, from, end) : end;
  return to > from ? { ...report, content: [{ from, to }] } : awaited(reading, report, from - 2);
}

/** "denied that it had misled anybody, but its head admitted mistakes": what is held against a denial is no part of it. */
function beforeBut(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(reading, i) && lowerAt(reading, i + 1) === 'but') return i;
  return to;
}

/** "He said:" and "He said," at the end of a paragraph: the words follow in the next. */
function awaited(reading: Reading, report: Report, cue: number): Report | null {
  const last = reading.tokens.length - 1;
  return cue + 1 >= last && /^[,:]$/.test(lowerAt(reading, last)) ? report : null;
}

/** "C, S cue" when a comma, dash or quotation ends before the subject and something is asserted there. */
function tagBefore(reading: Reading, source: Range, cue: number, report: Report): Report | null {
  const last = source.from - 1;
  const hears = cueSyntax(cueLemma(reading, cue))?.has('hearer');
  const next = hears ? hearerEnd(reading, cue + 1) : cue + 1;
  if (
    last < 0 ||
    isCharge(reading, source) ||
    // "…, and the prime minister, asked about it, …": another subject
    lowerAt(reading, source.from) === 'and' ||
    !(isComma(reading, last) || closesQuote(reading, last) || /^[—–?!]$/.test(lowerAt(reading, last)))
  )
    return null;
  if (endsQuoteAt(reading, last)) return tagged(reading, last, report, next);
  if (closesQuote(reading, last)) return null;
  const parenthetical =
    isComma(reading, next) && isFiniteVerb(reading, next + 1) && !hasFiniteVerb(reading, 0, last);
  const asserted = hasFiniteVerb(reading, mainClause(reading, last), last) && endsTag(reading, next);
  return parenthetical || asserted ? tagged(reading, last, report, next) : null;
}

/** "…, a charge Ethiopia denies": what stands before is no more than charged. */
function isCharge(reading: Reading, source: Range): boolean {
  if (!/^an?$/.test(lowerAt(reading, source.from))) return false;
  for (let i = source.from; i + 1 < source.to; i++)
    if (REPORT_NOUNS.has(lowerAt(reading, i)) && mentionAt(reading, i + 1)) return true;
  return false;
}

/** A quotation that ends with a stop or comma, before or after its mark: a tag may follow. */
function endsQuoteAt(reading: Reading, last: number): boolean {
  if (isComma(reading, last)) return closesQuote(reading, last - 1);
  return closesQuote(reading, last) && /[,.?!…—–-]$/.test(lowerAt(reading, last - 1));
}

/** Past a leading adjunct or subordinate clause, which asserts nothing by itself. */
function mainClause(reading: Reading, to: number): number {
  if (!SUBORDINATOR.has(lowerAt(reading, 0))) return 0;
  let comma = 0;
  while (comma < to && !isComma(reading, comma)) comma++;
  // "On Monday two men were held, police said": without a comma the adjunct is part of what is said.
  return comma === to && ADJUNCT.has(lowerAt(reading, 0)) ? 0 : comma;
}

const ADJUNCT = wordList('in on at for during despite with');

/** "Sunak defended the record: “C”": a quotation after a colon is its subject's. */
function introducedQuote(reading: Reading): Report | null {
  const colon = reading.tokens.findIndex(
    (token, i) => token.text === ':' && reading.quote[i] === -1 && opensQuote(reading, i + 1),
  );
  const source = colon > 0 && quotesClause(reading, colon + 1) ? sentenceSubject(reading, colon) : null;
  if (!source) return null;
  const to = contentEnd(reading, colon + 1, true);
  return {
    source,
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to }],
    mode: 'reported',
  };
}
