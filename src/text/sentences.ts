import type { Block, Sentence, Span, Token } from './types.ts';
import { withoutListMark } from './blocks/paragraphs.ts';
import { isSentenceBreak } from './sentences/breaks.ts';
import { tokenise } from './tokens.ts';

const AFTER_ELLIPSIS =
  /…["'”’)\]]*\s+(?=["“‘(]?(?:The|A|An|It|He|She|They|We|I|But|And|In|On|At|This|That)\b)/gu;
const RUN = 4096;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const STOP = /[\p{STerm}.․﹒．…]/u;
/** What may be a stop, told at less cost: those of Latin script, and whatever is beyond it and no dash or quotation mark. */
const LIKELY_STOP = /[.!?]|[^\0-\u0588\u2010-\u201f]/u;
const BEYOND_ASCII = 0x80;
const WORD = /[\p{L}\p{N}]/u;

/** The sentences of all blocks in order, with their tokens; no sentence crosses the edge of a block, and a block without a word has none. */
export function findSentences(body: string, blocks: Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries())
    for (const sentence of sentencesOf(body, block, index)) sentences.push(sentence);
  return sentences;
}

/** How many sentences some stretches of a text have; much quicker than to find them with their tokens. */
export function countSentences(body: string, stretches: readonly Span[]): number {
  return stretches.reduce((sum, stretch) => sum + breaksOf(textOf(body, stretch)).length, 0);
}

/**
 * A line break inside a wrapped paragraph ends no sentence, but would for the segmenter; half a character is none, and
 * the tagger reads what stands beside it now so, now so.
 */
function textOf(body: string, { start, end }: Span): string {
  return withoutListMark(body.slice(start, end)).replace(/[\r\n\u2028\u2029\u0085\v\f\p{Cs}]/gu, ' ');
}

function sentencesOf(body: string, block: Block, index: number): Sentence[] {
  const text = textOf(body, block);
  const breaks = breaksOf(text);
  if (breaks.length === 0) return [];
  const tokens: Token[] = [];
  for (const { start, end } of runsOf(text, breaks))
    for (const token of tokenise(text.slice(start, end), block.start + start)) tokens.push(token);
  const starts = breaks.map((start) => start + block.start);
  return spread(withoutCutTokens(starts, tokens), tokens, block.end, index);
}

/** Stretches to tokenise in one go: the tagger's time grows faster than the length of its text. */
function runsOf(text: string, breaks: number[]): Span[] {
  const runs: Span[] = [];
  let start = 0;
  let b = 0;
  while (text.length - start > RUN) {
    while ((breaks[b + 1] ?? Infinity) <= start + RUN) b++;
    const atBreak = breaks[b] ?? 0;
    const end = atBreak > start && text[atBreak - 1] === ' ' ? atBreak : lastSpace(text, start, start + RUN);
    runs.push({ start, end });
    start = end;
  }
  return [...runs, { start, end: text.length }];
}

function lastSpace(text: string, start: number, end: number): number {
  const space = text.slice(start, end + 1).lastIndexOf(' ');
  return space > 0 ? start + space : end;
}

/** Offsets at which sentences of a text begin; a stretch without a letter or digit is none. */
function breaksOf(text: string): number[] {
  if (!WORD.test(text)) return [];
  const starts = [0];
  let seen = 0;
  let hasWord = false;
  for (const index of proposals(text)) {
    hasWord ||= WORD.test(text.slice(seen, index));
    seen = index;
    if (!hasWord || !isSentenceBreak(text, starts.at(-1) ?? 0, index)) continue;
    starts.push(index);
    hasWord = false;
  }
  return starts;
}

/** Does a word follow a stop? Most paragraphs of news are one sentence, with nothing for the segmenter to find. */
function mayBreak(text: string): boolean {
  const likely = text.search(LIKELY_STOP);
  if (likely < 0) return false;
  const stop = text.charCodeAt(likely) < BEYOND_ASCII ? likely : text.search(STOP);
  return stop >= 0 && WORD.test(text.slice(stop));
}

/** Where sentences may begin: where the segmenter says so, and after an ellipsis, which it passes over. */
function proposals(text: string): number[] {
  const found: number[] = [];
  if (!mayBreak(text)) return found;
  // The segmenter's time grows faster than the length of its text: it reads windows that begin at a break.
  for (let from = 0; from < text.length;) {
    const window = text.slice(from, from + RUN);
    const before = found.length;
    for (const { index } of segmenter.segment(window)) if (index > 0) found.push(from + index);
    const last = found.length > before ? (found.at(-1) ?? 0) : 0;
    const isLast = from + RUN >= text.length;
    from = isLast ? text.length : Math.max(last, from + RUN / 2);
  }
  if (!text.includes('…')) return found;
  for (const { index, 0: gap } of text.matchAll(AFTER_ELLIPSIS)) found.push(index + gap.length);
  return found.sort((a, b) => a - b);
}

/** A break in the middle of a token ("Yahoo!News") is none. */
function withoutCutTokens(starts: number[], tokens: Token[]): number[] {
  let t = 0;
  return starts.filter((start) => {
    while (t < tokens.length && (tokens[t]?.end ?? 0) <= start) t++;
    return t >= tokens.length || (tokens[t]?.start ?? 0) >= start;
  });
}

function spread(starts: number[], tokens: Token[], end: number, block: number): Sentence[] {
  const sentences: Sentence[] = [];
  let t = 0;
  for (const [i] of starts.entries()) {
    const stop = starts[i + 1] ?? end;
    const from = t;
    while (t < tokens.length && (tokens[t]?.start ?? 0) < stop) t++;
    for (let at = from; at < t;) {
      const to = pieceEnd(tokens, at, t);
      const span = spanOf(tokens, at, to);
      if (span) sentences.push({ start: span.start, end: span.end, block, tokens: tokens.slice(at, to) });
      at = to;
    }
  }
  return sentences;
}

/** Longer than a sentence anyone means to be read: a list or a flood, read piece by piece, since rules look ahead to its end. */
const LONGEST_SENTENCE = 400;

/** Where the sentence that begins at a token ends: at its own end, or, where it is too long, behind its last mark before that. */
function pieceEnd(tokens: readonly Token[], from: number, to: number): number {
  if (to - from <= LONGEST_SENTENCE) return to;
  const limit = from + LONGEST_SENTENCE;
  for (let at = limit; at > from + LONGEST_SENTENCE / 2; at--)
    if (/^[,;:]$/.test(tokens[at - 1]?.text ?? '')) return at;
  return limit;
}

function spanOf(tokens: Token[], from: number, to: number): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}
