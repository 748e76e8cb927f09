import { genderOf } from '../context/genders.ts';
import { isRoleNoun } from '../phrases/role-nouns.ts';
import type { Mention } from '../types.ts';
import { plainName, titleWords, type Cast, type Claimant, type Figure } from './cast.ts';
import { aliasOf, isAge, isEpithet, soleFigure } from './epithets.ts';
import { headOf } from './noun-phrases.ts';
import { isPossessive, lowerAt, mentionAt, posAt, type Range, type Reading } from './reading.ts';

const ORGANISATION_NOUN =
  /^(?:ministry|agency|newspaper|paper|outlet|magazine|daily|company|firm|bank|court|government|administration|party|group|army|military|union|organi[sz]ation|department|council|commission|committee|parliament|office|network|channel|broadcaster|website|institute|university|association|federation|fund|embassy|airline|club|team|charity|regulator|watchdog|think|tank|foundation|service)$/;
const PERSON_NOUN =
  /^(?:(?:vice|deputy)?(?:president|minister|premier|chancellor|secretary|ambassador|envoy|governor|mayor|senator|congressm[ae]n|congresswom[ae]n|lawmaker|politician|leader|chief|head|director|chair(?:man|woman|person)?|ceo|founder|spokes(?:man|woman|person)|official|diplomat|observer|analyst|expert|scholar|researcher|scientist|professor|historian|economist|author|writer|journalist|lawyer|attorney|judge|prosecutor|general|colonel|commander|officer|activist|candidate|coach|manager|captain|player|doctor|physician|bishop|pope|king|queen|prince|princess|mother|father|man|woman|victim|witness|latter|former|fm|pm))$/;
/** Nouns that only point back to whoever spoke; a post or an institution must have been named as such. */
const POINTING_NOUN =
  /^(?:agency|newspaper|paper|outlet|magazine|daily|company|firm|group|organi[sz]ation|charity|broadcaster|website|network|observer|analyst|expert|scholar|researcher|scientist|professor|historian|economist|author|writer|journalist|lawyer|diplomat|official|politician|lawmaker|activist|spokes(?:man|woman|person)|latter)$/;
const SOURCED_NOUN =
  /^(?:statements?|reports?|comments?|remarks|data|figures|documents?|estimates?|information|sources?|officials|testimony|accounts?)$/;

/** "His office said": whose it is, the pronoun says. */
const OWNERS: Record<string, string> = { his: 'he', her: 'she', its: 'it' };

/** The claimant a source means: the full name in it, or of the one a pronoun or title must mean, else its own words. */
export function claimantOf(cast: Cast, reading: Reading, source: Range): Claimant {
  const at = reading.tokens[source.from]?.start ?? 0;
  if (isPair(reading, source)) return { name: plainName(reading, source), kind: 'group', at };
  const mention = namedIn(reading, source);
  if (mention) return { name: mention.entity, kind: mention.kind, at };
  const found = source.to - source.from === 1 ? byPronoun(cast, lowerAt(reading, source.from), at) : null;
  const meant = found ?? byDescription(cast, reading, source, at);
  if (meant) return { ...meant, at };
  const owner =
    source.to - source.from > 1 ? byPronoun(cast, OWNERS[lowerAt(reading, source.from)] ?? '', at) : null;
  const name = plainName(reading, owner ? { from: source.from + 1, to: source.to } : source);
  const kind = PERSON_NOUN.test(lowerAt(reading, headOf(reading, source))) ? 'person' : 'group';
  return { name: owner ? `${owner.name}’s ${name}` : name, kind, at };
}

/** "Egypt and Qatar": both speak. */
function isPair(reading: Reading, { from, to }: Range): boolean {
  let and = from;
  while (and < to && mentionAt(reading, and) && reading.mention[and] === reading.mention[from]) and++;
  let end = and + 1;
  while (end < to && reading.mention[end] === reading.mention[and + 1]) end++;
  return (
    and > from &&
    lowerAt(reading, and) === 'and' &&
    mentionAt(reading, and + 1) !== undefined &&
    (end === to || (end < to && lowerAt(reading, end) === ','))
  );
}

/** "A ministry spokesman denied that", "The mayor left": whom a sentence is about without a name, as far as it is a person. */
export function personDescribed(cast: Cast, reading: Reading, subject: Range): Claimant | null {
  const isRole = isRoleNoun(lowerAt(reading, headOf(reading, subject)));
  return isRole && /^(?:an?|the)$/.test(lowerAt(reading, subject.from))
    ? asPerson(claimantOf(cast, reading, subject))
    : null;
}

const asPerson = (claimant: Claimant): Claimant | null =>
  claimant.kind === 'organisation' ? null : { ...claimant, kind: 'person' };

/** The mention that names the source itself, not one its description leans on. */
function namedIn(reading: Reading, source: Range): Mention | undefined {
  const head = headOf(reading, source);
  let last: Mention | undefined;
  for (let i = source.from; i < source.to; i++) {
    const mention = mentionAt(reading, i);
    // "researchers in Oslo, whose work was led by Ann Lee,": what is told of them names somebody else
    if (i > source.from && lowerAt(reading, i) === 'whose') break;
    if (!mention || isOwner(reading, i)) continue;
    if (mention.kind === 'person' && !isObject(reading, i, source.from)) return mention;
    if (i === head || (i < head && labels(reading, i, head)) || isUnwrapped(reading, i, head)) last = mention;
    if (!last && isApposed(reading, i, source)) last = mention;
  }
  return last;
}

/** "the operator, Nordlinje,": the name behind the comma is what the phrase means. */
function isApposed(reading: Reading, i: number, { from, to }: Range): boolean {
  let end = i;
  while (reading.mention[end] === reading.mention[i]) end++;
  const isAlone = end >= to || lowerAt(reading, end) === ',';
  return (
    isAlone && lowerAt(reading, i - 1) === ',' && /^(?:the|its|his|her|their)$/.test(lowerAt(reading, from))
  );
}

/** "Cuba's foreign minister": Cuba is not the speaker. */
function isOwner(reading: Reading, i: number): boolean {
  let end = i;
  while (reading.mention[end] === reading.mention[i]) end++;
  return isPossessive(reading, end);
}

/** "a lawyer for John Smith", "a letter seen by Sky News": the name after a preposition is not the speaker. */
function isObject(reading: Reading, i: number, from: number): boolean {
  let start = i;
  while (start > from && reading.mention[start - 1] === reading.mention[i]) start--;
  if (start === from) return false;
  // "a bench of Kaul and Oka"
  const isJoined = lowerAt(reading, start - 1) === 'and' && mentionAt(reading, start - 2);
  if (isJoined) return isObject(reading, start - 2, from);
  let before = start - 1;
  // "a spokesperson for Attorney General Tim Griffin"
  if (isRoleNoun(lowerAt(reading, before)))
    while (before > from && /^\p{Lu}/u.test(reading.tokens[before]?.text ?? '')) before--;
  while (before > from && /^(?:DET|ADJ)$/.test(posAt(reading, before))) before--;
  return posAt(reading, before) === 'ADP' || lowerAt(reading, before) === 'to';
}

/** "Granma newspaper", "the Reuters news agency": the common noun only says what the name is. */
function labels(reading: Reading, i: number, head: number): boolean {
  if (mentionAt(reading, i)?.kind !== 'organisation' || !ORGANISATION_NOUN.test(lowerAt(reading, head)))
    return false;
  for (let k = i + 1; k < head; k++)
    // "the Reuters news agency", but not "the U.N. refugee agency"
    if (!/^(?:news|state|wire|press)$/.test(lowerAt(reading, k)) && reading.mention[k] !== reading.mention[i])
      return false;
  return true;
}

/** "statements from the Russian Foreign Ministry": the ministry states. */
function isUnwrapped(reading: Reading, i: number, head: number): boolean {
  if (i < head || !SOURCED_NOUN.test(lowerAt(reading, head))) return false;
  return /^(?:from|by|of)$/.test(lowerAt(reading, head + 1));
}

function byPronoun(cast: Cast, word: string, at: number): Claimant | null {
  const speaker = (kind: Claimant['kind']) => cast.speakers.get(kind) ?? null;
  const gender = genderOf(word);
  const mayBe = (one: Claimant | null) =>
    !!one && (!gender || (cast.figures.get(one.name)?.gender ?? gender) === gender);
  const persons = cast.persons.filter((person) => person.at < at);
  const organisation = cast.organisation && cast.organisation.at < at ? cast.organisation : null;
  if (/^(?:he|she|i|his|her|him)$/.test(word)) return latest([...persons, speaker('person')].filter(mayBe));
  if (word === 'it')
    return latest([
      organisation,
      speaker('organisation'),
      speaker('other'),
      speaker('group'),
      speaker('place'),
    ]);
  if (/^(?:they|their|we)$/.test(word)) {
    const group = speaker('group');
    return latest([cast.group, group && isPlural(group.name) ? group : null, speaker('organisation')]);
  }

  return null;
}

/** Do the words name more than one ("officials in Oslo"), and not a study or a company? */
const isPlural = (name: string): boolean =>
  / and |(?:[^s]s|people|police|women|men)$/i.test(
    name.split(/ (?:of|in|at|from|for|with|by|close)\b/)[0] ?? '',
  );

function latest(claimants: (Claimant | null)[]): Claimant | null {
  return claimants.reduce((best, one) => (one && (!best || one.at > best.at) ? one : best), null);
}

/** "The ministry", "the Russian foreign minister", "the observer": the figure whose titles fit best, else who spoke last. */
function byDescription(cast: Cast, reading: Reading, source: Range, at: number): Claimant | null {
  if (isAge(reading, source)) return byPronoun(cast, 'i', at);
  const alias = aliasOf(reading, source);
  if (alias) return soleFigure(cast, alias, at);
  const head = lowerAt(reading, headOf(reading, source));
  const definite =
    /^(?:the|his|her|its|their|this|that)$/.test(lowerAt(reading, source.from)) || hasOwner(reading, source);
  const isPerson = PERSON_NOUN.test(head);
  if (!definite || !(isPerson || ORGANISATION_NOUN.test(head))) return null;
  const figure = bestFigure(cast, reading, source, head, at);
  if (figure) return { name: figure.name, kind: figure.kind, at };
  if (isPerson && isEpithet(reading, source)) return byPronoun(cast, 'i', at);
  if (source.to - source.from > 2 || !POINTING_NOUN.test(head)) return null;
  return isPerson
    ? latest([cast.speakers.get('person') ?? null])
    : latest([cast.organisation, cast.speakers.get('organisation') ?? null]);
}

function hasOwner(reading: Reading, source: Range): boolean {
  for (let i = source.from; i < source.to; i++) if (isPossessive(reading, i)) return true;
  return false;
}

function bestFigure(
  cast: Cast,
  reading: Reading,
  source: Range,
  head: string,
  before: number,
): Figure | null {
  const heads = titleWords(head);
  const words = descriptionOf(reading, source);
  let best: { figure: Figure; score: number } | null = null;
  for (const figure of cast.figures.values()) {
    if (figure.last >= before || !heads.some((word) => isCalled(figure, word))) continue;
    const score = words.filter((word) => isCalled(figure, word)).length;
    if (!best || score > best.score || (score === best.score && figure.last > best.figure.last))
      best = { figure, score };
  }
  return best && best.score >= Math.min(words.length, 2) ? best.figure : null;
}

function descriptionOf(reading: Reading, source: Range): string[] {
  const words: string[] = [];
  for (let i = source.from; i < source.to; i++)
    if (/^(?:NOUN|PROPN|ADJ)$/.test(posAt(reading, i))) words.push(...titleWords(lowerAt(reading, i)));
  return words;
}

/** Called so by the article, or an organisation with the word in its name ("the ministry"). */
function isCalled(figure: Figure, word: string): boolean {
  return (
    figure.titles.has(word) ||
    (figure.kind === 'organisation' && figure.name.toLowerCase().split(/\s+/).includes(word))
  );
}
