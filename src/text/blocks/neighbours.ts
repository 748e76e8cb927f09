import type { Block } from '../types.ts';
import { ruleOfLine } from './line-rules.ts';
import { isListEntry, type Piece } from './paragraphs.ts';
import { NAME } from './rules/patterns.ts';
import { AGE } from './rules/teasers.ts';
import { countWords, endsInEllipsis, endsSentence, isHeadlineLike } from './words.ts';

export type Decision = Pick<Block, 'kind' | 'rule'>;

/** A piece among its neighbours: what was decided of those before, and what is known of the page so far. */
export interface Place {
  pieces: readonly Piece[];
  i: number;
  last: Decision | undefined;
  /** Running text has begun. */
  begun: boolean;
  /** The title was seen. */
  titled: boolean;
  /** Those named in bylines so far. */
  authors: readonly string[];
}

const ABOUT: Decision = { kind: 'boilerplate', rule: 'a heading about the publisher' };
const POINTS: Decision = { kind: 'heading', rule: 'a heading over key points' };
const POINT: Decision = { kind: 'body', rule: 'a key point' };
const OPENS_POINTS =
  /^(?:key (?:points|takeaways|facts|developments|findings)|at a glance|in (?:short|brief)|what we know(?: so far)?|highlights|the (?:key|main) points|summary|takeaways|what (?:you need to know|to know))\s*:?$/iu;

/** What a piece is by the lines around it, or null where they do not tell. */
export function byNeighbours(place: Place): Decision | null {
  const { text } = here(place);
  return (
    byAge(place) ??
    byByline(place) ??
    byTitle(place) ??
    keyPoint(place) ??
    aboutAuthor(place) ??
    aboutPublisher(place, text) ??
    excerpt(place)
  );
}

const here = ({ pieces, i }: Place): Piece => pieces[i] as Piece;
const textAt = ({ pieces, i }: Place, offset: number): string => pieces[i + offset]?.text ?? '';
const isShort = (text: string): boolean => text.length <= 80 && countWords(text) <= 6 && !endsSentence(text);

function byAge(place: Place): Decision | null {
  if (!AGE.test(textAt(place, 0))) return null;
  if (!place.begun) return { kind: 'byline', rule: 'the age of the article' };
  return endsSentence(textAt(place, -1)) && endsSentence(textAt(place, 1))
    ? { kind: 'byline', rule: 'the time of an entry' }
    : { kind: 'teaser', rule: 'the age of another article' };
}

/** Verbs and other small words stand in titles, not in lines of names and posts. */
const TELLS = /\s\p{Ll}{3,}s\b|\s(?:to|on|after|as|over|with|is|are|will)\s/u;

function byByline(place: Place): Decision | null {
  const text = textAt(place, 0);
  if (!isShort(text)) return null;
  if (/^(?:published|posted|written) by:?$/i.test(textAt(place, -1)))
    return { kind: 'byline', rule: 'named as the publisher by the line before' };
  const { begun, last, titled } = place;
  const follows = !begun && last?.kind === 'byline' && last.rule !== 'a dateline';
  const isTitle = !titled && countWords(text) >= 4 && TELLS.test(text);
  return follows && !isTitle ? { kind: 'byline', rule: 'follows the byline' } : null;
}

const PERSON = `${NAME}(?: ${NAME}){1,3}`;
const NAMES = new RegExp(`^${PERSON}(?:(?:, | and | & )${PERSON})*(?:(?:,| in) ${NAME}(?: ${NAME})?)?$`, 'u');

const isByline = (text: string): boolean => ruleOfLine(text)?.kind === 'byline';

/** The title of a page may stand under a label and over the byline: it is no headline of another article then. */
function byTitle(place: Place): Decision | null {
  const { i, begun, titled } = place;
  const text = textAt(place, 0);
  if (begun || i === 0 || isListEntry(text) || !isHeadlineLike(text)) return null;
  const next = textAt(place, 1);
  if (titled && NAMES.test(text) && text.length <= 80 && isByline(next))
    return { kind: 'byline', rule: 'a name over the date' };
  const isOverByline = isByline(next) || (isByline(textAt(place, 2)) && next.length <= 300);
  return countWords(text) >= 4 && !titled && isOverByline
    ? { kind: 'heading', rule: 'the title over the byline' }
    : null;
}

/** "Key points" and the lines under it, up to the first that is no sentence in itself. */
function keyPoint(place: Place): Decision | null {
  const text = textAt(place, 0);
  if (OPENS_POINTS.test(text)) return POINTS;
  const isUnder = place.last?.rule === POINTS.rule || place.last?.rule === POINT.rule;
  return isUnder && countWords(text) >= 4 && !endsSentence(text) && !/[:?]$/.test(text) ? POINT : null;
}

/** "Jane Roe covers health", under a byline of hers. */
function aboutAuthor({ begun, authors, pieces, i }: Place): Decision | null {
  const text = pieces[i]?.text ?? '';
  const name = begun && authors.find((author) => text.startsWith(author));
  const isBio =
    name &&
    /^(?:,? (?:who )?(?:is|was|has|covers|covered|writes|wrote|reports|reported|joined|works|worked|teaches|contributes|contributed)\b|, )/.test(
      text.slice(name.length),
    );
  return isBio ? { kind: 'boilerplate', rule: 'about the author named in the byline' } : null;
}

/** "About Acme Rail", and what it says. */
function aboutPublisher({ begun, last }: Place, text: string): Decision | null {
  if (last?.rule === ABOUT.rule && endsSentence(text))
    return { kind: 'boilerplate', rule: 'about the publisher or the author' };
  return begun && isShort(text) && /^About (?:the )?\p{Lu}/u.test(text) ? ABOUT : null;
}

function excerpt(place: Place): Decision | null {
  const { i, last } = place;
  const isUnderHeadline = isHeadlineLike(textAt(place, -1)) && !isHeading(last);
  const breaksOff = endsInEllipsis(textAt(place, 0)) && i > 0;
  return breaksOff && (AGE.test(textAt(place, 1)) || isUnderHeadline)
    ? { kind: 'teaser', rule: 'an excerpt that breaks off' }
    : null;
}

const isHeading = (decision: Decision | undefined): boolean =>
  decision?.kind === 'heading' && decision.rule !== 'a headline';

/** What a line is that looks like a headline, or null where it does not. */
export function headline(place: Place): Decision | null {
  const { i, last, begun } = place;
  const text = textAt(place, 0);
  if (isListEntry(text) || !isHeadlineLike(text)) return questionHeading(place);
  if (i === 0) return { kind: 'heading', rule: 'the first line, without a final stop' };
  const afterCaption = last?.kind === 'caption' && begun;
  const next = textAt(place, 1);
  const beforeHeadline =
    next !== '' && isHeadlineLike(next) && !isListEntry(next) && ruleOfLine(next) === null;
  if (countWords(text) >= 7 && (afterCaption || beforeHeadline))
    return { kind: 'teaser', rule: 'the headline of another article' };
  return { kind: 'heading', rule: 'a short line without a final stop' };
}

function questionHeading(place: Place): Decision | null {
  const text = textAt(place, 0);
  const next = textAt(place, 1);
  const isQuestion = /^\p{Lu}[^.!?:“"]*\?$/u.test(text) && countWords(text) <= 12;
  return isQuestion && endsSentence(next) && !/^[“"']/.test(next)
    ? { kind: 'heading', rule: 'a question over its answer' }
    : null;
}
