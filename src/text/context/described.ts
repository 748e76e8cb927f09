import type { Word } from '../words.ts';
import { insertWords, joinWords } from '../words.ts';
import type { Span } from '../types.ts';
import { wordList } from '../word-list.ts';
import { countryAt } from './countries.ts';
import type { Candidate, Focus } from './focus.ts';
import type { Post } from './posts.ts';
import { personBefore } from './pronouns.ts';

const LONGEST = 5;
const EPITHET = wordList('top senior chief veteran leading seasoned');

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
  if (words[at + 1]?.lower === 'head' && words[at + 2]?.lower === 'of' && words[at + 3]?.lower === 'state')
    return { post: 'head of state', length: 4 };
  for (let length = 3; length <= LONGEST; length++) {
    const last = words[at + length - 1]?.lower;
    if (last === 'diplomacy' && words[at + 1]?.lower === 'head') return { post: 'diplomat', length };
    if (last !== 'diplomat') continue;
    const isEpithet = words.slice(at + 1, at + length - 1).some(({ lower }) => EPITHET.has(lower));
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
    ([name, held]) => held.post === post && (!nation || focus.homes.get(name)?.name === nation),
  );
  const inFocus = personBefore(phrase[0]?.start ?? 0, focus);
  const [holder] = holders.length > 1 ? holders.filter(([name]) => name === inFocus?.text) : holders;
  return holder ? { text: holder[0], span: holder[1].span } : null;
}

/** Whom words at `at` describe without a name; null when no such description stands there. */
export function personDescribed(words: readonly Word[], at: number, focus: Focus): Described | null {
  const first = words[at];
  if (first?.lower !== 'the' || first.start < 0) return null;
  const age = agePhrase(words, at);
  if (age) return { length: age, meant: personBefore(first.start, focus) };
  const found = postPhrase(words, at);
  if (!found) return null;
  const meant = holderMeant(words.slice(at, at + found.length), found.post, focus);
  return { length: found.length, meant };
}

/** Puts names in for "the 23-year-old", "the top diplomat" and "the head of state", where it is sure who is meant. */
export function resolveDescribed(words: readonly Word[], focus: Focus): Word[] {
  if (!words.some(({ lower }) => /^(?:old|diplomat|diplomacy|head)$/.test(lower))) return [...words];
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
