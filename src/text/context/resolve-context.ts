import type { Span } from '../types.ts';
import { insertWords, joinWords, type Word } from '../words.ts';
import type { Candidate, Focus } from './focus.ts';
import { genderOf } from './genders.ts';
import { expandNames } from './names.ts';
import { resolveDescribed } from './described.ts';
import { resolveNations } from './geography.ts';
import { antecedentOf, isPersonalPronoun } from './pronouns.ts';
import { wordList } from '../word-list.ts';

/** A claim with what it leans on put in, and the spans of what could not be resolved surely. */
export interface Resolved {
  words: Word[];
  ambiguous: Span[];
}

const isNounLike = (word: Word | undefined) => !!word && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(word.pos);
const LONGEST = 8;
const POSSESSIVE = wordList('his her its their');

/** May the pronoun mean something named earlier in its own claim ("Lavrov and his counterpart")? */
function isBound(words: readonly Word[], at: number): boolean {
  return words
    .slice(0, at)
    .some(
      (word) =>
        word.pos === 'PROPN' ||
        word.pos === 'NOUN' ||
        (word.pos === 'PRON' && !POSSESSIVE.has(word.lower) && !/^(?:this|that)$/.test(word.lower)) ||
        word.insertion,
    );
}

/** "Koskela is its chair": whose chair she is, was said before. */
const isRoleOwner = (words: readonly Word[], at: number): boolean =>
  POSSESSIVE.has(words[at]?.lower ?? '') && /^(?:is|are|was|were)$/.test(words[at - 1]?.lower ?? '');

/** "it is crucial that", "it took years to", "it seems": the pronoun stands for nothing before it. */
function isExpletive(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'it') return false;
  const after = words.slice(at + 1, at + 9);
  if (/^(?:seem|appear|rain|snow|turn)$/.test(after[0]?.lemma ?? '')) return true;
  const isCopula = after
    .slice(0, 3)
    .some((word) => /^(?:is|was|be|been|['’]s|becomes?|became|takes?|took)$/.test(word.lower));
  const opens = after.findIndex(
    (word, i) =>
      i > 0 &&
      after[i - 1]?.pos !== 'CCONJ' &&
      (/^(?:that|whether|what|how|why|who|if)$/.test(word.lower) ||
        (word.lower === 'to' && word.pos === 'PART')),
  );
  // "it was forecast to leave" is said of something, "it was decided to leave" of nothing
  const isPassive = after[opens - 1]?.pos === 'VERB' && after[opens]?.lower === 'to';
  return (
    isCopula &&
    opens > 0 &&
    (!isPassive || /^(?:decided|agreed|hoped|planned)$/.test(after[opens - 1]?.lower ?? ''))
  );
}

/** A possessive in a lead-in ("During his stay, Lavrov spoke") means the subject after it. */
const comesBeforeSubject = (words: readonly Word[], at: number) =>
  POSSESSIVE.has(words[at]?.lower ?? '') && words.slice(0, at).some((word) => word.pos === 'ADP') && at < 4;

/** What the claim names itself, its pronoun does not mean ("he played for Boca, where he scored"). */
const isNamedAlready = (words: readonly Word[], at: number, name: string): boolean =>
  !POSSESSIVE.has(words[at]?.lower ?? '') &&
  joinWords(words.slice(at + 1))
    .toLowerCase()
    .includes(name.toLowerCase());

/** "The ministry said it was a mistake": no word on the ministry. */
const isSaidOfIt = (words: readonly Word[], at: number): boolean =>
  at === 0 &&
  words[at]?.lower === 'it' &&
  /^(?:is|was|['’]s)$/.test(words[1]?.lower ?? '') &&
  !MINDS.has(
    words.slice(2).find(({ lower, pos }) => !/^(?:ADV|PART)$/.test(pos) && lower !== 'not')?.lower ?? '',
  ) &&
  words.slice(2).find((word) => !/^(?:ADV|PART)$/.test(word.pos))?.pos !== 'VERB';

/** What only somebody who thinks can be. */
const MINDS = wordList(
  'aware unaware disappointed pleased delighted confident ready willing unwilling open committed proud sorry concerned worried determined keen hopeful sceptical optimistic grateful saddened shocked appalled satisfied convinced unable able',
);

/** They speak of others more than of themselves. */
const OUTSIDERS =
  /^(?:critics|experts|analysts|economists|campaigners|opponents|supporters|observers|activists)$/i;

/** "The ministry said it had …": the ministry. */
function speakerMeant(
  words: readonly Word[],
  at: number,
  { voice, isToldToPerson }: Focus,
): Candidate | null {
  const pronoun = words[at]?.lower ?? '';
  if (!voice || at > 0) return null;
  if (voice.isPlural) return /^the(?:y|ir)$/.test(pronoun) ? voice : null;
  if (voice.kind !== 'person') return /^its?$/.test(pronoun) ? voice : null;
  return genderOf(pronoun) && !isToldToPerson ? voice : null;
}

/** “It was a nervy finish”, “it must be done”: hardly the last thing named before the quotation. */
function meansWhatHappens(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return (
    words[at]?.lower === 'it' && (next === 'was' ? isSaidOfIt(words, at) : /^(?:must|should)$/.test(next))
  );
}

const EVENT = wordList(
  'defeat win victory loss draw time title attack strike visit trip killing death shooting incident case goal appearance launch mission earthquake eruption vote election arrest rise fall increase decline cut resignation meeting',
);
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last|only|\d+(?:st|nd|rd|th))$/;

/** "It was England's third defeat": what happened, not the last thing named. */
function isEvent(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'it' || !/^(?:is|was|['’]s)$/.test(words[at + 1]?.lower ?? '')) return false;
  const after = words.slice(at + 2, at + 9);
  const nth = after.findIndex((word) => ORDINAL.test(word.lower));
  return nth >= 0 && after.slice(nth + 1, nth + 4).some((word) => EVENT.has(word.lower));
}

/** "Critics say they will hurt the poor": the levies will. */
const isOfOutsiders = (words: readonly Word[], at: number, { voice }: Focus): boolean =>
  at === 0 && /^the(?:y|ir)$/.test(words[at]?.lower ?? '') && !!voice && OUTSIDERS.test(voice.text);

/** What a pronoun in a claim means; null when that is not sure, or it stands for nothing. */
export function meaningOf(words: readonly Word[], at: number, focus: Focus): Candidate | null {
  const word = words[at];
  if (!word || isExpletive(words, at) || (focus.voice && isSaidOfIt(words, at))) return null;
  if (isEvent(words, at) || isOfOutsiders(words, at, focus)) return null;
  if (focus.speaker !== null && meansWhatHappens(words, at)) return null;
  return speakerMeant(words, at, focus) ?? antecedentOf(word.lower, word.start, focus);
}

function resolvePronoun(words: readonly Word[], at: number, focus: Focus): Word | null {
  const word = words[at];
  if (!word) return null;
  const found = meaningOf(words, at, focus);
  if (!found || found.text.split(' ').length > LONGEST || isNamedAlready(words, at, found.text)) return null;
  const owns = POSSESSIVE.has(word.lower) && isNounLike(words[at + 1]);
  const owned = found.text.endsWith('s') && found.isPlural ? '’' : '’s';
  return insertWords(owns ? found.text + owned : found.text, { for: found.span, at: word, pos: 'PROPN' });
}

/** "the latter", "the former" without a noun: which of two, only what was said before tells. */
const isOneOfTwo = (words: readonly Word[], at: number): boolean =>
  /^(?:latter|former)$/.test(words[at]?.lower ?? '') &&
  words[at - 1]?.lower === 'the' &&
  !isNounLike(words[at + 1]);

/** Puts in what pronouns and short names stand for, where that is sure. */
export function resolveContext(words: readonly Word[], focus: Focus, isRole = false): Resolved {
  const ambiguous: Span[] = [];
  const resolved = words.map((word, at) => {
    if (word.insertion || word.start < 0) return word;
    const demonstrative = at === 0 && /^(?:this|that|these|those)$/.test(word.lower) && !isNounLike(words[1]);
    if (demonstrative || isOneOfTwo(words, at)) ambiguous.push({ start: word.start, end: word.end });
    if (
      !isPersonalPronoun(word.lower) ||
      isExpletive(words, at) ||
      (isBound(words, at) && !(isRole && isRoleOwner(words, at))) ||
      comesBeforeSubject(words, at)
    )
      return word;
    const put = resolvePronoun(words, at, focus);
    if (!put) ambiguous.push({ start: word.start, end: word.end });
    return put ?? word;
  });
  const nations = resolveNations(resolveDescribed(resolved, focus), focus);
  return { words: expandNames(nations.words, focus), ambiguous: [...ambiguous, ...nations.ambiguous] };
}
