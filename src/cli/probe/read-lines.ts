/** A line longer than the limit comes out as null, and its text is not kept. */
export type Line = string | null;

/** The lines of a text stream, one at a time; a last line needs no line break. Memory is bounded by `limit` characters. */
export async function* readLines(stream: AsyncIterable<string>, limit: number): AsyncGenerator<Line> {
  let held = '';
  let tooLong = false;
  for await (const chunk of stream) {
    const pieces = chunk.split('\n');
    for (const [i, piece] of pieces.entries()) {
      tooLong ||= held.length + piece.length > limit;
      held = tooLong ? '' : held + piece;
      if (i === pieces.length - 1) break;
      yield tooLong ? null : held;
      held = '';
      tooLong = false;
    }
  }
  if (tooLong) yield null;
  else if (held !== '') yield held;
}
