import type { DateInterval, DateMention, Span } from '../types.ts';
import type { Word } from '../words.ts';
import { wordList } from '../word-list.ts';

const has = (span: Span, word: Word) => word.start >= 0 && span.start <= word.start && word.end <= span.end;

type KnownDate = DateMention & { from: string; to: string };

const isKnown = (date: DateMention): date is KnownDate => date.from !== null && date.to !== null;

const firstOf = (words: readonly Word[], date: Span): number => words.findIndex((word) => has(date, word));

/** "a 2018 coup attempt": a date that only describes a noun does not date the claim. */
function describesNoun(words: readonly Word[], at: number, date: Span): boolean {
  const left = words[at - 1];
  const right = words.find((word) => word.start >= date.end);
  const isDescribed =
    right?.pos === 'NOUN' || right?.pos === 'ADJ' || (right?.pos === 'PROPN' && right.start === date.end + 1);
  const isInner =
    /^(?:ADJ|NOUN)$/.test(left?.pos ?? '') && words[at - 2]?.pos === 'DET' && right?.pos === 'NOUN';
  return !left?.date && (left?.pos === 'DET' || isInner) && isDescribed;
}

/** "until March", "than in May": a date that something ended with, or is compared with, does not say when it held. */
const isBound = (words: readonly Word[], at: number): boolean =>
  /^(?:until|till)$/.test(words[at]?.lower ?? '') ||
  words
    .slice(Math.max(0, at - 2), at)
    .some((word) => /^(?:until|till|than|before)$/.test(word.lower) && word.pos !== 'PUNCT') ||
  isOfEarlierAmount(words, at) ||
  isOfEnd(words, at) ||
  isOfRecord(words, at) ||
  isOfComparedClause(words, at) ||
  isInAside(words, at) ||
  isInParticiple(words, at);

/** "until her retirement in 2011". */
function isOfEnd(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (
    i >= Math.max(0, at - 5) &&
    /^(?:DET|PRON|NOUN|ADJ|ADP|PROPN)$/.test(words[i]?.pos ?? '') &&
    !/^(?:until|till)$/.test(words[i]?.lower ?? '')
  )
    i--;
  return /^(?:until|till)$/.test(words[i]?.lower ?? '');
}

/** "The strike, the first since 1977, could cost": a date of what describes the subject. */
function isInAside(words: readonly Word[], at: number): boolean {
  const open = words.findIndex((word) => word.text === ',');
  if (open < 1 || open > at || !/^(?:DET|PROPN|NOUN|PRON)$/.test(words[0]?.pos ?? '') || words[0]?.date)
    return false;
  if (words.slice(0, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false;
  const close = words.findIndex((word, i) => i > at && word.text === ',');
  return close > 0 && /^(?:VERB|AUX|ADV)$/.test(words[close + 1]?.pos ?? '');
}

/** "reviewed their ties, established in 1979": a date of what describes the object. */
function isInParticiple(words: readonly Word[], at: number): boolean {
  let comma = at;
  while (words[comma - 1]?.date || (words[comma - 1]?.text === ',' && words[comma - 2]?.date)) comma--;
  while (comma > 0 && words[comma]?.text !== ',') comma--;
  const verb = words[comma + 1];
  return (
    comma > 0 &&
    verb?.pos === 'VERB' &&
    /(?:ed|built|held|made|signed|born|set|won)$/.test(verb.lower) &&
    /^(?:NOUN|PROPN)$/.test(words[comma - 1]?.pos ?? '') &&
    words.slice(0, comma).some(({ pos }) => pos === 'VERB')
  );
}

const COMPARES = wordList('from against versus with to');

/** "from 20.1% a year earlier", "compared with 2 million in 2022": the date of what an amount is compared with. */
function isOfEarlierAmount(words: readonly Word[], at: number): boolean {
  let start = at;
  while (words[start - 1]?.date) start--;
  let i = words[start - 1]?.pos === 'ADP' ? start - 2 : start - 1;
  const last = i;
  while (
    /^(?:NUM|SYM|ADJ)$/.test(words[i]?.pos ?? '') ||
    (i === last && words[i]?.pos === 'NOUN') ||
    (i === last - 1 && words[i]?.lower === 'per')
  )
    i--;
  const isAmount = words.slice(i + 1, last + 1).some((word) => word.pos === 'NUM' && !word.date);
  const mark = words[i]?.lower ?? '';
  if (!isAmount || !COMPARES.has(mark)) return false;
  return !/^(?:to|with)$/.test(mark) || /^compared$/.test(words[i - 1]?.lower ?? '');
}

/** "since May", "since taking office in 2019". */
function isSince(words: readonly Word[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 6); i--) {
    if (words[i]?.lower === 'since')
      return (
        i >= at - 2 || (words[i + 1]?.lower.endsWith('ing') ?? false) || words.slice(0, i).some(isPerfect)
      );
    if (words[i]?.text === ',') return false;
  }
  return false;
}

/** "less than they did in 2010". */
function isOfComparedClause(words: readonly Word[], at: number): boolean {
  let than = at;
  while (than > at - 7 && than > 0 && words[than]?.lower !== 'than' && words[than]?.text !== ',') than--;
  return (
    words[than]?.lower === 'than' && words.slice(than, at).some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  );
}

const isPerfect = (word: Word): boolean => /^(?:has|have)$/.test(word.lower);

/** "the lowest since 1994", "the first time since May": how far back one must look, not when. */
function isOfRecord(words: readonly Word[], at: number): boolean {
  let since = at;
  while (since > at - 3 && words[since]?.lower !== 'since') since--;
  const before = words.slice(Math.max(0, since - 4), Math.max(0, since));
  return words[since]?.lower === 'since' && before.some(({ lower }) => RECORD.test(lower));
}

const RECORD =
  /^(?:first|worst|best|most|least|fewest|(?:high|low|deadli|larg|bigg|small|fast|slow|strong|weak|long|short|hott|cold|warm|steep|sharp|heavi|driest|wett|dri)(?:est)?)$/;

/** "between 2015 and 2018": the later of two dates joined by "and" or "to", or the date itself. */
function endOf(words: readonly Word[], at: number, date: KnownDate, dates: readonly DateMention[]): string {
  const opens = words[at - 1]?.lower;
  const joint = words.findIndex((word, i) => i > at && word.start >= date.end);
  const isJoined =
    (opens === 'between' && words[joint]?.lower === 'and') ||
    (opens === 'from' && words[joint]?.lower === 'to');
  const next = words[joint + 1];
  const last = isJoined && next?.date ? dates.find((one) => has(one, next)) : undefined;
  return last && isKnown(last) && last.to > date.to ? last.to : date.to;
}

/** "by Friday": at the latest. */
const isDue = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ lower, date }) => lower === 'by' && !date) ||
  words[at]?.lower === 'by';

/** From the day of publication to a date still ahead of it; what was done by a date past has no day that is known. */
const dueBy = ({ to }: KnownDate, published: string | null): DateInterval | null =>
  published && published.length === to.length && published <= to ? { start: published, end: to } : null;

/** "1949" of "1949–1986": a claim that has one end of a range holds in that year. */
const isHalf = (words: readonly Word[], word: Word, date: KnownDate): boolean =>
  /^\d{4}$/.test(word.text) &&
  /^\d{4}\s*[-–—]\s*\d{4}$/.test(date.quote) &&
  words.filter((one) => one.start >= 0 && has(date, one)).length === 1;

/** "12 May 1910" of "12 May 1910 – 4 January 2010": the day of the half of a range that a claim has; null when it has all of it. */
function dayOfHalf(words: readonly Word[], date: KnownDate): string | null {
  if (date.grain !== 'day' && date.grain !== null) return null;
  const own = words.filter((word) => word.start >= 0 && has(date, word));
  const isDay = own.some(({ text }) => /^\d{1,2}$/.test(text));
  const [first, last] = [own[0], own.at(-1)];
  if (!isDay || !/\d\s*[-–—]\s*\d|\d\s+[-–—]\s/.test(date.quote) || !first || !last) return null;
  if (first.start === date.start && last.end === date.end) return null;
  return first.start === date.start ? date.from : date.to;
}

/**
 * When a claim holds: the first date among its words that has a value; null when none has. What has gone on since a
 * date has done so up to the day of publication, where that is known.
 */
export function whenOf(
  words: readonly Word[],
  dates: readonly DateMention[],
  published: string | null,
): DateInterval | null {
  if (dates.length === 0) return null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!word.date) continue;
    const date = dates.find((one) => has(one, word));
    if (!date || !isKnown(date) || describesNoun(words, firstOf(words, date), date) || isBound(words, at))
      continue;
    if (isDue(words, at)) return dueBy(date, published);
    const day = dayOfHalf(words, date);
    if (day) return { start: day, end: day };
    if (isHalf(words, word, date)) return { start: `${word.text}-01-01`, end: `${word.text}-12-31` };
    if (!isSince(words, at)) return { start: date.from, end: endOf(words, at, date, dates) };
    if (published && published.length === date.from.length && published > date.from)
      return { start: date.from, end: published };
  }
  return null;
}
