import { genderOfTitle, type Gender } from '../context/genders.ts';
import type { Mention } from '../types.ts';
import { headOf, mentionStart } from './noun-phrases.ts';
import { mentionAt, posAt, lowerAt, type Range, type Reading } from './reading.ts';

/** What a claimant is: a named thing, or people named only by a noun. */
export type ClaimantKind = Mention['kind'] | 'group';

export interface Claimant {
  name: string;
  kind: ClaimantKind;
  /** Offset of the words that name or mean it. */
  at: number;
}

/** Someone or something named so far, and the words the article calls them by. */
export interface Figure {
  name: string;
  kind: Mention['kind'];
  titles: Set<string>;
  /** "he" or "she", where the word before a name shows it ("Ms Lee"). */
  gender: Gender | null;
  last: number;
}

/** Who has been named and who has spoken, up to a point of the article. */
export interface Cast {
  figures: Map<string, Figure>;
  /** The last speaker of each kind. */
  speakers: Map<ClaimantKind, Claimant>;
  /** The first persons named in the last two sentences that named one: "he" and "she" are likely to mean them. */
  persons: Claimant[];
  /** The last organisation that was the subject of a sentence: "it" and "the group" are likely to mean it. */
  organisation: Claimant | null;
  /** The last plural subject: "they" is likely to mean it. */
  group: Claimant | null;
}

const SAME_TITLE = new Map([
  ['fm', ['foreign', 'minister']],
  ['pm', ['prime', 'minister']],
  ['premier', ['prime', 'minister']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
  ['chairman', ['chair']],
  ['chairwoman', ['chair']],
]);
const NO_TITLE = /^(?:the|a|an|of|and|for|in|former|ex|to|at|on|with|as|by|who|his|her|their|its)$|^['’]s?$/;

export function newCast(): Cast {
  return { figures: new Map(), speakers: new Map(), persons: [], organisation: null, group: null };
}

/** A word of a title with the words that mean the same. */
export function titleWords(word: string): string[] {
  return NO_TITLE.test(word) ? [] : [word, ...(SAME_TITLE.get(word) ?? [])];
}

/** Takes in the names of a sentence: the words around each are what the article calls it. */
export function meetAll(cast: Cast, reading: Reading): void {
  for (let i = 0; i < reading.mention.length; i++) {
    const m = reading.mention[i] ?? -1;
    const mention = m < 0 ? undefined : reading.mentions[m];
    if (
      !mention ||
      (i > 0 && reading.mention[i - 1] === m) ||
      (mention.kind !== 'person' && mention.kind !== 'organisation')
    )
      continue;
    let end = i;
    while (reading.mention[end] === m) end++;
    const figure = meet(cast, mention, [...titlesBefore(reading, i), ...titlesAfter(reading, end)]);
    figure.gender ??= genderOfTitle(lowerAt(reading, i - 1));
  }
}

function meet(cast: Cast, mention: Mention, titles: string[]): Figure {
  const known = cast.figures.get(mention.entity);
  const { entity: name, kind } = mention;
  const figure = known ?? { name, kind, titles: new Set<string>(), gender: null, last: 0 };
  for (const word of titles) figure.titles.add(word);
  figure.last = mention.start;
  cast.figures.set(name, figure);
  return figure;
}

function titlesBefore(reading: Reading, first: number): string[] {
  const words: string[] = [];
  for (let i = first - 1; i >= Math.max(0, first - 7); i--) {
    if (
      !/^(?:NOUN|PROPN|ADJ|ADP|DET|PART)$/.test(posAt(reading, i)) ||
      mentionAt(reading, i)?.kind === 'person'
    )
      break;
    words.push(...titleWords(lowerAt(reading, i)));
  }
  return words;
}

/** The words of an apposition: ", a researcher with the Regional Center,"; before a verb it is a subject of its own. */
function titlesAfter(reading: Reading, end: number): string[] {
  if (lowerAt(reading, end) !== ',') return [];
  const words: string[] = [];
  let i = end + 1;
  for (; i < end + 10 && /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/.test(posAt(reading, i)); i++) {
    if (mentionAt(reading, i)?.kind === 'person') return [];
    words.push(...titleWords(lowerAt(reading, i)));
  }
  return /^(?:VERB|AUX)$/.test(posAt(reading, i)) ? [] : words;
}

/** Notes whom the pronouns of this sentence and the next may mean: the first person named, and a plural subject. */
export function setTopics(
  cast: Cast,
  reading: Reading,
  subject: Range | null,
  described: Claimant | null,
): void {
  const first = reading.mention.findIndex((_, i) => mentionAt(reading, i)?.kind === 'person');
  const person = mentionAt(reading, first);
  const topic = person ? { name: person.entity, kind: person.kind, at: person.start } : described;
  if (topic) cast.persons = [...cast.persons.slice(-1), topic];
  if (subject) cast.organisation = organisationIn(reading, subject) ?? cast.organisation;
  const head = subject ? reading.tokens[headOf(reading, subject)] : undefined;
  const isCommon = head?.pos === 'NOUN' || (head && head === reading.tokens[0] && !mentionAt(reading, 0));
  const plural = isCommon && /(?:[^s]s|people|police|media|children|women|men)$/.test(head.lower);
  if (subject && plural) cast.group = { name: plainName(reading, subject), kind: 'group', at: head.start };
}

function organisationIn(reading: Reading, subject: Range): Claimant | null {
  const first = /^(?:the|a|an)$/.test(lowerAt(reading, subject.from)) ? subject.from + 1 : subject.from;
  const last = subject.to - 1;
  const isObject = posAt(reading, mentionStart(reading, last) - 1) === 'ADP';
  const mention = [mentionAt(reading, first), isObject ? undefined : mentionAt(reading, last)].find(
    (one) => one?.kind === 'organisation',
  );
  return mention ? { name: mention.entity, kind: 'organisation', at: mention.start } : null;
}

/** The words of a source as a name: without its article and what follows a comma. */
export function plainName(reading: Reading, range: Range): string {
  const from =
    /^(?:the|a|an|both)$/.test(lowerAt(reading, range.from)) && range.to > range.from + 1
      ? range.from + 1
      : range.from;
  let name = '';
  for (let i = from; i < range.to && lowerAt(reading, i) !== ','; i++) {
    const gap = i > from && (reading.tokens[i]?.start ?? 0) > (reading.tokens[i - 1]?.end ?? 0);
    name += (gap ? ' ' : '') + (reading.tokens[i]?.text ?? '');
  }
  return name;
}
