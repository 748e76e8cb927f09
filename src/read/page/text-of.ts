/** Elements whose content is no text of the article. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD BUTTON INPUT SELECT TEXTAREA SVG IFRAME OBJECT CANVAS AUDIO VIDEO MATH'.split(
    ' ',
  ),
);

/** Elements that stand as paragraphs of their own. */
const PARAGRAPHS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL'
  ).split(' '),
);

const CELLS = new Set(['TD', 'TH']);

const SOFT_HYPHEN = '\u00ad';
const ELEMENT = 1;
const TEXT = 3;

/** Text as it is being laid out: finished paragraphs, and the lines of the one being written. */
interface Layout {
  paragraphs: string[];
  lines: string[];
}

/** The text of an element as paragraphs with a blank line between them; a line break inside one stays a line break. */
export function textOf(root: Element): string {
  const layout: Layout = { paragraphs: [], lines: [''] };
  writeChildren(layout, root, false);
  endParagraph(layout);
  return layout.paragraphs.join('\n\n');
}

function writeChildren(layout: Layout, parent: Node, keepsLines: boolean): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === TEXT) writeText(layout, child.nodeValue ?? '', keepsLines);
    if (child.nodeType === ELEMENT) writeElement(layout, child as Element, keepsLines);
  }
}

function writeElement(layout: Layout, element: Element, keepsLines: boolean): void {
  const name = element.tagName.toUpperCase();
  if (SILENT.has(name)) return;
  if (name === 'BR') return endLine(layout);
  if (CELLS.has(name)) append(layout, ' ');
  if (PARAGRAPHS.has(name)) endParagraph(layout);
  writeChildren(layout, element, keepsLines || name === 'PRE');
  if (PARAGRAPHS.has(name)) endParagraph(layout);
}

function writeText(layout: Layout, text: string, keepsLines: boolean): void {
  const visible = text.replaceAll(SOFT_HYPHEN, '');
  if (!keepsLines) return append(layout, visible);
  for (const [i, line] of visible.split(/\r\n?|\n/).entries()) {
    if (i > 0) endLine(layout);
    append(layout, line);
  }
}

function append({ lines }: Layout, text: string): void {
  lines[lines.length - 1] += text;
}

/** An empty line ends the paragraph. */
function endLine(layout: Layout): void {
  if (layout.lines.at(-1)?.trim() === '') endParagraph(layout);
  else layout.lines.push('');
}

function endParagraph(layout: Layout): void {
  const lines = layout.lines.map((line) => line.replace(/[ \t\n\r\f]+/g, ' ').trim());
  const paragraph = lines.filter((line) => line !== '').join('\n');
  if (paragraph !== '') layout.paragraphs.push(paragraph);
  layout.lines = [''];
}
