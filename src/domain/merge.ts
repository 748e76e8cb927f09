/** Two people changed one thing: their words joined, field by field, and within a text word by word. */
import { diff3Merge } from 'node-diff3';

/** What one wrote, what stands now, and what both began with; null where that is not known. */
export interface Sides {
  mine: string;
  theirs: string;
  base: string | null;
}

/** `isOpen`: both changed the same words; the proposal has mine there. */
export interface Merged {
  text: string;
  isOpen: boolean;
}

/** A proposal that keeps what each changed. */
export function merge({ mine, theirs, base }: Sides): Merged {
  if (mine === theirs || theirs === base) return { text: mine, isOpen: false };
  if (mine === base) return { text: theirs, isOpen: false };
  if (base === null || !isProse(base)) return { text: mine, isOpen: true };
  const regions = diff3Merge(tokensOf(mine), tokensOf(base), tokensOf(theirs), {
    excludeFalseConflicts: true,
  });
  return {
    text: regions.flatMap(({ ok, conflict }) => ok ?? conflict?.a ?? []).join(''),
    isOpen: regions.some(({ conflict }) => conflict !== undefined),
  };
}

/** One word or date is taken or left as a whole. */
const isProse = (text: string): boolean => /\S\s+\S/.test(text);

const tokensOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
