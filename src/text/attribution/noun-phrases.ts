import { isMark, isPossessive, lowerAt, mentionAt, posAt, type Range, type Reading } from './reading.ts';
import { wordList } from '../word-list.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'PART', 'SYM']);
const LINKING = /^(?:of|for|from|in|at|on|with|to|and|&)$/;
const LINKING_ON = /^(?:of|for|from|in|at|with|and|&)$/;
const OWNERS = wordList('his her its their my our your');
/** Nouns whose "to" belongs to the post: "ambassador to the United Nations". */
const POSTED_TO =
  /^(?:ambassador|adviser|advisor|envoy|aide|assistant|secretary|undersecretary|delegate|representative|heir|counsel|nuncio)s?$/;

/** The first token of the noun phrase that ends with token `last`. */
export function phraseStart(reading: Reading, last: number): number {
  let start = mentionStart(reading, last);
  for (let i = start - 1; i >= 0; i = start - 1) {
    if (isMark(reading, i)) break;
    if (NOMINAL.has(posAt(reading, i)) && !startsAnew(reading, i, start)) start = mentionStart(reading, i);
    else if (LINKING.test(lowerAt(reading, i)) && isNoun(reading, i - 1))
      start = mentionStart(reading, i - 1);
    else if (isGlue(reading, i)) start = mentionStart(reading, i - 1);
    else if (participleBefore(reading, i) >= 0)
      start = mentionStart(reading, participleBefore(reading, i) - 1);
    else break;
  }
  return start;
}

/** The first token of the mention a token belongs to; the token itself when it belongs to none. */
export function mentionStart(reading: Reading, i: number): number {
  const mention = reading.mention[i] ?? -1;
  let start = i;
  while (mention >= 0 && start > 0 && reading.mention[start - 1] === mention) start--;
  return start;
}

function isNoun(reading: Reading, i: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(posAt(reading, i)) && !isMark(reading, i);
}

/** A hyphen or point inside a word that the tagger took apart ("Secunia.com", "Havana-based"). */
function isGlue(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  const [left, right] = [reading.tokens[i - 1], reading.tokens[i + 1]];
  return /^[-–.’'/&]$/.test(token?.text ?? '') && left?.end === token?.start && right?.start === token?.end;
}

/** "a letter seen by Sky News", "a study documenting losses": the participle that ties what follows to the noun before it, or -1. */
function participleBefore(reading: Reading, i: number): number {
  const verb = posAt(reading, i) === 'ADP' ? i - 1 : i;
  const isParticiple =
    posAt(reading, verb) === 'VERB' &&
    /(?:ed|ing|en|seen|made|led|held|known|sent)$/.test(lowerAt(reading, verb));
  return isParticiple && isNoun(reading, verb - 1) ? verb : -1;
}

/** Whether the phrase that begins at `start` is a new one, and the token before it belongs to something else. */
function startsAnew(reading: Reading, before: number, start: number): boolean {
  if (posAt(reading, start) === 'PRON' && !OWNERS.has(lowerAt(reading, start))) return true;
  if (/^(?:the|a|an)$/.test(lowerAt(reading, start)) || OWNERS.has(lowerAt(reading, start)))
    return !/^(?:all|both|half)$/.test(lowerAt(reading, before));
  if (posAt(reading, before) === 'PRON') return !OWNERS.has(lowerAt(reading, before));
  if (posAt(reading, before) === 'PART') return !isPossessive(reading, before);
  const place = mentionAt(reading, before)?.kind === 'place';
  return place && posAt(reading, mentionStart(reading, before) - 1) === 'ADP';
}

/** The token after the noun phrase that begins at `from`. */
export function phraseEnd(reading: Reading, from: number): number {
  let end = from;
  for (; end < reading.tokens.length && !isMark(reading, end); end++) {
    if (continuesMention(reading, end, from) || (end > from && isGlue(reading, end))) continue;
    if (NOMINAL.has(posAt(reading, end)) && !(end > from && beginsPhrase(reading, end))) continue;
    if (end > from && linksOn(reading, end)) continue;
    break;
  }
  return end;
}

function continuesMention(reading: Reading, i: number, from: number): boolean {
  return i > from && (reading.mention[i] ?? -1) >= 0 && reading.mention[i - 1] === reading.mention[i];
}

/** An article or pronoun after a noun begins another phrase. */
function beginsPhrase(reading: Reading, i: number): boolean {
  const opens = posAt(reading, i) === 'DET' || posAt(reading, i) === 'PRON';
  const afterLink =
    /^(?:ADP|CCONJ)$/.test(posAt(reading, i - 1)) || /^(?:all|both|half)$/.test(lowerAt(reading, i - 1));
  return (opens && !afterLink) || lowerAt(reading, i) === 'to';
}

function linksOn(reading: Reading, i: number): boolean {
  const links =
    LINKING_ON.test(lowerAt(reading, i)) ||
    (lowerAt(reading, i) === 'to' && POSTED_TO.test(lowerAt(reading, i - 1)));
  return links && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(posAt(reading, i + 1));
}

/** The first token of the run of nouns, adjectives and articles that ends with token `last`. */
export function nominalRunStart(reading: Reading, last: number): number {
  let from = last;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ|DET|PRON|PART|NUM)$/.test(posAt(reading, from - 1))) from--;
  return from;
}

/** The head of a noun phrase: its last noun before a preposition, verb or comma. */
export function headOf(reading: Reading, range: Range): number {
  let head = -1;
  for (let i = range.from; i < range.to; i++) {
    const stops =
      /^(?:ADP|VERB|AUX|PUNCT)$/.test(posAt(reading, i)) || /^(?:who|which|to)$/.test(lowerAt(reading, i));
    const inMention =
      head >= 0 && mentionAt(reading, i) !== undefined && reading.mention[i] === reading.mention[head];
    if (head >= 0 && stops && !inMention) break;
    if (/^(?:NOUN|PROPN)$/.test(posAt(reading, i)) || (inMention && mentionAt(reading, i + 1) === undefined))
      head = i;
  }
  return head;
}
