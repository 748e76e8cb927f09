import type { BlockKind, Span } from '../types.ts';
import { AGENCY_TAIL, CREDIT_MARK, CREDIT_TAIL, SLASH_TAIL } from './credits.ts';
import { DATELINE, DATELINE_MARK } from './dateline.ts';
import { findParagraphs, trimmed, type Paragraph } from './paragraphs.ts';

/** A paragraph or a part of one; `kind` and `rule` once a rule has decided. */
export interface Piece extends Paragraph {
  kind?: BlockKind;
  rule?: string;
}

const READ_ON =
  /(?<=[.!?…]["'”’)]?)\s+\[?(?:Read more|READ MORE|Continue reading|Read the full (?:story|article|report))\b[^.!?]{0,90}$/u;
const CAPITALS_AND_COLON = /^\p{Lu}[\p{Lu} .'’-]{1,30}:\s/u;
/** The paragraphs of a body, with datelines, glued captions, links and what follows them cut off as pieces of their own. */
export function findPieces(body: string): Piece[] {
  const paragraphs = findParagraphs(body);
  const speakers = paragraphs.filter(({ text }) => CAPITALS_AND_COLON.test(text)).length;
  return paragraphs.flatMap((paragraph) => {
    // Several paragraphs that open with capitals and a colon are the turns of a transcript.
    const pieces: Piece[] =
      speakers > 1 && CAPITALS_AND_COLON.test(paragraph.text) ? [paragraph] : cutDateline(body, paragraph);
    return pieces.flatMap((piece) =>
      piece.kind ? [piece] : cutLink(body, piece).flatMap((part) => cutCaptions(body, part)),
    );
  });
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

function cutCaptions(body: string, piece: Piece): Piece[] {
  const tail = piece.kind ? null : findTail(piece.text);
  if (!tail) return [piece];
  const end = piece.start + tail.end;
  const start = piece.start + captionStart(piece.text, tail.start);
  const before = trimmed(body, piece.start, start);
  const caption = trimmed(body, start, end);
  const after = trimmed(body, end, piece.end);
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
  const credit = (CREDIT_MARK.test(text) ? CREDIT_TAIL.exec(text) : null) ?? SLASH_TAIL.exec(text);
  if (!credit) return null;
  return { start: credit.index, end: credit.index + credit[0].length, rule: 'ends with a photo credit' };
}

const SENTENCE_END =
  /(?<!\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sen|Rep|Gov|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|No|vs))[.!?]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/gu;
/** Words of a narrative; a caption describes what is seen. */
const NARRATES =
  /\b(?:said|says|told|will|would|was|were|has|had|have|did|met|went|came|took|gave|made|held|won|lost|got|saw|began|became|fell|rose|sent|spoke|led|signed)\b|["“”]|(?<!\bhaving )\b\p{Ll}{3,}ed\b/u;

/** A caption glued to text begins after the last sentence that narrates before its tail. */
function captionStart(text: string, tail: number): number {
  if (/^(?:\||FILE|(?:file )?(?:photo|image|picture|caption)\b)/i.test(text)) return 0;
  const head = text.slice(0, tail).replace(/[\s.]+$/, '');
  const stops = [0, ...[...head.matchAll(SENTENCE_END)].map((stop) => stop.index + stop[0].length)];
  let first = stops.length - 1;
  while (first > 0 && !NARRATES.test(head.slice(stops[first - 1], stops[first]))) first--;
  return stops[first] ?? 0;
}

function cutDateline(body: string, piece: Piece): Piece[] {
  const head = piece.text.slice(0, 120);
  const found = DATELINE_MARK.test(head) ? DATELINE.exec(head) : null;
  const end = piece.start + (found?.[0].length ?? 0);
  const dateline = found ? trimmed(body, piece.start, end) : null;
  const rest = found ? trimmed(body, end, piece.end) : null;
  if (!dateline || !rest || rest.text.split(/\s+/).length < 4) return [piece];
  return [{ ...dateline, kind: 'byline', rule: 'a dateline' }, rest];
}
