/** The sentences of a report, the same in every format that is read by people. */
import type { ClaimState } from '../domain/claim-state.ts';
import { listInWords, originInWords, supportInWords } from '../domain/support.ts';
import { GRADES, type RulingChoice } from '../domain/vocabulary.ts';
import { day, moment } from '../domain/words.ts';
import type { AttributionMode, DateInterval } from '../text/types.ts';
import type {
  ReportArticle,
  ReportClaim,
  ReportDeviation,
  ReportDiscrepancy,
  ReportLink,
  ReportOriginRuling,
  ReportReopening,
  ReportRevision,
  ReportName,
  ReportSupport,
  ReportVerdict,
} from './model.ts';
import type { Outline } from './outline.ts';

export const NOTICE = {
  lead: 'Corroborated is not true.',
  body:
    'It means that at least two independent origins say the same and that a reviewer accepted it. ' +
    'Origins are counted, not articles: reprints of one report are one origin.',
} as const;

export const HASH_NOTE =
  'The hash above chains every recorded step to the one before it. It proves their order inside the file they ' +
  'are kept in, not the honesty of whoever keeps the file.';

export const READING_NOTES = [
  'Words in [brackets] were put in by the machine, so that a claim can be read on its own; all others are the words of the article or of a reviewer.',
  'Quotes are verbatim. [start, end) are offsets into the text of the article, in UTF-16 units, the end not included, and in a discrepancy those of the marked form; the SHA-256 says which text. Where an article had several versions, each quote says which one it is of.',
  'Support is computed from evidence links that a reviewer accepted. Suggestions nobody has judged count for nothing and are not in this report.',
  'A verdict is stale when its evidence has changed since it was given.',
] as const;

export const STATE_WORDS: Record<ClaimState, string> = {
  orphaned: 'Not found',
  stale: 'Stale verdict',
  conflicted: 'Conflicted',
  'needs decision': 'Needs decision',
  unreviewed: 'Unreviewed',
  'single origin': 'Single origin',
  corroborated: 'Corroborated',
  settled: 'Settled otherwise',
};

const MODES: Record<AttributionMode, string> = {
  asserted: 'asserts',
  reported: 'is reported as saying',
  denied: 'denies',
  quoted: 'is quoted',
};

const RULINGS: Record<RulingChoice, (a: string, b: string) => string> = {
  A: (a) => `“${a}” is right`,
  B: (_, b) => `“${b}” is right`,
  'both acceptable': () => 'Both are acceptable',
  'not the same': () => 'Two different names',
  neither: () => 'Neither is right',
  unresolved: () => 'Unresolved',
};

/** A time of the record as people read it. */
export const momentInWords = (iso: string): string => moment(new Date(iso));

/** "20 April 2023", with what is known about the date; never a guess. */
export function publishedInWords({ published, publishedNote }: ReportArticle): string {
  const date = published === null ? 'date unknown' : day(published);
  return publishedNote === null ? date : `${date} (${publishedNote})`;
}

/** "MR Online", with its reliability grade, the note on it and its owner, as far as they are known. */
export function outletInWords({ outlet, grade, gradeNote, ownerFamily }: ReportArticle): string {
  if (outlet === null) return 'outlet unknown';
  const known = [
    isGrade(grade) && grade !== 'F' ? `grade ${grade}: ${GRADES[grade]}` : '',
    gradeNote,
    ownerFamily === null ? '' : `owner ${ownerFamily}`,
  ].filter((words) => words !== '');
  return known.length === 0 ? outlet : `${outlet} (${known.join('; ')})`;
}

function isGrade(grade: string | null): grade is keyof typeof GRADES {
  return grade !== null && grade in GRADES;
}

/** "version 2 of 24 November 2026" of an article that had several; '' of one that had one. A quote that was lost since says so. */
export function versionInWords(revision: number, { revisions }: ReportArticle): string {
  const [own, newest] = [revisions.find(({ number }) => number === revision), revisions.at(-1)];
  if (revisions.length < 2 || !own || !newest) return '';
  const words = `version ${own.number} of ${day(own.at.slice(0, 10))}`;
  return own === newest ? words : `${words}; not found in the version of ${day(newest.at.slice(0, 10))}`;
}

/** The same after an offset: " in version 1 of 3 May"; '' where the article has had one text only. */
export function ofVersion(revision: number, article: ReportArticle): string {
  const words = versionInWords(revision, article);
  return words === '' ? '' : ` in ${words}`;
}

/** "Version 2, 24 Nov 2026, 10:00 UTC, Ana R.: the ministry's figures. SHA-256 …": one of several texts of an article. */
export function revisionInWords({ number, at, reviewer, reason, sha256 }: ReportRevision): string {
  const who = [momentInWords(at), reviewer].filter(Boolean).join(', ');
  return `Version ${number}, ${who}${reason && `: ${reason}`}. SHA-256 ${sha256}`;
}

/** Who the text says asserts a claim. */
export function speakerInWords({ speaker, mode }: ReportClaim): string {
  return speaker === null ? 'The article itself' : `${speaker} ${MODES[mode]}`;
}

/** Whether an address may become a link: http or https, in characters that no format reads as its own. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s<>"'`\\]+$/i.test(url);

/** An interval in the shortest words that say it: a day, a month, a year, or from when to when. */
export function whenInWords({ start, end }: DateInterval): string {
  if (start === end) return day(start);
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)];
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  if (start === `${month}-01` && end === lastDayOf(month)) return day(month);
  return `${day(start)} to ${day(end)}`;
}

function lastDayOf(month: string): string {
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return next.toISOString().slice(0, 10);
}

/** "3 articles, 2 independent origins: teleSUR English; Sputnik and Granma, both on the word of the ministry". */
export function supportSentence({ origins }: ReportSupport, outline: Outline): string {
  const articles = new Set(origins.flatMap(({ articleIds }) => articleIds)).size;
  const nameOf = (id: number): string => outline.origin(id)?.name ?? 'an unknown origin';
  const names = origins.map((origin) => originInWords({ ...origin, names: origin.originIds.map(nameOf) }));
  return `${supportInWords({ origins, articles })}: ${names.join('; ')}`;
}

/** What an editor's word says of an origin, without who said it and why. */
export function originRulingInWords(
  { ruling, articleId, otherIds }: ReportOriginRuling,
  outline: Outline,
): string {
  const titleOf = (id: number): string => `“${outline.article(id).title}”`;
  const others = listInWords(otherIds.map(titleOf));
  return ruling === 'one'
    ? `${titleOf(articleId)} and ${others} are one origin`
    : `${titleOf(articleId)} is not of one origin with ${others}`;
}

/** What came after a ruling, and whether a later ruling knew of it. */
export function reopeningInWords(
  { articleId, form, at, answeredAt }: ReportReopening,
  outline: Outline,
): string {
  const came = `${momentInWords(at)}: “${outline.article(articleId).title}” brought “${form}”`;
  return answeredAt === null ? `Opened again, ${came}` : `Had been opened again, ${came}; ruled on since`;
}

/** Every accepted link of a claim: what supports it, then what contradicts it, then what is only related. */
export function linksOf({ origins, contradictions, related }: ReportSupport): ReportLink[] {
  return [...origins.flatMap(({ links }) => links), ...contradictions, ...related];
}

/** "Corroborated by Ana R., 22 Nov 2026, 14:02 UTC". */
export function verdictInWords({ conclusion, reviewer, at, stale }: ReportVerdict): string {
  const given = `${capitalised(conclusion)}: ${reviewer}, ${momentInWords(at)}`;
  return stale ? `${given}. Stale: its evidence has changed since` : given;
}

/** "“Diaz-Canel” is right: Ana R., 22 Nov 2026, 14:02 UTC"; says so where nobody has ruled. */
export function rulingInWords({ a, b, ruling, reopenings }: ReportDiscrepancy): string {
  if (ruling === null) return 'No ruling yet';
  const isOpen = reopenings.some(({ answeredAt }) => answeredAt === null);
  return `${isOpen ? 'Open again; ruled before: ' : ''}${RULINGS[ruling.ruling](a.form, b.form)}: ${ruling.reviewer}, ${momentInWords(ruling.at)}`;
}

/** "House style book; all texts; from 1 May 2024": on whose word, where and since when a house form holds. */
export function houseInWords({ authority, scope, validFrom }: ReportName): string {
  return [authority, scope, validFrom === null ? '' : `from ${day(validFrom)}`].filter(Boolean).join('; ');
}

/** "style deviation; in a quotation, which stays as it is". */
export function deviationInWords({ kind, isQuoted }: ReportDeviation): string {
  return isQuoted ? `${kind}; in a quotation, which stays as it is` : kind;
}

/** How the wording of a claim came about, where it is not the machine's; '' where it is. */
export function wordingInWords({ text, machineText }: ReportClaim): string {
  if (machineText === null) return 'Written by a reviewer.';
  return text === machineText ? '' : `Reworded by a reviewer; the machine read: “${machineText}”`;
}

/** The first letter in upper case. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Where a claim stands in a report that is published at `address`. */
export const addressOfClaim = (id: number, address: string): string =>
  `${address.replace(/#.*$/, '')}#claim-${id}`;
