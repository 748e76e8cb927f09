/** Anchors: a span with the words around it, so that a quote can be found again. */
import type { Span } from '../text/types.ts';
import { RuleBroken } from './errors.ts';

/** Characters kept on either side of a quote. */
export const ANCHOR_CONTEXT = 32;

export interface Anchor extends Span {
  quote: string;
  prefix: string;
  suffix: string;
}

/** The anchor of a span. `quote === body.slice(start, end)` always. */
export function anchorAt(body: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    quote: body.slice(start, end),
    prefix: body.slice(Math.max(0, start - ANCHOR_CONTEXT), start),
    suffix: body.slice(end, end + ANCHOR_CONTEXT),
  };
}

/** The anchor of what a person selected, without the white space at its edges; refuses an empty or impossible selection. */
export function anchorOfSelection(body: string, { start, end }: Span): Anchor {
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= body.length;
  if (!isInside)
    throw new RuleBroken('Select some words of the article first.', { selection: 'Nothing is selected.' });
  const words = body.slice(start, end);
  const trimmed = {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
  if (trimmed.start >= trimmed.end)
    throw new RuleBroken('Select some words of the article first.', {
      selection: 'Only white space is selected.',
    });
  return anchorAt(body, trimmed);
}

/** Where the words a person copied stand in the body; refuses words that are not there, or there more than once. */
export function spanOfWords(body: string, words: string): Span {
  const wanted = words.trim();
  const start = body.indexOf(wanted);
  if (wanted === '')
    throw new RuleBroken('Select some words of the article first.', {
      quote: 'Copy the words from the article.',
    });
  if (start < 0)
    throw new RuleBroken('These words are not in the article.', {
      quote: 'Copy them exactly as they stand there.',
    });
  if (body.includes(wanted, start + 1))
    throw new RuleBroken('These words stand there more than once.', {
      quote: 'Copy a few more words around them.',
    });
  return { start, end: start + wanted.length };
}

/** The smallest run of `within` that holds every word of `text` found there; `within` itself when fewer than two are. */
export function narrowTo(body: string, within: Span, text: string): Span {
  const wanted = new Set(wordsOf(text).map((word) => word.text));
  const there = wordsOf(body.slice(within.start, within.end)).filter((word) => wanted.has(word.text));
  const run = shortestRun(there);
  return run === null ? within : { start: within.start + run.start, end: within.start + run.end };
}

type Word = Span & { text: string };

/** The shortest stretch that has each of the different words at least once; null for fewer than two. */
function shortestRun(words: Word[]): Span | null {
  const different = new Set(words.map((word) => word.text)).size;
  const seenAt = new Map<string, Word>();
  let shortest: Span | null = null;
  for (const word of words) {
    seenAt.delete(word.text);
    seenAt.set(word.text, word);
    const [first] = seenAt.values(); // the one seen longest ago
    if (seenAt.size < different || different < 2 || !first) continue;
    const run = { start: first.start, end: word.end };
    if (!shortest || run.end - run.start < shortest.end - shortest.start) shortest = run;
  }
  return shortest;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
