import type { Block, BlockKind } from './types.ts';
import { findPieces } from './blocks/pieces.ts';
import { ruleOfLine } from './blocks/line-rules.ts';
import { byNeighbours, headline, type Decision, type Place } from './blocks/neighbours.ts';
import { AGE, TEASER_OPENER } from './blocks/rules/teasers.ts';
import { isListEntry, type Piece } from './blocks/paragraphs.ts';
import { countWords, endsSentence } from './blocks/words.ts';

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
  const authors: string[] = [];
  let begun = false;
  let titled = false;
  let inTeasers = false;
  for (const [i, piece] of pieces.entries()) {
    if (TEASER_OPENER.test(piece.text)) inTeasers = true;
    else if (inTeasers && resumesText(pieces, i)) inTeasers = false;
    const decision: Decision = inTeasers
      ? inSection(piece)
      : decide({ pieces, i, last: decisions.at(-1), begun, titled, authors });
    begun ||= decision.kind === 'body';
    titled ||= decision.kind === 'heading' && countWords(piece.text) >= 4;
    if (decision.kind === 'byline' && authors.length < MOST_AUTHORS) authors.push(...namesIn(piece.text));
    decisions.push(decision);
  }
  return decisions;
}

/** The full names in a byline, most of which are authors. */
const namesIn = (text: string): string[] =>
  text
    .slice(0, 150)
    .replace(/^\W*(?:by|words|text|story)\b/i, '')
    .match(/\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]+){1,2}/gu) ?? [];

const MOST_AUTHORS = 20;

function inSection(piece: Piece): Decision {
  const known = ownKind(piece);
  if (known && known.kind !== 'teaser' && known.kind !== 'heading' && !isDate(known)) return known;
  return { kind: 'teaser', rule: 'in a list of other articles' };
}

/** The date and time of another article stand in its entry. */
const isDate = ({ rule }: Decision): boolean => rule.endsWith('on its own');

function ownKind(piece: Piece): Decision | null {
  if (piece.kind) return { kind: piece.kind, rule: piece.rule ?? '' };
  return ruleOfLine(piece.text);
}

/**
 * A list of other articles ends where a paragraph of some length begins, two full sentences follow one another, or a
 * sentence follows the last bullet or the word that the list is at its end.
 */
function resumesText(pieces: Piece[], i: number): boolean {
  const text = pieces[i]?.text ?? '';
  const next = pieces[i + 1]?.text ?? '';
  if (!endsSentence(text) || AGE.test(next) || isListEntry(text)) return false;
  const words = countWords(text);
  const previous = pieces[i - 1]?.text ?? '';
  const isAfterList = isListEntry(previous) || /^end of list$/i.test(previous);
  return (
    words >= 30 ||
    (words >= 12 && /[.!?]["”’]?\s+\p{Lu}/u.test(text)) ||
    (words >= 5 && isAfterList) ||
    (words >= 6 && endsSentence(next) && countWords(next) >= 6)
  );
}

function decide(place: Place): Decision {
  const piece = place.pieces[place.i] as Piece;
  const body: Decision = { kind: 'body', rule: bodyRule(piece.text) };
  return ownKind(piece) ?? byNeighbours(place) ?? headline(place) ?? body;
}

function bodyRule(text: string): string {
  if (text.startsWith('>')) return 'a quotation set apart';
  return isListEntry(text) ? 'an entry of a list' : 'running text';
}
