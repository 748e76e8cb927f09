import { findCreditTail, findSignature } from './credits.ts';
import { openingCutter } from './openings.ts';
import { markedAs, withoutMarkdown } from '../markdown.ts';
import { findParagraphs, trimmed, type Paragraph, type Piece } from './paragraphs.ts';
import { endsSentence } from './words.ts';

const READ_ON =
  /(?<=[.!?…]["'”’)]?)\s+\[?(?:Read more|READ MORE|Continue reading|Read the full (?:story|article|report))\b[^.!?]{0,90}$/u;

/** The paragraphs of a body, with datelines, glued captions, links and what follows them cut off as pieces of their own. */
export function findPieces(body: string): Piece[] {
  const text = withoutMarkdown(body);
  const paragraphs = findParagraphs(text);
  const cutOpening = openingCutter(text, paragraphs);
  const pieces: Piece[] = [];
  for (const paragraph of paragraphs) {
    const marked = byMarks(body, paragraph);
    for (const piece of marked ? [marked] : cutOpening(paragraph))
      pieces.push(...(piece.kind ? [piece] : cutEnds(text, piece)));
  }
  return pieces;
}

function cutEnds(text: string, piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  for (const part of cutLink(text, piece))
    for (const rest of cutSignature(text, part)) pieces.push(...cutCaptions(text, rest));
  return pieces;
}

/** A paragraph that Markdown makes a heading, a picture or a link of as a whole. */
function byMarks(body: string, paragraph: Paragraph): Piece | null {
  const marked = markedAs(body, paragraph);
  if (marked === 'heading') return { ...paragraph, kind: 'heading', rule: 'marked as a heading' };
  if (marked === 'picture')
    return { ...paragraph, kind: 'caption', rule: 'the alternative text of a picture' };
  return marked === 'link' && !endsSentence(paragraph.text)
    ? { ...paragraph, kind: 'teaser', rule: 'a link on its own' }
    : null;
}

function cutLink(body: string, piece: Piece): Piece[] {
  const link = READ_ON.exec(piece.text);
  if (!link) return [piece];
  const head = trimmed(body, piece.start, piece.start + link.index);
  const tail = trimmed(body, piece.start + link.index, piece.end);
  return [
    ...(head ? [head] : []),
    ...(tail ? [{ ...tail, kind: 'teaser' as const, rule: 'invites to read on' }] : []),
  ];
}

function cutSignature(body: string, piece: Piece): Piece[] {
  const found = piece.kind ? null : findSignature(piece.text);
  const head = found && trimmed(body, piece.start, piece.start + found.start);
  const tail = found && trimmed(body, piece.start + found.start, piece.end);
  return head && tail ? [head, { ...tail, kind: 'byline', rule: 'signed by an agency' }] : [piece];
}

/** More captions than anyone glues to one paragraph: a list of credits is left as it is. */
const MOST_GLUED = 10;

function cutCaptions(body: string, piece: Piece, most = MOST_GLUED): Piece[] {
  const tail = piece.kind || most === 0 ? null : findCreditTail(piece.text);
  if (!tail) return [piece];
  const end = piece.start + tail.end;
  const start = piece.start + captionStart(piece.text, tail.start);
  const before = trimmed(body, piece.start, start);
  const caption = trimmed(body, start, end);
  const after = trimmed(body, end, piece.end);
  const pieces: Piece[] = before ? [before] : [];
  if (caption) pieces.push({ ...caption, kind: 'caption', rule: tail.rule });
  return after ? [...pieces, ...cutCaptions(body, after, most - 1)] : pieces;
}

const SENTENCE_END =
  /(?<!\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sen|Rep|Gov|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|No|vs))[.!?]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/gu;
/** Words of a narrative; a caption describes what is seen. */
const NARRATES =
  /\b(?:said|says|told|will|would|was|were|has|had|have|did|met|went|came|took|gave|made|held|won|lost|got|saw|began|became|fell|rose|sent|spoke|led|signed|hit)\b|(?<!, )\bleft\b(?![,)])|["“”]|(?<!\bhaving )\b\p{Ll}{3,}ed\b/u;

/** A caption glued to text begins after the last sentence that narrates before its tail. */
function captionStart(text: string, tail: number): number {
  if (/^(?:\||FILE|(?:file )?(?:photo|image|picture|caption)\b)/i.test(text)) return 0;
  const head = text.slice(0, tail).replace(/[\s.]+$/, '');
  const stops = [0, ...[...head.matchAll(SENTENCE_END)].map((stop) => stop.index + stop[0].length)];
  let first = stops.length - 1;
  while (first > 0 && !NARRATES.test(head.slice(stops[first - 1], stops[first]))) first--;
  return stops[first] ?? 0;
}
