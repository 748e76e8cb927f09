import type { Line } from './lines.ts';

const EDGE = 2; // lines from the top or bottom of a page
const FEWEST_PAGES = 2;

/** Page numbers count up, the words beside them stay; a title that is a head on later pages is set larger. */
const likeness = ({ text, size }: Line): string =>
  `${Math.round(size)} ${text.replace(/\d+/g, '#').toLowerCase()}`;

/** A head is often drawn after the text below it. */
function edges(page: readonly Line[]): Line[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return byHeight.length <= 2 * EDGE ? byHeight : [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)];
}

/** The lines at the top or bottom of most pages: heads, feet and page numbers, which are no text of the article. */
export function findRunningLines(pages: readonly Line[][]): Set<Line> {
  const alike = new Map<string, Line[]>();
  for (const page of pages)
    for (const line of edges(page)) alike.set(likeness(line), [...(alike.get(likeness(line)) ?? []), line]);
  const isRunning = (lines: readonly Line[]) => lines.length >= Math.max(FEWEST_PAGES, pages.length / 2);
  return new Set([...alike.values()].filter(isRunning).flat());
}
