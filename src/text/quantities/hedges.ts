import type { Hedge } from '../types.ts';
import type { ScannedWord } from '../scan-words.ts';

const BEFORE: Record<Exclude<Hedge, 'exact'>, string[]> = {
  about: [
    'about',
    'around',
    'approximately',
    'approx',
    'roughly',
    'some',
    'nearly',
    'almost',
    'circa',
    'estimated',
    'an estimated',
    'close to',
    'in the region of',
    'in the range of',
    'somewhere around',
    'or so',
    'a reported',
    '~',
    '≈',
  ],
  'at least': [
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'a minimum of',
    'minimum of',
    '≥',
  ],
  'at most': [
    'at most',
    'up to',
    'no more than',
    'not more than',
    'a maximum of',
    'maximum of',
    'as many as',
    'as much as',
    '≤',
  ],
  'more than': [
    'more than',
    'over',
    'above',
    'in excess of',
    'exceeding',
    'exceeded',
    'upwards of',
    'just over',
    'well over',
    'greater than',
    '>',
  ],
  'less than': [
    'less than',
    'fewer than',
    'under',
    'below',
    'just under',
    'just short of',
    'short of',
    'shy of',
    'not quite',
    '<',
  ],
};
const AFTER: Record<string, Hedge> = {
  'or more': 'at least',
  'or so': 'about',
  'or less': 'at most',
  'or fewer': 'at most',
  'at least': 'at least',
  'at most': 'at most',
};

const phrases = new Map<string, Hedge>(
  Object.entries(BEFORE).flatMap(([hedge, list]) =>
    list.map((phrase): [string, Hedge] => [phrase, hedge as Hedge]),
  ),
);

const LAST_WORDS = new Set([...phrases.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

/** How exact the text says a number is, from the words right before it and right after it. */
export function readHedge(words: readonly ScannedWord[], start: number, next: number): Hedge {
  return (
    hedgeAfter(words, next) ?? hedgeBefore(words, start) ?? (words[next]?.text === '+' ? 'at least' : 'exact')
  );
}

function hedgeAfter(words: readonly ScannedWord[], next: number): Hedge | undefined {
  const word = words[next]?.lower;
  return word === 'or' || word === 'at' ? AFTER[`${word} ${words[next + 1]?.lower ?? ''}`] : undefined;
}

function hedgeBefore(words: readonly ScannedWord[], start: number): Hedge | undefined {
  const skip = /^(?:an?|the|between|from)$/.test(words[start - 1]?.lower ?? '') ? 1 : 0;
  if (!LAST_WORDS.has(words[start - skip - 1]?.lower ?? '')) return undefined;
  for (let size = 4; size > 0; size--) {
    const from = start - skip - size;
    if (from < 0) continue;
    const hedge = phrases.get(
      words
        .slice(from, start - skip)
        .map((word) => word.lower)
        .join(' '),
    );
    if (hedge) return hedge;
  }
  return undefined;
}
