/** A stretch of text with the marks that lie over it; `start` is its offset in the whole. */
export interface Segment {
  text: string;
  start: number;
  marks: string[];
}

/** A mark over a half-open stretch of a text. */
export interface Marked {
  start: number;
  end: number;
  mark: string;
}

/** Cuts a text at every edge of a mark, so that a template can write each stretch once; marks may overlap. */
export function segmentsOf(text: string, marked: Marked[]): Segment[] {
  const inside = marked
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > 0 && edge < text.length);
  const edges = [...new Set([0, ...inside, text.length])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => ({
    text: text.slice(start, edges[index + 1]),
    start,
    marks: marksOver(start, marked),
  }));
}

function marksOver(at: number, marked: Marked[]): string[] {
  const over = marked.filter(({ start, end }) => start <= at && at < end);
  return [...new Set(over.map(({ mark }) => mark))];
}
