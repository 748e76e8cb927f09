import type { Attribution, DateMention, Mention, Quantity, Sentence, Span } from '../types.ts';

/** A sentence with all that the steps before have found in it. */
export interface Scene {
  sentence: Sentence;
  /** Attributions whose content the sentence holds, wholly or in part. */
  attributions: Attribution[];
  /** Cues that stand in the sentence, with their sources. */
  reports: Attribution[];
  mentions: Mention[];
  dates: DateMention[];
  quantities: Quantity[];
}

/** What is found in an article before its claims. */
export interface Finds {
  sentences: readonly Sentence[];
  attributions: readonly Attribution[];
  mentions: readonly Mention[];
  dates: readonly DateMention[];
  quantities: readonly Quantity[];
}

/** Index of the first sentence that ends after `position`. */
function sentenceAt(sentences: readonly Sentence[], position: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds `one` to the list of every sentence its spans touch, once. */
function deal<T>(
  sentences: readonly Sentence[],
  spans: readonly Span[],
  one: T,
  lists: readonly T[][],
): void {
  for (const span of spans)
    for (let i = sentenceAt(sentences, span.start); (sentences[i]?.start ?? span.end) < span.end; i++)
      if (lists[i]?.at(-1) !== one) lists[i]?.push(one);
}

function dealAll<T>(
  sentences: readonly Sentence[],
  all: readonly T[],
  spansOf: (one: T) => readonly Span[],
): T[][] {
  const lists: T[][] = sentences.map(() => []);
  for (const one of all) deal(sentences, spansOf(one), one, lists);
  return lists;
}

/** The sentences of an article, each with what was found in it. */
export function setScenes({ sentences, ...finds }: Finds): Scene[] {
  const attributions = dealAll(sentences, finds.attributions, (one) => one.content);
  const reports = dealAll(sentences, finds.attributions, (one) => [one.cue]);
  const mentions = dealAll(sentences, finds.mentions, (one) => [one]);
  const dates = dealAll(sentences, finds.dates, (one) => [one]);
  const quantities = dealAll(sentences, finds.quantities, (one) => [one]);
  return sentences.map((sentence, i) => ({
    sentence,
    attributions: attributions[i] ?? [],
    reports: reports[i] ?? [],
    mentions: mentions[i] ?? [],
    dates: dates[i] ?? [],
    quantities: quantities[i] ?? [],
  }));
}
