/** What changed between two texts: by lines, and within changed lines by words. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Span } from '../text/types.ts';

/** A stretch that both texts have, or one alone. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Texts further apart than this are told as replaced: a finer difference would take long and say nothing. */
const MOST_EDITS = 4000;

/** The stretches of two texts in order: what is `same` or `removed` makes the one before, `same` or `added` the one after. */
export function differenceOf(before: string, after: string): Stretch[] {
  const lines = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_EDITS });
  const coarse = lines?.map(({ added, removed, value }) => stretch(added, removed, value.join('')));
  return joined((coarse ? pairsOf(coarse) : [[before, after] as const]).flatMap(byWords));
}

/** Where a stretch of the text before stands in the text after, if nothing in it changed; null otherwise. */
export function placeAfter(difference: readonly Stretch[], { start, end }: Span): Span | null {
  let [before, after] = [0, 0];
  for (const { kind, text } of difference) {
    if (kind === 'same' && before <= start && end <= before + text.length)
      return { start: start - before + after, end: end - before + after };
    if (kind !== 'added') before += text.length;
    if (kind !== 'removed') after += text.length;
  }
  return null;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

const stretch = (added: boolean, removed: boolean, text: string): Stretch => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text,
});

/** The text of each stretch before and after; lines removed and added beside each other are one change. */
function pairsOf(stretches: Stretch[]): (readonly [before: string, after: string])[] {
  const pairs: [string, string][] = [];
  let isOpen = false;
  for (const { kind, text } of stretches) {
    if (kind === 'same' || !isOpen) pairs.push(['', '']);
    const last = pairs.at(-1) as [string, string];
    if (kind !== 'added') last[0] += text;
    if (kind !== 'removed') last[1] += text;
    isOpen = kind !== 'same';
  }
  return pairs;
}

function byWords([before, after]: readonly [string, string]): Stretch[] {
  if (before === after) return [{ kind: 'same', text: before }];
  const words = before && after && diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (words) return withoutIslands(words.map(({ added, removed, value }) => stretch(added, removed, value)));
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

/** White space or a comma that two changes have in common reads better as part of the change. */
function withoutIslands(stretches: Stretch[]): Stretch[] {
  return stretches.flatMap((one, index): Stretch[] => {
    const isInside = index > 0 && index < stretches.length - 1;
    if (one.kind !== 'same' || !isInside || /[\p{L}\p{N}\n]/u.test(one.text)) return [one];
    return [
      { kind: 'removed', text: one.text },
      { kind: 'added', text: one.text },
    ];
  });
}

/** Neighbours of one kind as one; between two same stretches what was removed stands before what was added. */
function joined(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let change = { removed: '', added: '' };
  const close = (): void => {
    for (const kind of ['removed', 'added'] as const)
      if (change[kind] !== '') result.push({ kind, text: change[kind] });
    change = { removed: '', added: '' };
  };
  for (const { kind, text } of stretches) {
    if (text === '') continue;
    const last = result.at(-1);
    const isSameGoingOn = change.removed === '' && change.added === '' && last?.kind === 'same';
    if (kind !== 'same') change[kind] += text;
    else if (isSameGoingOn) last.text += text;
    else {
      close();
      result.push({ kind, text });
    }
  }
  close();
  return result;
}
