import type { Block, BlockKind } from './types.ts';
import { findPieces, type Piece } from './blocks/pieces.ts';
import { AGE, TEASER_OPENER, ruleOfLine } from './blocks/line-rules.ts';
import { isListEntry } from './blocks/paragraphs.ts';
import { countWords, endsInEllipsis, endsSentence, isHeadlineLike } from './blocks/words.ts';

type Decision = Pick<Block, 'kind' | 'rule'>;

/** Whether the text of a block is split into claims. */
export const makesClaims = (kind: BlockKind): boolean => kind === 'body' || kind === 'caption';

/** The blocks of a body in order: every non-blank stretch, with its kind and the rule that decided it. */
export function findBlocks(body: string): Block[] {
  const pieces = findPieces(body);
  const decisions = decideAll(pieces);
  const onlyHeadings = !decisions.some((decision) => decision.kind === 'body');
  return pieces.map((piece, i) => {
    const decision = decisions[i] ?? { kind: 'body', rule: 'running text' };
    const { kind, rule } =
      onlyHeadings && decision.kind === 'heading'
        ? { kind: 'body' as const, rule: 'the only text there is' }
        : decision;
    return { kind, rule, start: piece.start, end: piece.end };
  });
}

function decideAll(pieces: Piece[]): Decision[] {
  const decisions: Decision[] = [];
  let begun = false;
  let inTeasers = false;
  for (const [i, piece] of pieces.entries()) {
    if (TEASER_OPENER.test(piece.text)) inTeasers = true;
    else if (inTeasers && resumesText(pieces, i)) inTeasers = false;
    const decision: Decision = inTeasers
      ? inSection(piece)
      : decide({ pieces, i, last: decisions.at(-1), begun });
    begun ||= decision.kind === 'body';
    decisions.push(decision);
  }
  return decisions;
}

function inSection(piece: Piece): Decision {
  const known = ownKind(piece);
  if (known?.kind === 'caption' || known?.kind === 'boilerplate') return known;
  return { kind: 'teaser', rule: 'in a list of other articles' };
}

function ownKind(piece: Piece): Decision | null {
  if (piece.kind) return { kind: piece.kind, rule: piece.rule ?? '' };
  return ruleOfLine(piece.text);
}

/** A list of other articles ends where a paragraph of some length begins, or two full sentences follow one another. */
function resumesText(pieces: Piece[], i: number): boolean {
  const text = pieces[i]?.text ?? '';
  const next = pieces[i + 1]?.text ?? '';
  if (!endsSentence(text) || AGE.test(next) || isListEntry(text)) return false;
  const words = countWords(text);
  return (
    words >= 30 ||
    (words >= 12 && /[.!?]["”’]?\s+\p{Lu}/u.test(text)) ||
    (words >= 6 && endsSentence(next) && countWords(next) >= 6)
  );
}

/** A piece among its neighbours: what was decided of the one before, and whether running text has begun. */
interface Place {
  pieces: Piece[];
  i: number;
  last: Decision | undefined;
  begun: boolean;
}

function decide(place: Place): Decision {
  const piece = place.pieces[place.i] as Piece;
  const body: Decision = { kind: 'body', rule: bodyRule(piece.text) };
  return ownKind(piece) ?? byNeighbours(place) ?? headline(place) ?? body;
}

function bodyRule(text: string): string {
  return isListEntry(text) ? 'an entry of a list' : 'running text';
}

function byNeighbours({ pieces, i, last, begun }: Place): Decision | null {
  const text = pieces[i]?.text ?? '';
  const previous = pieces[i - 1]?.text ?? '';
  const next = pieces[i + 1]?.text ?? '';

  const short = text.length <= 80 && countWords(text) <= 6 && !endsSentence(text);
  if (AGE.test(text))
    return begun
      ? { kind: 'teaser', rule: 'the age of another article' }
      : { kind: 'byline', rule: 'the age of the article' };
  if (short && /^(?:published|posted|written) by:?$/i.test(previous))
    return { kind: 'byline', rule: 'named as the publisher by the line before' };
  if (short && !begun && last?.kind === 'byline' && last.rule !== 'a dateline')
    return { kind: 'byline', rule: 'follows the byline' };
  if (last?.rule === ABOUT.rule && endsSentence(text))
    return { kind: 'boilerplate', rule: 'about the publisher or the author' };
  if (begun && short && /^About (?:the )?\p{Lu}/u.test(text)) return ABOUT;
  const excerpt =
    endsInEllipsis(text) && i > 0 && (AGE.test(next) || (isHeadlineLike(previous) && !isHeading(last)));
  return excerpt ? { kind: 'teaser', rule: 'an excerpt that breaks off' } : null;
}

const ABOUT: Decision = { kind: 'boilerplate', rule: 'a heading about the publisher' };

function isHeading(decision: Decision | undefined): boolean {
  return decision?.kind === 'heading' && decision.rule !== 'a headline';
}

function headline({ pieces, i, last, begun }: Place): Decision | null {
  const text = pieces[i]?.text ?? '';
  if (isListEntry(text) || !isHeadlineLike(text)) return questionHeading(pieces, i);
  if (i === 0) return { kind: 'heading', rule: 'the first line, without a final stop' };
  const afterCaption = last?.kind === 'caption' && begun;
  const next = pieces[i + 1]?.text ?? '';
  const beforeHeadline =
    next !== '' && isHeadlineLike(next) && !isListEntry(next) && ruleOfLine(next) === null;
  if (countWords(text) >= 7 && i > 0 && (afterCaption || beforeHeadline))
    return { kind: 'teaser', rule: 'the headline of another article' };
  return { kind: 'heading', rule: 'a short line without a final stop' };
}

function questionHeading(pieces: Piece[], i: number): Decision | null {
  const text = pieces[i]?.text ?? '';
  const isQuestion = /^\p{Lu}[^.!?:“"]*\?$/u.test(text) && countWords(text) <= 12;
  const next = pieces[i + 1];
  if (!isQuestion || !next || !endsSentence(next.text) || /^[“"']/.test(next.text)) return null;
  return { kind: 'heading', rule: 'a question over its answer' };
}
