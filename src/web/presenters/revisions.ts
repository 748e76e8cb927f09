/** The texts an article has had, and what changed between two of them, line by line. */
import { differenceOf, type Stretch } from '../../domain/difference.ts';
import { count, day, moment } from '../../domain/words.ts';
import type { RevisionView } from '../../services/revisions.ts';

/** A revision in a list, the newest first; '' where nothing was said. */
export function revisionEntries(revisions: RevisionView[]) {
  return revisions.toReversed().map((one, index) => ({
    ...{ number: one.number, reason: one.reason, fileName: one.fileName?.split(/[\\/]/).at(-1) ?? '' },
    ...{ at: moment(one.at), day: dayOf(one.at), reviewer: one.reviewer ?? 'Claimbench' },
    hash: one.sha256.slice(0, 12),
    isNewest: index === 0,
  }));
}

/** "24 November 2026": the day a text was given. */
export const dayOf = (at: Date): string => day(at.toISOString().slice(0, 10));

/** Stretches that stand in one line. */
export type DifferenceLine = Stretch[];

/** What changed with the words around it, or, under `fold`, a long run of unchanged paragraphs or words; '' where it is shown. */
export interface DifferencePart {
  fold: string;
  lines: DifferenceLine[];
}

/** Unchanged lines shown before and after a change. */
const AROUND = 1;
/** Fewer unchanged lines are shown rather than folded. */
const LEAST_FOLDED = 2;
/** The same for words of one line. */
const WORDS_AROUND = 14;
const LEAST_WORDS_FOLDED = 30;

/** What changed between two texts, and how many words came and went. */
export function differenceModel(before: string, after: string) {
  const difference = differenceOf(before, after);
  const wordsIn = (kind: Stretch['kind']): number =>
    difference
      .filter((stretch) => stretch.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const isSame = difference.every(({ kind }) => kind === 'same');
  return {
    parts: isSame ? [] : partsOf(linesOf(difference)),
    ...{ added: wordsIn('added'), removed: wordsIn('removed') },
  };
}

/** Cut at the ends of lines, which are not shown themselves. */
function linesOf(difference: Stretch[]): DifferenceLine[] {
  const lines: DifferenceLine[] = [[]];
  for (const { kind, text } of difference)
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ kind, text: piece });
    }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

const isUnchanged = (line: DifferenceLine): boolean => line.every(({ kind }) => kind === 'same');

function partsOf(lines: DifferenceLine[]): DifferencePart[] {
  const changed = lines.flatMap((line, index) => (isUnchanged(line) ? [] : [index]));
  const isShown = lines.map((_, index) => changed.some((at) => Math.abs(at - index) <= AROUND));
  const runs: { isShown: boolean; lines: DifferenceLine[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = runs.at(-1);
    if (last && last.isShown === isShown[index]) last.lines.push(line);
    else runs.push({ isShown: isShown[index] ?? false, lines: [line] });
  }
  return runs.flatMap(({ isShown, lines: run }): DifferencePart[] => {
    if (isShown) return run.flatMap(foldedWithin);
    const fold = run.length >= LEAST_FOLDED ? `${count(run.length, 'paragraph')} unchanged` : '';
    return [{ fold, lines: run }];
  });
}

/** A line with its long unchanged stretches folded; a few words stay beside each change. */
function foldedWithin(line: DifferenceLine): DifferencePart[] {
  if (isUnchanged(line)) return [{ fold: '', lines: [line] }];
  const parts: DifferencePart[] = [{ fold: '', lines: [[]] }];
  const show = (stretch: Stretch) => void (stretch.text && parts.at(-1)?.lines[0]?.push(stretch));
  for (const [index, stretch] of line.entries()) {
    const cut = stretch.kind === 'same' && cutOf(stretch.text, index > 0, index < line.length - 1);
    if (!cut) show(stretch);
    else {
      const [head, middle, tail] = cut.texts.map((text): Stretch => ({ kind: 'same', text }));
      if (head) show(head);
      parts.push({ fold: `${count(cut.words, 'word')} unchanged`, lines: middle ? [[middle]] : [] });
      parts.push({ fold: '', lines: [[]] });
      if (tail) show(tail);
    }
  }
  return parts.filter(({ lines }) => lines.some((one) => one.length > 0));
}

/** An unchanged stretch in three: what stays beside a change before it, what is folded, what stays beside a change after it; null where it is short. */
function cutOf(text: string, isAfter: boolean, isBefore: boolean): { texts: string[]; words: number } | null {
  const words = [...text.matchAll(/\S+/g)];
  const [first, last] = [isAfter ? WORDS_AROUND : 0, words.length - (isBefore ? WORDS_AROUND : 0)];
  if (last - first < LEAST_WORDS_FOLDED) return null;
  const [start, end] = [words[first]?.index ?? 0, words[last]?.index ?? text.length];
  const texts = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return { texts, words: last - first };
}
