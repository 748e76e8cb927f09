import { EPITHETS } from '../attribution/epithets.ts';
import type { Word } from '../words.ts';
import { insertWords, joinWords } from '../words.ts';
import type { Span } from '../types.ts';
import { wordList } from '../word-list.ts';
import { countryAt } from './countries.ts';
import type { Candidate, Focus } from './focus.ts';
import type { Post } from './posts.ts';
import { personBefore } from './pronouns.ts';

const LONGEST = 5;

/** "the 23-year-old", and no striker: its length in words, or 0. */
function agePhrase(words: readonly Word[], at: number): number {
  const isAge =
    words[at + 1]?.pos === 'NUM' &&
    words[at + 2]?.text === '-' &&
    words[at + 3]?.lower === 'year' &&
    words[at + 5]?.lower === 'old';
  return isAge && !/^(?:NOUN|PROPN|ADJ)$/.test(words[at + 6]?.pos ?? '') ? 6 : 0;
}

/** "the top Cuban diplomat", "the head of Cuban diplomacy", "the head of state": the post and the length of the phrase. */
function postPhrase(words: readonly Word[], at: number): { post: Post; length: number } | null {
  for (let length = 3; length <= LONGEST; length++) {
    const last = words[at + length - 1]?.lower;
    if (last === 'state' && words[at + length - 3]?.lower === 'head')
      return { post: 'head of state', length };
    if (last === 'diplomacy' && words[at + 1]?.lower === 'head') return { post: 'diplomat', length };
    if (last !== 'diplomat') continue;
    const isEpithet = words.slice(at + 1, at + length - 1).some(({ lower }) => EPITHETS.has(lower));
    return isEpithet && words[at + length]?.pos !== 'PROPN' ? { post: 'diplomat', length } : null;
  }
  return null;
}

interface Described {
  length: number;
  meant: Pick<Candidate, 'text' | 'span'> | null;
}

/** The only holder of a post, of the country named if one is, or else the one in focus if he holds it. */
function holderMeant(phrase: readonly Word[], post: Post, focus: Focus): Described['meant'] {
  const nation = phrase.map((_, i) => countryAt(phrase, i)).find((found) => found !== null)?.country.name;
  const holders = [...focus.posts].filter(
    ([name, held]) => held.post === post && (!nation || (focus.homes.get(name)?.name ?? nation) === nation),
  );
  const inFocus = personBefore(phrase[0]?.start ?? 0, focus);
  const [holder] = holders.length > 1 ? holders.filter(([name]) => name === inFocus?.text) : holders;
  return holder ? { text: holder[0], span: holder[1].span } : null;
}

const PAIR = wordList('leaders ministers presidents officials diplomats men women politicians premiers');

/** "the two ministers", "both leaders": the length of the phrase, or 0. */
function pairPhrase(words: readonly Word[], at: number): number {
  const isBoth = words[at]?.lower === 'both';
  const head = isBoth ? at + 1 : words[at + 1]?.lower === 'two' ? at + 2 : -1;
  return PAIR.has(words[head]?.lower ?? '') && words[head + 1]?.pos !== 'PROPN' ? head + 1 - at : 0;
}

/** The two persons of the nearest sentence that names any, this one so far or the one before; null where it names more. */
function pairMeant(position: number, { candidates, rank }: Focus): Described['meant'] {
  for (const at of [rank, rank - 1]) {
    const named = candidates.filter(
      (one) => one.kind === 'person' && one.rank === at && !one.isSaid && one.span.end <= position,
    );
    const [first, second, ...more] = new Map(named.map((one) => [one.text, one])).values();
    if (first && second && more.length === 0)
      return {
        text: `${first.text} and ${second.text}`,
        span: { start: first.span.start, end: second.span.end },
      };
    if (first) return null;
  }
  return null;
}

/** "the Cuban leader": the only person introduced with that country; null where another may be meant. */
function compatriotMeant(words: readonly Word[], at: number, focus: Focus): Described | null {
  const found = countryAt(words, at + 1);
  const length = found ? found.length + 2 : 0;
  if (!found || !/^(?:leader|statesman|politician)$/.test(words[at + length - 1]?.lower ?? '')) return null;
  if (/^(?:NOUN|PROPN)$/.test(words[at + length]?.pos ?? '')) return null;
  const [name, ...others] = [...focus.homes].filter(([, home]) => home.name === found.country.name);
  const known =
    name && others.length === 0 ? focus.candidates.findLast((one) => one.text === name[0]) : undefined;
  return { length, meant: known ?? null };
}

/** Whom words at `at` describe without a name; null when no such description stands there. */
export function personDescribed(words: readonly Word[], at: number, focus: Focus): Described | null {
  const first = words[at];
  if (!first || first.start < 0 || !/^(?:the|both)$/.test(first.lower)) return null;
  const pair = pairPhrase(words, at);
  if (pair) return { length: pair, meant: pairMeant(first.start, focus) };
  const age = agePhrase(words, at);
  if (age) return { length: age, meant: personBefore(first.start, focus) };
  const found = postPhrase(words, at);
  if (!found) return compatriotMeant(words, at, focus);
  const meant = holderMeant(words.slice(at, at + found.length), found.post, focus);
  return { length: found.length, meant };
}

const MAY_DESCRIBE = wordList('old diplomat diplomacy head two both leader statesman politician');

/** Puts names in for "the 23-year-old", "the top diplomat" and "the head of state", where it is sure who is meant. */
export function resolveDescribed(words: readonly Word[], focus: Focus): Word[] {
  if (!words.some(({ lower }) => MAY_DESCRIBE.has(lower))) return [...words];
  const resolved: Word[] = [];
  for (let i = 0; i < words.length;) {
    const found = personDescribed(words, i, focus);
    const isSelf = found?.meant && joinWords(words).includes(found.meant.text);
    if (found?.meant && !isSelf) {
      const [first, last] = [words[i] as Word, words[i + found.length - 1] as Word];
      const at: Span = { start: first.start, end: last.end };
      resolved.push(insertWords(found.meant.text, { for: found.meant.span, at, pos: 'PROPN' }));
      i += found.length;
    } else resolved.push(words[i++] as Word);
  }
  return resolved;
}
