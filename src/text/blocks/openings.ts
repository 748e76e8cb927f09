import { findDateline, findPlace } from './dateline.ts';
import { trimmed, type Paragraph, type Piece } from './paragraphs.ts';
import { endsSentence } from './words.ts';

/** A turn of a transcript: a name in capitals, perhaps with a post, or Q or A, before a colon. */
const TURN = /^(?:[QA]|\p{Lu}[\p{Lu} .'’-]{1,30}(?:,\s\p{Lu}[\p{Lu} .'’-]{1,30})?):\s/u;

/** What editors set before a paragraph, in capitals or not. */
const LABEL =
  /^(?:the (?:facts|verdict|background|details|context|latest|backdrop|big picture|bottom line|other side|numbers)|facts?|verdict|rating|our (?:ruling|rating|verdict)|conclusion|(?:\p{L}+['’]s )?assessment|exclusive|breaking(?: news)?|just in|analysis|explainer|opinion|editorial|update[ds]?|note|background|details|context|why it matters|driving the news|state of play|zoom (?:in|out)|between the lines|yes, but|by the numbers|what(?:['’]s| is) next|what they(?:['’]re| are) saying|bottom line|highlights?|key points?|in brief|live|factbox)\s?:\s+(?=["“‘(]?[\p{Lu}\p{N}$€£])/iu;
const CHECKED = /^(?:the )?(?:claim|what was claimed)\s?:\s+(?=["“‘(]?[\p{Lu}\p{N}$€£])/iu;

/** The time that an entry of a live report begins with. */
const STAMP =
  /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CT|PT|PST|PDT|IST|AEST|AEDT|MSK|JST|KST|SGT|HKT)\)?\s*[-–—:|]?|\s*[-–—:|])\s+(?=["“‘(]?\p{Lu})/u;

/** Such a time without a mark after it: several paragraphs that begin so are a live report. */
const BARE_STAMP = /^(?:[01]\d|2[0-3])[:.][0-5]\d\s+(?=["“‘(]?\p{Lu})/u;

/** Cuts what stands before the text of a paragraph off as a piece of its own: datelines, labels, times; made for one body. */
export function openingCutter(body: string, paragraphs: readonly Paragraph[]) {
  const turns = paragraphs.filter(({ text }) => TURN.test(text) && !LABEL.test(text) && !CHECKED.test(text));
  const isLive = paragraphs.filter(({ text }) => BARE_STAMP.test(text) || STAMP.test(text)).length > 1;
  const firstText = paragraphs.find(({ text }) => endsSentence(text) && text.length > 60);

  return (paragraph: Paragraph): Piece[] => {
    const { text } = paragraph;
    if (CHECKED.test(text)) return [{ ...paragraph, kind: 'heading', rule: 'a claim that the text checks' }];
    const label = LABEL.exec(text);
    if (label) return cut(body, paragraph, { length: label[0].length, ...HEADING });
    const stamp = /^\d/.test(text) ? (STAMP.exec(text) ?? (isLive ? BARE_STAMP.exec(text) : null)) : null;
    if (stamp) return cut(body, paragraph, { length: stamp[0].length, ...TIME });
    // Several paragraphs that open with capitals and a colon are the turns of a transcript.
    if (turns.length > 1 && TURN.test(text)) return [paragraph];
    const dateline = findDateline(text);
    if (dateline) return cut(body, paragraph, { length: dateline.length, ...BYLINE });
    const place = paragraph === firstText ? findPlace(text) : null;
    const isSpeaker = paragraphs.some((one) => one !== paragraph && one.text.startsWith(place?.trim() ?? ''));
    return place && !isSpeaker ? cut(body, paragraph, { length: place.length, ...BYLINE }) : [paragraph];
  };
}

const HEADING = { kind: 'heading', rule: 'a label before the text' } as const;
const TIME = { kind: 'byline', rule: 'the time of an entry' } as const;
const BYLINE = { kind: 'byline', rule: 'a dateline' } as const;

function cut(
  body: string,
  paragraph: Paragraph,
  { length, kind, rule }: Required<Pick<Piece, 'kind' | 'rule'>> & { length: number },
): Piece[] {
  const end = paragraph.start + length;
  const opening = trimmed(body, paragraph.start, end);
  const rest = trimmed(body, end, paragraph.end);
  if (!opening || !rest || (rule === BYLINE.rule && rest.text.split(/\s+/).length < 4)) return [paragraph];
  return [{ ...opening, kind, rule }, rest];
}
