/** A run of text as it was drawn. `x`, `y`: its lower left corner, in points from that of the page; `size`: of the font. */
export interface DrawnText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A line of a page, in the order in which it was drawn. */
export interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

const SPACE = 0.2; // of the size of the font; letters set wide stay below it

const isSameLine = (line: Line, { y, x, size }: DrawnText): boolean =>
  Math.abs(line.y - y) < Math.max(line.size, size) / 2 && x > line.left - size;

/** A raised mark of a note is smaller: the line has the size of what is larger. */
function extend(line: Line, drawn: DrawnText): void {
  const isApart = drawn.x - line.right > SPACE * drawn.size && !/\s$/.test(line.text);
  line.text += isApart ? ` ${drawn.text}` : drawn.text;
  line.right = Math.max(line.right, drawn.x + drawn.width);
  line.size = Math.max(line.size, drawn.size);
}

/** The lines that runs of text make, as they follow each other. */
export function linesOf(drawn: readonly DrawnText[]): Line[] {
  const lines: Line[] = [];
  for (const one of drawn) {
    if (one.text.trim() === '') {
      const last = lines.at(-1);
      if (last && one.text !== '' && !last.text.endsWith(' ')) last.text += ' ';
      continue;
    }
    const last = lines.at(-1);
    if (last && isSameLine(last, one)) extend(last, one);
    else lines.push({ text: one.text, left: one.x, right: one.x + one.width, y: one.y, size: one.size });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}
