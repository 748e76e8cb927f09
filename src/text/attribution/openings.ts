import { ALWAYS_CUES, cueSyntax, NOUN_LIKE_CUES, WITH_THAT } from './cues.ts';
import { phraseEnd } from './noun-phrases.ts';
import {
  afterAdverbs,
  hasFiniteVerb,
  isComma,
  isCompoundNoun,
  isFiniteVerb,
  isMark,
  lowerAt,
  mentionAt,
  opensQuote,
  posAt,
  sentenceStop,
  type Reading,
} from './reading.ts';
import { beforeAdverbs } from './subjects.ts';
import { wordList } from '../word-list.ts';

/** Where the report after a cue begins, and what shows that it is one. */
export interface Opening {
  at: number;
  by: 'that' | 'quote' | 'colon' | 'clause';
}

const ADJUNCT =
  /^(?:on|in|at|during|after|before|to|earlier|later|last|this|yesterday|today|via|through|from|by|for|with|early|late|(?:mon|tues|wednes|thurs|fri|satur|sun)day|again|also|back|recently|previously|separately|publicly|however|too)$/;
/** "said on Monday", but not "said at least 12 people …". */
const opensAdjunct = (reading: Reading, at: number): boolean =>
  ADJUNCT.test(lowerAt(reading, at)) &&
  !/^(?:least|most)$/.test(lowerAt(reading, at + 1)) &&
  // "thought to have been lost"
  !(lowerAt(reading, at) === 'to' && /^(?:be|have)$/.test(lowerAt(reading, at + 1)));

const HEARER = wordList('him her them us me it you reporters journalists lawmakers');
const REACH = 40;
/** What "said" is followed by at this length is a clause, whatever the tagger thinks of its verb. */
const MIN_SAYING = 5;

/** Finds the report after a cue whose last token is before `from`; null when nothing is reported there. */
export function openingAfter(reading: Reading, from: number, lemma: string): Opening | null {
  const syntax = cueSyntax(lemma);
  const hearer = syntax?.has('hearer') && !isSubject(reading, from) ? hearerEnd(reading, from) : from;
  const start = afterAdjuncts(reading, hearer);
  const bare = syntax?.has('clause') || syntax?.has('hearer') || false;
  // An adjunct with a comma behind it belongs to the report: "said by 2050, demand would rise".
  const clause = isComma(reading, start) ? hearer : start;
  return markedOpening(reading, from, hearer, start) ?? bareOpening(reading, clause, bare, lemma);
}

/** "promised it would reopen": the bridge is not promised anything. */
const isSubject = (reading: Reading, at: number): boolean =>
  /^(?:it|you)$/.test(lowerAt(reading, at)) && posAt(reading, at + 1) === 'AUX';

/** A report shown by "that", a colon or a quotation mark, past adjuncts and the hearer. */
function markedOpening(reading: Reading, from: number, hearer: number, start: number): Opening | null {
  const limit = Math.min(reading.tokens.length, from + REACH);
  for (let i = from; i < limit; i++) {
    const word = lowerAt(reading, i);
    if (opensQuote(reading, i)) return quoteOpening(reading, i, start);
    if (word === 'to' && (posAt(reading, i + 1) === 'VERB' || /^(?:be|have)$/.test(lowerAt(reading, i + 1))))
      return null;
    if (word === ':') return colonOpening(reading, i, from);
    if (word === 'of' && i === hearer && hearer > from) return { at: i + 1, by: 'that' };
    // "said in a report that was leaked": a relative
    if (word === 'that' && i > from && posAt(reading, i - 1) === 'NOUN' && isFiniteVerb(reading, i + 1))
      return null;
    if (word === 'that' && !isDemonstrative(reading, i)) return { at: i + 1, by: 'that' };
    if (word === ',' && thatAfterParenthesis(reading, i) > 0)
      return { at: thatAfterParenthesis(reading, i) + 1, by: 'that' };
    if (isFiniteVerb(reading, i) || isMark(reading, i) || /^[.;?!,—–]$/.test(lowerAt(reading, i)))
      return opensQuote(reading, i + 1) && isComma(reading, i) ? { at: i + 1, by: 'quote' } : null;
  }
  return null;
}

/** "explains, in a satirical fashion, that": the index of "that", or -1. */
function thatAfterParenthesis(reading: Reading, comma: number): number {
  for (let i = comma + 1; i < comma + 14 && !isMark(reading, i); i++)
    if (isComma(reading, i)) return lowerAt(reading, i + 1) === 'that' ? i + 1 : -1;
  return -1;
}

/** A quotation after a comma, or one right behind the cue that says something and is no mere quoted phrase. */
function quoteOpening(reading: Reading, mark: number, start: number): Opening | null {
  if (!isComma(reading, mark - 1) && (mark > start || !quotesClause(reading, mark))) return null;
  return { at: mark, by: 'quote' };
}

/** Whether the quotation that opens at a mark holds a clause. */
export function quotesClause(reading: Reading, mark: number): boolean {
  let end = mark + 1;
  while (reading.quote[end] === reading.quote[mark] && end < reading.tokens.length) end++;
  return hasFiniteVerb(reading, mark + 1, end);
}

function colonOpening(reading: Reading, colon: number, from: number): Opening | null {
  const rest = isInsideTitle(reading, colon)
    ? hasVerbAtOnce(reading, colon + 1)
    : hasFiniteVerb(reading, colon + 1, reading.tokens.length);
  return (colon - from <= 12 && rest) || opensQuote(reading, colon + 1) || colon + 1 >= reading.tokens.length
    ? { at: colon + 1, by: 'colon' }
    : null;
}

/** "wrote Kill Bill: Volume 1": a colon between capitals. */
const isInsideTitle = (reading: Reading, colon: number): boolean =>
  [colon - 1, colon + 1].every((i) => /^\p{Lu}/u.test(reading.tokens[i]?.text ?? ''));

/** "said that day", "that said": no conjunction. */
function isDemonstrative(reading: Reading, i: number): boolean {
  return posAt(reading, i) === 'DET' && isFiniteVerb(reading, i + 1);
}

/** A clause without "that". */
function bareOpening(reading: Reading, at: number, mayStandBare: boolean, lemma: string): Opening | null {
  if (!beginsClause(reading, at)) return null;
  const long = lemma === 'say' && sentenceStop(reading) - at >= MIN_SAYING;
  const isReport = hasVerbAtOnce(reading, at) || (mayStandBare && (hasLaterVerb(reading, at) || long));
  return isReport ? { at, by: 'clause' } : null;
}

function afterAdjuncts(reading: Reading, from: number): number {
  let at = from;
  while (opensAdjunct(reading, at) && !isFiniteVerb(reading, at + 1)) at = adjunctEnd(reading, at);
  return at;
}

/** Past the hearer of "told Reuters", "informed the council". */
export function hearerEnd(reading: Reading, from: number): number {
  if (HEARER.has(lowerAt(reading, from))) return from + 1;
  const mention = reading.mention[from] ?? -1;
  if (mention < 0) return phraseEnd(reading, from);
  let end = from;
  while (reading.mention[end] === mention || (posAt(reading, end) === 'PROPN' && !mentionAt(reading, end)))
    end++;
  return end;
}

function adjunctEnd(reading: Reading, i: number): number {
  if (!/^(?:ADP|SCONJ|PART)$/.test(posAt(reading, i))) return i + 1;
  let end = i + 1;
  while (/^(?:DET|ADJ|NUM|PRON)$/.test(posAt(reading, end))) end++;
  while (/^(?:NOUN|PROPN|NUM)$/.test(posAt(reading, end))) end++;
  return Math.max(i + 1, end);
}

function beginsClause(reading: Reading, at: number): boolean {
  if (
    /^(?:whether|if|how|why|to|no|so|nothing|goodbye|of|against|about|into|like|than)$/.test(
      lowerAt(reading, at),
    )
  )
    return /^no(?:thing)?$/.test(lowerAt(reading, at)) && hasVerbAtOnce(reading, at);
  return /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|SYM|PART|VERB|SCONJ|ADP)$/.test(posAt(reading, at));
}

/** A noun phrase with its finite verb right behind it; "measures aimed at" is no clause. */
function hasVerbAtOnce(reading: Reading, at: number): boolean {
  const end = phraseEnd(reading, at);
  const verb = afterAdverbs(reading, isMark(reading, end) ? end + 1 : end);
  if (end === at || !isFiniteVerb(reading, verb)) return false;
  const pronoun = posAt(reading, at) === 'PRON';
  return (
    posAt(reading, verb) === 'AUX' ||
    pronoun ||
    !(lowerAt(reading, verb).endsWith('ed') && /^(?:ADP|PUNCT|ADV)?$/.test(posAt(reading, verb + 1)))
  );
}

/** A verb after what stands at `at`; in "maintained her innocence and would appeal" it is another of the same subject. */
function hasLaterVerb(reading: Reading, at: number): boolean {
  const stop = Math.min(reading.tokens.length, at + 30);
  let verb = at + 1;
  while (verb < stop && !isFiniteVerb(reading, verb) && !opensContrast(reading, verb)) verb++;
  return (
    verb < stop &&
    isFiniteVerb(reading, verb) &&
    !/^(?:and|but)$/.test(lowerAt(reading, beforeAdverbs(reading, verb) - 1))
  );
}

/** "claimed 112 lives, while a second fire left more dead": what follows is no part of it. */
const opensContrast = (reading: Reading, i: number): boolean =>
  isComma(reading, i) && /^(?:while|whereas|though|although)$/.test(lowerAt(reading, i + 1));

/** Whether a token is a verb of saying, also where the tagger took it for a noun. */
export function isCueVerb(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (!token || isCompoundNoun(reading, i)) return false;
  if (ALWAYS_CUES.has(token.lower)) return true;
  if (WITH_THAT.has(token.lower) && lowerAt(reading, i + 1) === 'that' && posAt(reading, i + 2) !== 'VERB')
    return true;
  if (token.pos === 'VERB') return cueSyntax(token.lemma) !== undefined;
  // "The prosecutor alleged that …": the tagger sees an adjective
  if (token.lower === 'alleged')
    return (
      /^(?:NOUN|PROPN|PRON)$/.test(posAt(reading, i - 1)) ||
      (isComma(reading, i - 1) && lowerAt(reading, i + 1) === 'that')
    );
  const next = i + 1;
  if (token.pos === 'NOUN' && NOUN_LIKE_CUES.has(`${token.lower}s`) && isPlural(reading, i - 1))
    return (
      lowerAt(reading, next) === 'that' && /^(?:DET|PRON|PROPN|NUM|NOUN|ADP)$/.test(posAt(reading, i + 2))
    );
  if (token.pos !== 'NOUN' || !NOUN_LIKE_CUES.has(token.lower) || !isSingular(reading, i - 1)) return false;
  return (
    lowerAt(reading, next) === 'that' ||
    lowerAt(reading, next) === ':' ||
    (isComma(reading, next) && opensQuote(reading, next + 1))
  );
}

/** "The railways claim that": many, and no "the claims" of somebody. */
const isPlural = (reading: Reading, i: number): boolean =>
  posAt(reading, i) === 'NOUN' && /[^s]s$/.test(lowerAt(reading, i));

/** A name, a pronoun, or "the report" before "states that"; "abuse claims that" stays a noun. */
function isSingular(reading: Reading, i: number): boolean {
  if (/^(?:PROPN|PRON)$/.test(posAt(reading, i))) return true;
  if (lowerAt(reading, i) === ')' && mentionAt(reading, i - 1)) return true;
  return (
    posAt(reading, i) === 'NOUN' &&
    !lowerAt(reading, i).endsWith('s') &&
    /^(?:DET|ADJ)$/.test(posAt(reading, i - 1)) &&
    /^(?:states|notes)$/.test(lowerAt(reading, i + 1))
  );
}

/** The lemma of a cue, from its form where the tagger took it for a noun. */
export function cueLemma(reading: Reading, i: number): string {
  const token = reading.tokens[i];
  if (!token) return '';
  if (cueSyntax(token.lemma)) return token.lemma;
  if (/^(?:told|tells)$/.test(token.lower)) return 'tell';
  return /^(?:said|says)$/.test(token.lower) ? 'say' : token.lower.replace(/e?d$|s$/, '');
}

/** Whether a verb of saying with a report of its own stands at an index, after "has" and adverbs. */
export function opensOwnReport(reading: Reading, from: number): boolean {
  let i = from;
  while (posAt(reading, i) === 'ADV' || /^(?:has|have|had)$/.test(lowerAt(reading, i))) i++;
  return (
    i < sentenceStop(reading) &&
    isCueVerb(reading, i) &&
    openingAfter(reading, i + 1, cueLemma(reading, i)) !== null
  );
}
