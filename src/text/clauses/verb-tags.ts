/** Words that can only be verbs where they stand, whatever the tagger took them for. */
import type { PartOfSpeech } from '../types.ts';
import type { Word } from '../words.ts';
import { hasTense, isMissedPast, opensAfterAside } from './missed-past.ts';
import {
  DOES,
  endsRelative,
  goesOnGerunds,
  isMissedBase,
  isMissedCount,
  isMissedEd,
  OBJECT_START,
} from './missed-verbs.ts';
import { PREPOSITION_LIKE } from './refused-tags.ts';
import { formOf, isModal, lemmaOfPast } from './verb-forms.ts';
import { wordList } from '../word-list.ts';

/** "the organization plans to hold": a noun in -s where its stretch of the sentence has no other verb. */
function asksForVerb(words: readonly Word[], i: number): boolean {
  const left = words[i - 1];
  const right = words[i + 1];
  const isSubject = left && /^(?:NOUN|PROPN)$/.test(left.pos) && !left.lower.endsWith('s');
  if (
    !isSubject ||
    !right ||
    PREPOSITION_LIKE.has(right.lower) ||
    !(right.lower === 'to' || OBJECT_START.has(right.lower) || right.lower.endsWith('ing'))
  )
    return false;
  return !hasTense(words, i, 0);
}

/** Is there no verb in what a relative pronoun opens after a noun, unless it is the word at `i`? */
function lacksVerb(words: readonly Word[], i: number): boolean {
  const before = words[i - 2];
  const opens = words[i - 1]?.lower === 'that' ? before?.pos === 'NOUN' : before?.text === ',';
  if (!opens) return false;
  const stop = words.findIndex((word, k) => k > i && word.pos === 'PUNCT');
  return words
    .slice(i + 1, stop < 0 ? words.length : stop)
    .every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}

const PAIRS = wordList('neither either both');
const mayBeVerb = ({ pos }: Word) => pos === 'NOUN' || pos === 'ADJ' || pos === 'ADV' || pos === 'ADP';
const isVerbal = (word: Word | undefined) => word?.pos === 'VERB' || word?.pos === 'AUX';

/** "neither won", "have since been touring", "nobody up here": a word beside the verb and no part of a phrase. */
function isAdverb(words: readonly Word[], i: number): boolean {
  const [left, word, right] = [words[i - 1], words[i], words[i + 1]];
  if (word && PAIRS.has(word.lower)) return isVerbal(right) || isMissedPast(words, i + 1);
  if (word?.lower === 'since') return left?.pos === 'AUX' && isVerbal(right);
  return i > 0 && word?.pos === 'ADP' && /^(?:here|there)$/.test(right?.lower ?? '');
}

/** "will close": what stands right behind a modal. */
const isBehindModal = (left: Word, word: Word): boolean =>
  left.pos === 'AUX' &&
  isModal(left) &&
  word.pos !== 'ADV' &&
  word.lemma === word.lower &&
  word.lower !== 'not';

/** "raised in Lund and educated in Paris", "an officer shot and killed a man", ", married Ann Lee": a past beside another one. */
function isJoinedPast(words: readonly Word[], i: number): boolean {
  const [left, word, right] = [words[i - 1], words[i], words[i + 1]];
  if (!left || !word) return false;
  if (left.text === ',' && word.lower === 'married' && right?.pos === 'PROPN') return true;
  if (left.pos === 'CCONJ') {
    if (word.lower.endsWith('ed') && right?.pos === 'ADP' && words[i - 2]?.pos === 'PROPN') return true;
    // "married in 2011 and separated last year", "served two terms and retired in 2018"
    const isTimed = right?.date ? words[i - 2]?.date : right?.pos === 'ADP' && words[i + 2]?.date;
    return DOES.has(word.lower) && isTimed === true;
  }
  const joined = right?.lower === 'and' ? words[i + 2] : undefined;
  return (
    joined?.pos === 'VERB' &&
    formOf(joined) === 'ed' &&
    lemmaOfPast(word) !== null &&
    OBJECT_START.has(words[i + 3]?.lower ?? '') &&
    /^(?:NOUN|PROPN)$/.test(left.pos)
  );
}

/** "and hiding money", "burning tyres and pelting the police": one more of some participles. */
function isJoinedGerund(words: readonly Word[], i: number): boolean {
  const right = words[i + 1];
  const startsObject = OBJECT_START.has(right?.lower ?? '') || right?.pos === 'NUM';
  const isGerund = words[i]?.lower.endsWith('ing') === true;
  return (isGerund && words[i - 1]?.pos === 'CCONJ' && startsObject) || goesOnGerunds(words, i);
}

/** "The law, which takes effect in July, bans phones": the first words behind the relative of a subject that has no verb yet. */
function closesRelative(words: readonly Word[], i: number): boolean {
  const open = words.findIndex((word) => word.text === ',');
  if (open < 1 || open > i - 3 || !/^(?:which|who)$/.test(words[open + 1]?.lower ?? '')) return false;
  const close = words.findIndex((word, k) => k > open && word.text === ',');
  return close === i - 1 && words.slice(0, open).every((word) => !isVerbal(word));
}

/** A form in -s: of a subject right before it, behind an aside, or of a relative. */
function isThird(words: readonly Word[], i: number): boolean {
  const [left, word, right] = [words[i - 1], words[i], words[i + 1]];
  if (!left || !word?.lower.endsWith('s') || word.lemma === word.lower) return false;
  if (right && word.lemma !== 'thing' && asksForVerb(words, i)) return true;
  // "Tom Reed, born in Leeds, lives in Oslo", "The ruling, handed down in Lund, orders Shell to …"
  const isOrder = right?.pos === 'PROPN' && words[i + 2]?.lower === 'to';
  const goesOn = right?.pos === 'ADP' || isOrder;
  if (word.pos === 'NOUN' && left.text === ',' && goesOn && opensAfterAside(words, i))
    return words[0]?.pos === 'PROPN' || isOrder;
  if (word.pos === 'NOUN' && closesRelative(words, i)) return true;
  const hasObject = OBJECT_START.has(right?.lower ?? '');
  // "which shares a border with Russia", ", which showcases young talent", "a group that controls Gaza"
  if (/^(?:which|who|that)$/.test(left.lower) && (left.lower === 'who' || hasObject || lacksVerb(words, i)))
    return true;
  return /^(?:NOUN|PROPN)$/.test(left.pos) && !left.lower.endsWith('s') && hasObject;
}

/** A noun, adjective or number tag on a word that can only be something else where it stands: what that is, or null. */
export function verbTag(words: readonly Word[], i: number): PartOfSpeech | null {
  const [left, word, right] = [words[i - 1], words[i], words[i + 1]];
  if (isAdverb(words, i)) return 'ADV';
  if (!word || !left || !mayBeVerb(word)) return null;
  // "designed by Calatrava and cost €120 million"
  if (word.lower === 'cost' && left.pos === 'CCONJ' && /^(?:SYM|NUM)$/.test(right?.pos ?? '')) return 'VERB';
  if (isBehindModal(left, word)) return 'VERB';
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ') return null;
  if (isMissedPast(words, i) || isMissedEd(words, i) || isMissedCount(words, i) || isMissedBase(words, i))
    return 'VERB';
  // "the army chief vowed", "the attorney general, Tom Reed, …"
  const isPost = word.pos === 'ADJ' && /^(?:chief|general)$/.test(word.lower);
  if (isPost && (isVerbal(right) || right?.text === ',')) return 'NOUN';
  if (isJoinedPast(words, i) || isJoinedGerund(words, i) || isThird(words, i)) return 'VERB';
  const isPlural = word.pos === 'NOUN' && word.lemma === word.lower && left.text === ',';
  return isPlural && endsRelative(words, i) ? 'VERB' : null;
}
