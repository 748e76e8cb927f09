import type { BlockKind, Span } from '../types.ts';
import { findParagraphs, trimmed, type Paragraph } from './paragraphs.ts';

/** A paragraph or a part of one; `kind` and `rule` once a rule has decided. */
export interface Piece extends Paragraph {
  kind?: BlockKind;
  rule?: string;
}

const AGENCY_TAIL = /\s[-–—]\s\p{Lu}[\p{L}.& ]{1,40}(?:,\s\d{3,4})?,\s\d{1,2}[./]\d{1,2}[./]\d{4}(?=\s|$)/u;
const CREDIT_TAIL =
  /\s?(?:\((?:photo|image|picture|credit|ap photo|file photo|getty|reuters|afp|courtesy|screenshot|photograph)\b[^()]{0,120}(?:\([^()]{0,60}\)[^()]{0,60})?\)|\[[^\][]{0,80}\b(?:reuters|afp|ap|ap photo|getty images|epa|xinhua|tass|file|photo|anadolu|courtesy)\b[^\][]{0,60}\]|(?:photo|image|photograph|picture|credit)s?(?: by| credit| courtesy of)?:\s[^:.]{2,80}\.?$|(?:photo|image|photograph) (?:by|courtesy of|credit) \p{Lu}[^.:]{1,60}\.?$|(?:REUTERS|AFP|EPA|AP|TASS|Xinhua)\s?\/\s?\p{Lu}[\p{L} .'-]{2,40}(?:\/File Photo)?\.?$)/iu;
const CREDIT_WORD =
  /photo|image|picture|credit|reuters|getty|courtesy|screenshot|\[|AFP|AP\/|EPA|TASS|Xinhua/i;
const DATELINE =
  /^(?:(?:\p{Lu}{2}[\p{Lu}.'’-]*|\p{Lu}[\p{L}.'’-]+)(?:[ /]\p{Lu}[\p{L}.'’-]*|, (?!\p{L}+ \d)\p{Lu}[\p{L}.'’-]+){0,4}(?:,\s(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{L}{2,8}\.?)(?:,?\s\d{4})?)?\.?\s*(?:\([\p{Lu}][\p{L} ./&-]{1,40}\)\s*(?:[-–—]{1,2}|:|\.)?|\/[\p{L} .-]{2,24}\/\.?)|\((?:Reuters|AP|AFP|CNN|UPI|BBC|Bloomberg|Xinhua|TASS|EFE|ANI|PTI|DPA|ANSA)\)\s*[-–—]{1,2}|\p{Lu}\p{L}{2,8}\.?\s\d{1,2}\s\([\p{L} ]{2,24}\)\s*[-–—]{1,2}|\p{Lu}{3}[\p{Lu} .,'’/-]{0,40}(?:,\s(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{L}{2,8}\.?)(?:,?\s\d{4})?)?\s*(?:[-–—]{1,2}\s|:))\s*(?=["“‘'(]?[\p{Lu}\p{N}$€£])/u;

/** The paragraphs of a body, with datelines, glued captions and what follows them cut off as pieces of their own. */
export function findPieces(body: string): Piece[] {
  return findParagraphs(body)
    .flatMap((paragraph) => cutCaptions(body, paragraph))
    .flatMap((piece) => cutDateline(body, piece));
}

function cutCaptions(body: string, paragraph: Paragraph): Piece[] {
  const tail = findTail(paragraph.text);
  if (!tail) return [paragraph];
  const end = paragraph.start + tail.end;
  const start = paragraph.start + captionStart(paragraph.text, tail.start);
  const before = trimmed(body, paragraph.start, start);
  const caption = trimmed(body, start, end);
  const after = trimmed(body, end, paragraph.end);
  const pieces: Piece[] = before ? [before] : [];
  if (caption) pieces.push({ ...caption, kind: 'caption', rule: tail.rule });
  return after ? [...pieces, ...cutCaptions(body, after)] : pieces;
}

function findTail(text: string): (Span & { rule: string }) | null {
  const agency = /\d{4}(?:\s|$)/.test(text) ? AGENCY_TAIL.exec(text) : null;
  if (agency)
    return {
      start: agency.index,
      end: agency.index + agency[0].length,
      rule: 'ends with an agency and a date, as picture captions do',
    };
  const credit = CREDIT_WORD.test(text) ? CREDIT_TAIL.exec(text) : null;
  if (credit)
    return { start: credit.index, end: credit.index + credit[0].length, rule: 'ends with a photo credit' };
  return null;
}

/** A caption glued to text begins after the last sentence end before its tail. */
function captionStart(text: string, tail: number): number {
  if (/^(?:\||FILE|(?:file )?(?:photo|image|picture|caption)\b)/i.test(text)) return 0;
  const head = text.slice(0, tail).replace(/[\s.]+$/, '');
  let start = 0;
  for (const stop of head.matchAll(
    /(?<!\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sen|Rep|Gov|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|No|vs))[.!?]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/gu,
  ))
    start = stop.index + stop[0].length;
  return start;
}

function cutDateline(body: string, piece: Piece): Piece[] {
  if (piece.kind) return [piece];
  const found = DATELINE.exec(piece.text.slice(0, 120));
  const end = piece.start + (found?.[0].length ?? 0);
  const dateline = found ? trimmed(body, piece.start, end) : null;
  const rest = found ? trimmed(body, end, piece.end) : null;
  if (!dateline || !rest || rest.text.split(/\s+/).length < 4) return [piece];
  return [{ ...dateline, kind: 'byline', rule: 'a dateline' }, rest];
}
