/** Words that cannot be verbs where they stand, though the tagger took them for some. */
import type { PartOfSpeech } from '../types.ts';
import type { Word } from '../words.ts';
import { isMissedPast } from './missed-past.ts';
import { isMisreadNoun } from './missed-verbs.ts';
import { formOf, isFiniteAuxiliary } from './verb-forms.ts';
import { wordList } from '../word-list.ts';

/** Verbs in -ing and the like that stand for prepositions. */
export const PREPOSITION_LIKE = wordList(
  'including excluding according regarding concerning following pending barring notwithstanding amid amidst despite',
);
const DETERMINES = new Set(['DET', 'ADJ', 'NUM']);
const CONTINUES_NOUN = new Set(['NOUN', 'ADJ', 'PROPN']);
/** Words that own the noun behind them. */
export const POSSESSIVES = wordList("my our your his her its their whose 's ’s ' ’");
const COMPOUND_NOUNS = new Map([
  ['think', /^tanks?$/],
  ['trade', /^unions?$/],
]);

const TAKES_OF = wordList(
  'think speak hear consist die complain dream approve dispose boast smell know learn talk',
);

const isHyphen = (word: Word | undefined) => /^[-–]$/.test(word?.text ?? '');
const determines = (word: Word | undefined) =>
  !!word && (DETERMINES.has(word.pos) || POSSESSIVES.has(word.lower));

const isFiniteAfter = (words: readonly Word[], at: number): boolean => {
  const verb = words[at]?.pos === 'ADV' ? words[at + 1] : words[at];
  return verb?.pos === 'AUX' && isFiniteAuxiliary(verb);
};

const isOwnerMark = (word: Word | undefined) => word?.pos === 'PART' && /^['’]s$/.test(word.lower);

/** "written works": is this a participle before a plural that the tagger took for a verb? */
function describesNext(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const left = words[i - 1];
  const right = words[i + 1];
  if (word?.pos !== 'VERB' || right?.pos !== 'VERB' || !left) return false;
  const isOpen = left.text === ',' || /^(?:CCONJ|DET|ADJ|ADP)$/.test(left.pos) || POSSESSIVES.has(left.lower);
  // "of no fixed address"
  const isNoun = formOf(right) === 'third' || (left.pos === 'DET' && formOf(right) === 'base');
  return isOpen && /^(?:ed|participle)$/.test(formOf(word)) && isNoun;
}

/** A verb tag the neighbours refuse: the part of speech they ask for, or null when the tag stands. */
export function betterTag(words: readonly Word[], i: number): PartOfSpeech | null {
  const word = words[i];
  if (word?.pos !== 'VERB') return null;
  const left = words[i - 1];
  const right = words[i + 1];
  if (PREPOSITION_LIKE.has(word.lower)) return 'ADP';
  if (i === 0 && (isMissedPast(words, 1) || (word.lower !== 'let' && isOwnerMark(right)))) return 'PROPN'; // "Focus split up", "Target's shares"
  // "photography, and written works that explore …": a participle has no verb in -s after it
  if (describesNext(words, i)) return 'ADJ';
  if (/^(?:third|base)$/.test(formOf(word)) && describesNext(words, i - 1)) return 'NOUN';
  if (isMisreadNoun(words, i)) return 'NOUN';
  // "television shows such as …"
  if (right?.lower === 'such' && words[i + 2]?.lower === 'as') return 'NOUN';
  if (isHyphen(left) && left?.end === word.start) return 'ADJ';
  if (isHyphen(right) && right?.start === word.end && /^(?:ed|participle)$/.test(formOf(word))) return 'ADJ';
  if (i === 0 && formOf(word) === 'base' && isFiniteAfter(words, 1)) return 'NOUN'; // "Pay alone would not …"
  if (COMPOUND_NOUNS.get(word.lower)?.test(right?.lower ?? '')) return 'NOUN';
  const form = formOf(word);
  if (
    form === 'base' &&
    right?.lower === 'of' &&
    !TAKES_OF.has(word.lemma) &&
    left?.lower !== 'to' &&
    left?.pos !== 'AUX'
  )
    return 'NOUN';
  if (
    form === 'base' &&
    left?.pos === 'NOUN' &&
    left.lemma === left.lower &&
    words.slice(Math.max(0, i - 4), i).some((w) => /^an?$/.test(w.lower))
  )
    return 'NOUN';
  // "retired from military service and went on"
  if (
    form === 'base' &&
    left?.pos === 'ADJ' &&
    words[i - 2]?.pos === 'ADP' &&
    /^(?:CCONJ|PUNCT)$/.test(right?.pos ?? '')
  )
    return 'NOUN';
  const beforeNoun = CONTINUES_NOUN.has(right?.pos ?? '');
  if ((form === 'ed' || form === 'gerund' || form === 'participle') && beforeNoun && determines(left))
    return 'ADJ';
  if (form === 'ed' && beforeNoun && left?.pos === 'ADP') return 'ADJ';
  const isAfterArticle = left?.pos === 'DET' || POSSESSIVES.has(left?.lower ?? '');
  return (form === 'base' || form === 'third') &&
    isAfterArticle &&
    !/^(?:that|this|those|these|all|both|each|some)$/.test(left?.lower ?? '')
    ? 'NOUN'
    : null;
}
