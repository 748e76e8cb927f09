import { isRoleNoun } from '../phrases/role-nouns.ts';
import { isCommentedOn, isLeftOpen, isSpeechAct } from './comments.ts';
import { SPEECH_ACTS } from './cues.ts';
import { isCueVerb, opensOwnReport } from './openings.ts';
import {
  afterAdverbs,
  closesQuote,
  hasFiniteVerb,
  isComma,
  isFiniteVerb,
  isMark,
  lowerAt,
  mentionAt,
  opensQuote,
  posAt,
  sentenceStop,
  type Range,
  type Reading,
} from './reading.ts';
import { beforeAdverbs, subjectBefore } from './subjects.ts';
import { wordList } from '../word-list.ts';

/** How far back the verb before "and" is looked for. */
const REACH = 24;
const AUTHORS_OWN =
  /^(?:as|after|before|during|following|amid|when|while|hours?|days?|minutes?|weeks?|on|in|at|speaking|according|who|which|whose|to|from|by|for|where|late|early|earlier|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Where the report that begins at `from` ends: before another report of the sentence, else with the sentence. */
export function contentEnd(reading: Reading, from: number, quoted: boolean): number {
  const stop = sentenceStop(reading);
  const quote = reading.quote[from] ?? -1;
  for (let i = from + 1; i < stop; i++) {
    if (quoted && quote >= 0 && reading.quote[i] !== quote) return i;
    if (reading.quote[i] !== quote) continue;
    if (isOwnClause(reading, i) || turnsAway(reading, i)) return i;
    if (/^[,;]$/.test(lowerAt(reading, i)) && (startsOwnReport(reading, i + 1) || isTag(reading, i + 1)))
      return i;
    if (
      isComma(reading, i) &&
      (isCommentedOn(reading, i + 1) || isLeftOpen(reading, i + 1) || isSpeechAct(reading, i + 1))
    )
      return i;
    if (actsBySpeaking(reading, from, i)) return isComma(reading, i - 1) ? i - 1 : i;
    if (lowerAt(reading, i) === 'and' && opensOwnReport(reading, i + 1)) return i;
    if (lowerAt(reading, i) === 'according' && lowerAt(reading, i + 1) === 'to') return i;
  }
  return stop;
}

/** What follows a semicolon is the author's again, unless it goes on with "that". */
const isOwnClause = (reading: Reading, i: number): boolean =>
  lowerAt(reading, i) === ';' && !/^(?:that|and)$/.test(lowerAt(reading, i + 1));

/** "would reopen “before the summer”, though …": after quoted words it is the author who objects. */
const turnsAway = (reading: Reading, i: number): boolean =>
  isComma(reading, i) && closesQuote(reading, i - 1) && /^(?:al)?though$/.test(lowerAt(reading, i + 1));

/**
 * "said the deal would lower prices and called it a model": a second verb of what one does by speaking, in another
 * tense than the report's own, is the speaker's act and no part of what was said.
 */
function actsBySpeaking(reading: Reading, from: number, i: number): boolean {
  if (!/^(?:and|but)$/.test(lowerAt(reading, i))) return false;
  if (isHeldBack(reading, i + 1)) return true;
  const verb = afterAdverbs(reading, i + 1);
  if (isComma(reading, i - 1) && actsItself(reading, from, i, verb)) return true;
  if (!SPEECH_ACTS.has(reading.tokens[verb]?.lemma ?? '') || !isFiniteVerb(reading, verb)) return false;
  // "said that prices fell, and asked the banks to act": prices do not ask
  if (isComma(reading, i - 1) && !canSpeak(reading, from, i)) return true;
  const first = Math.max(from, i - REACH);
  let last = i - 1;
  while (last > first && !isFiniteVerb(reading, last)) last--;
  if (isPresent(reading, last) && lowerAt(reading, verb).endsWith('ed')) return true;
  const auxiliary = beforeAdverbs(reading, posAt(reading, last) === 'VERB' ? last : last + 1) - 1;
  if (auxiliary < from || posAt(reading, auxiliary) !== 'AUX') return false;
  const isPronoun =
    posAt(reading, from) === 'PRON' && !/^(?:its|his|her|their)$/.test(lowerAt(reading, from));
  return !isPronoun || !/^(?:had|has|have)$/.test(lowerAt(reading, auxiliary));
}

/** "…, but did not give details", "but declined to comment": what the speaker keeps back. */
function isHeldBack(reading: Reading, from: number): boolean {
  const [first, second] = [lowerAt(reading, from), lowerAt(reading, from + 1)];
  if (/^(?:gave|offered|provided)$/.test(first)) return second === 'no' || second === 'few';
  const isRefusal =
    (/^(?:did|would|could|do|does)$/.test(first) && /^(?:not|n['’]t)$/.test(second)) ||
    (/^(?:declined|refused)$/.test(first) && second === 'to');
  return isRefusal && KEPT_BACK.has(lowerAt(reading, from + 2));
}

const KEPT_BACK = wordList(
  'give provide say specify elaborate name identify comment rule disclose explain offer release confirm deny mention reveal go present cite discuss speculate',
);

/** "said Vietnam values its ties and thanked Cuba": one tense cannot be of both. */
const isPresent = (reading: Reading, i: number): boolean =>
  /^(?:is|are|has|have|does|do)$/.test(lowerAt(reading, i)) ||
  (posAt(reading, i) === 'VERB' && /[^s]s$/.test(lowerAt(reading, i)));

/** "said that the drives were never returned, and made a case": what has something done to it makes no case. */
function actsItself(reading: Reading, from: number, and: number, verb: number): boolean {
  const isAct =
    posAt(reading, verb) === 'VERB' &&
    isFiniteVerb(reading, verb) &&
    /^(?:DET|PRON)$/.test(posAt(reading, verb + 1));
  if (!isAct || canSpeak(reading, from, and)) return false;
  let last = and - 2;
  while (last > from && posAt(reading, last) !== 'VERB') last--;
  const auxiliary = beforeAdverbs(reading, last) - 1;
  return /^(?:was|were|been|being)$/.test(lowerAt(reading, auxiliary)) && auxiliary > from;
}

/** Can the subject that begins at `from` say something itself: a name, a person, "they"? */
export function canSpeak(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && !isFiniteVerb(reading, i); i++) {
    const isNamed =
      posAt(reading, i) === 'PROPN' || /^(?:he|she|they|we|i|you|who)$/.test(lowerAt(reading, i));
    if (isNamed || isRoleNoun(lowerAt(reading, i)) || SPEAKING_BODY.has(lowerAt(reading, i))) return true;
  }
  return false;
}

const SPEAKING_BODY = wordList(
  'ministry government police court company firm party union council committee group agency army office parliament board people men women residents families countries states bank club team church bureau department commission authorities government opposition country nation state city',
);

/** After a comma: "adding that", "and stressed that", "while Moscow said that". */
function startsOwnReport(reading: Reading, i: number): boolean {
  if (lowerAt(reading, i) === 'according') return true;
  const joined = /^(?:and|but|while|whereas|although|though)$/.test(lowerAt(reading, i));
  return opensOwnReport(reading, joined ? i + 1 : i) || (joined && hasOwnSpeaker(reading, i + 1));
}

/** "Police believe he fled north, the sergeant said": what somebody else tells of the report. */
function isTag(reading: Reading, from: number): boolean {
  let verb = from + 1;
  while (verb < from + TAG_REACH && !isComma(reading, verb) && !isCueVerb(reading, verb)) verb++;
  return (
    isCueVerb(reading, verb) && subjectBefore(reading, verb)?.from === from && endsTag(reading, verb + 1)
  );
}

const TAG_REACH = 10;
const AFTER_TAG =
  /^(?:on|in|at|during|after|before|via|to|through|from|by|earlier|later|late|early|last|this|today|yesterday|again|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Is a tag such as "the minister said" over at this token? */
export function endsTag(reading: Reading, at: number): boolean {
  return (
    at >= sentenceStop(reading) ||
    /^[,;]$/.test(lowerAt(reading, at)) ||
    opensQuote(reading, at) ||
    // "the chief vowed to fight": no tag
    (AFTER_TAG.test(lowerAt(reading, at)) &&
      !(lowerAt(reading, at) === 'to' && posAt(reading, at + 1) === 'VERB'))
  );
}

const isAct = (reading: Reading, i: number): boolean =>
  lowerAt(reading, i).endsWith('ed') && SPEECH_ACTS.has(reading.tokens[i]?.lemma ?? '');

/** A new subject with a verb of saying: another report begins. */
function hasOwnSpeaker(reading: Reading, from: number): boolean {
  for (let i = from + 1; i < Math.min(from + 12, reading.tokens.length); i++) {
    if (isComma(reading, i) || isMark(reading, i)) return false;
    if (posAt(reading, i) !== 'VERB' && posAt(reading, i) !== 'AUX') continue;
    const subject = subjectBefore(reading, i)?.from ?? -1;
    // "said it was concerned, and the European Union called on Tunis": an act of another body
    if (mentionAt(reading, i - 1) && isAct(reading, i)) return subject >= from;
    return isCueVerb(reading, i) && subject >= from && opensOwnReport(reading, i);
  }
  return false;
}

/** What after a tag ("…, the minister said, …") still belongs to the report. */
export function continuation(reading: Reading, from: number): Range | null {
  const stop = sentenceStop(reading);
  let at = from;
  while (
    at < stop &&
    !isComma(reading, at) &&
    !opensQuote(reading, at) &&
    !/^[—–:;]$/.test(lowerAt(reading, at))
  )
    at++;
  const first = opensQuote(reading, at) ? at : at + 1;
  if (first >= stop || (opensQuote(reading, at) && at > from)) return null;
  if (opensQuote(reading, first)) return { from: first, to: contentEnd(reading, first, true) };
  if (
    lowerAt(reading, at) === ';' ||
    isParticiple(reading, first) ||
    isManner(reading, first, stop) ||
    AUTHORS_OWN.test(lowerAt(reading, first)) ||
    startsOwnReport(reading, first)
  )
    return null;
  return { from: first, to: contentEnd(reading, first, false) };
}

/** "…, he told reporters, smiling", "…, flanked by his lawyers": how it was said. */
const isParticiple = (reading: Reading, i: number): boolean =>
  (lowerAt(reading, i).endsWith('ing') && lowerAt(reading, i + 1) === 'that') ||
  (posAt(reading, i) === 'VERB' &&
    (lowerAt(reading, i).endsWith('ing') ||
      (lowerAt(reading, i).endsWith('ed') && posAt(reading, i + 1) === 'ADP')));

/** "…, he told AFP, his voice trembling." */
const isManner = (reading: Reading, from: number, stop: number): boolean => {
  let to = from;
  while (to < stop && !isComma(reading, to) && !isMark(reading, to) && !/^[.!?]$/.test(lowerAt(reading, to)))
    to++;
  return /^(?:his|her|its|their)$/.test(lowerAt(reading, from)) && !hasFiniteVerb(reading, from, to);
};

/** Left of a tag, a report goes back to the beginning of the sentence; a quotation after another report begins by itself. */
export function contentStart(reading: Reading, last: number): number {
  const quote = closesQuote(reading, last) ? (reading.quote[last] ?? -1) : -1;
  if (quote < 0) return lowerAt(reading, 0) === 'but' || lowerAt(reading, 0) === 'and' ? 1 : 0;
  let open = last;
  while (open > 0 && reading.quote[open - 1] === quote) open--;
  // "Witnesses described chaos: “C,” said the owner": before the colon the author speaks
  return lowerAt(reading, open - 1) === ':' || hasCue(reading, 0, open) ? open : 0;
}

/** Whether a verb of saying stands outside quotations between two tokens. */
export function hasCue(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.quote[i] === -1 && isCueVerb(reading, i)) return true;
  return false;
}
