/** The texts an article has had, and what changed between two of them, line by line. */
import { differenceOf, type Stretch } from '../../domain/difference.ts';
import { day, moment } from '../../domain/words.ts';
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

/** Lines that changed with what is around them, or a long run of unchanged ones, folded away. */
export interface DifferencePart {
  isFolded: boolean;
  lines: DifferenceLine[];
}

/** Unchanged lines shown before and after a change. */
const AROUND = 1;
/** Fewer unchanged lines are shown rather than folded. */
const LEAST_FOLDED = 2;

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
  const runs: DifferencePart[] = [];
  for (const [index, line] of lines.entries()) {
    const isFolded = !isShown[index];
    const last = runs.at(-1);
    if (last?.isFolded === isFolded) last.lines.push(line);
    else runs.push({ isFolded, lines: [line] });
  }
  return runs.map(({ isFolded, lines: run }) => ({
    isFolded: isFolded && run.length >= LEAST_FOLDED,
    lines: run,
  }));
}
