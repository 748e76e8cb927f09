import type { PartOfSpeech } from '../types.ts';
import { changeWord, type Word } from '../words.ts';
import { hasTense, isMissedPast, opensAfterAside } from './missed-past.ts';
import {
  DOES,
  endsRelative,
  goesOnGerunds,
  isMisreadNoun,
  isMissedBase,
  isMissedCount,
  isMissedEd,
  OBJECT_START,
} from './missed-verbs.ts';
import { formOf, isFiniteAuxiliary, isModal, lemmaOfPast, stemOfGerund } from './verb-forms.ts';
import { wordList } from '../word-list.ts';

const PREPOSITION_LIKE = wordList(
  'including excluding according regarding concerning following pending barring notwithstanding amid amidst despite',
);
const DETERMINES = new Set(['DET', 'ADJ', 'NUM']);
const CONTINUES_NOUN = new Set(['NOUN', 'ADJ', 'PROPN']);
const POSSESSIVES = wordList("my our your his her its their whose 's ’s ' ’");
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

/** A noun, adjective or number tag on a word that can only be a verb where it stands, or null. */
function verbTag(words: readonly Word[], i: number): PartOfSpeech | null {
  const word = words[i];
  const left = i > 0 ? words[i - 1] : undefined;
  const right = words[i + 1];
  if (!word) return null;
  if (PAIRS.has(word.lower) && (/^(?:VERB|AUX)$/.test(right?.pos ?? '') || isMissedPast(words, i + 1)))
    return 'ADV';
  // "have since been touring"
  if (word.lower === 'since' && left?.pos === 'AUX' && /^(?:AUX|VERB)$/.test(right?.pos ?? '')) return 'ADV';
  if (!left || !mayBeVerb(word)) return null;
  // "nobody up here", "designed by Calatrava and cost €120 million"
  if (word.pos === 'ADP' && /^(?:here|there)$/.test(right?.lower ?? '')) return 'ADV';
  if (word.lower === 'cost' && left.pos === 'CCONJ' && /^(?:SYM|NUM)$/.test(right?.pos ?? '')) return 'VERB';
  if (
    left.pos === 'AUX' &&
    isModal(left) &&
    word.pos !== 'ADV' &&
    word.lemma === word.lower &&
    word.lower !== 'not'
  )
    return 'VERB';
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ') return null;
  if (isMissedPast(words, i) || isMissedEd(words, i) || isMissedCount(words, i) || isMissedBase(words, i))
    return 'VERB';
  // "the army chief vowed"
  if (word.lower === 'chief' && word.pos === 'ADJ' && /^(?:VERB|AUX)$/.test(right?.pos ?? '')) return 'NOUN';
  // "raised in Lund and educated in Paris"
  if (/ed$/.test(word.lower) && left.pos === 'CCONJ' && right?.pos === 'ADP' && words[i - 2]?.pos === 'PROPN')
    return 'VERB';
  // "since an officer shot and killed a man"
  const joined = words[i + 2];
  if (
    right?.lower === 'and' &&
    lemmaOfPast(word) &&
    joined?.pos === 'VERB' &&
    formOf(joined) === 'ed' &&
    OBJECT_START.has(words[i + 3]?.lower ?? '') &&
    /^(?:NOUN|PROPN)$/.test(left.pos)
  )
    return 'VERB';
  // "married in 2011 and separated last year", "served two terms and retired in 2018", ", married Ann Lee"
  const isTimed = right?.date ? words[i - 2]?.date : right?.pos === 'ADP' && words[i + 2]?.date;
  if (left.pos === 'CCONJ' && DOES.has(word.lower) && isTimed) return 'VERB';
  if (left.text === ',' && word.lower === 'married' && right?.pos === 'PROPN') return 'VERB';
  const startsObject = OBJECT_START.has(right?.lower ?? '') || right?.pos === 'NUM';
  if (word.lower.endsWith('ing') && left.pos === 'CCONJ' && startsObject) return 'VERB';
  if (goesOnGerunds(words, i)) return 'VERB';
  const isThird = word.lower.endsWith('s') && word.lemma !== word.lower;
  if (isThird && right && word.lemma !== 'thing' && asksForVerb(words, i)) return 'VERB';
  if (word.pos === 'NOUN' && word.lemma === word.lower && left.text === ',' && endsRelative(words, i))
    return 'VERB';
  // "Tom Reed, born in Leeds, lives in Oslo"
  if (
    isThird &&
    word.pos === 'NOUN' &&
    left.text === ',' &&
    (right?.pos === 'ADP' || (right?.pos === 'PROPN' && words[i + 2]?.lower === 'to')) &&
    opensAfterAside(words, i)
  )
    return words[0]?.pos === 'PROPN' || right.pos === 'PROPN' ? 'VERB' : null;
  // "which shares a border with Russia", ", which showcases young talent", "a group that controls Gaza"
  if (isThird && /^(?:which|who|that)$/.test(left.lower))
    if (left.lower === 'who' || OBJECT_START.has(right?.lower ?? '') || lacksVerb(words, i)) return 'VERB';
  const afterSingular = (left.pos === 'NOUN' || left.pos === 'PROPN') && !left.lower.endsWith('s');
  return isThird && afterSingular && OBJECT_START.has(right?.lower ?? '') ? 'VERB' : null;
}

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
function betterTag(words: readonly Word[], i: number): PartOfSpeech | null {
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

const verbLemma = (word: Word): string => {
  if (word.lemma !== word.lower) return word.lemma;
  if (word.lower.endsWith('ing')) return stemOfGerund(word.lower);
  return (
    lemmaOfPast(word) ??
    (word.lower.endsWith('ed') ? stemOfGerund(word.lower.replace(/ed$/, 'ing')) : word.lemma)
  );
};

/** The words with verb tags corrected where the tagger took a noun, adjective or preposition for a verb. */
export function retagVerbs(words: readonly Word[]): Word[] {
  return words.map((word, i) => {
    const pos = betterTag(words, i) ?? verbTag(words, i);
    if (!pos) return word;
    return changeWord(word, { pos, lemma: pos === 'VERB' ? verbLemma(word) : word.lemma });
  });
}

const FOLLOWS_VERB = new Set(['DET', 'PRON', 'PROPN', 'ADV', 'VERB', 'NUM', 'SYM', 'ADJ']);

const GATHERS = wordList(
  'march protest rally riot strike vote clash camp queue cheer flock return search work',
);

const isPluralNoun = (word: Word) =>
  (word.pos === 'NOUN' || word.pos === 'PROPN') &&
  (/[^s]s$/.test(word.lower) || /^(?:people|police|children|women|men|media|data)$/.test(word.lower));

function couldBeVerb(words: readonly Word[], i: number, afterPlural: boolean): boolean {
  const word = words[i];
  const left = words[i - 1];
  const right = words[i + 1];
  if (word?.pos !== 'NOUN' || word.text !== word.lower || !left || right?.lower === 'of') return false;
  // "Brann, unbeaten in nine games, face Lyn"
  if (left.text === ',' && word.lemma === word.lower && opensAfterAside(words, i))
    return /^(?:PROPN|DET)$/.test(right?.pos ?? '');
  if (!/^(?:NOUN|PROPN|PRON|ADJ)$/.test(left.pos) || POSSESSIVES.has(left.lower)) return false;
  const isThird = word.lower.endsWith('s') && word.lemma !== word.lower;
  // "Solberg lives in Bergen", "the dam burst in June"
  const endsClause = !right || right.pos === 'ADP' || right.pos === 'PUNCT';
  if ((isThird && left.pos === 'PROPN') || formOf(word) === 'bare')
    return endsClause || FOLLOWS_VERB.has(right.pos);
  // "Every vote counts."
  if (isThird && i === 2 && /^(?:every|each)$/.test(words[0]?.lower ?? '')) return endsClause;
  // "Thousands march in Oslo"
  const isAfterMany = i === 1 || (left.pos === 'NOUN' && isPluralNoun(left));
  if (isAfterMany && afterPlural && right?.pos === 'ADP' && GATHERS.has(word.lower)) return true;
  const goesOn = right?.lower === 'to' || FOLLOWS_VERB.has(right?.pos ?? 'X');
  return goesOn && (isThird || afterPlural);
}

/** For a clause in which the tagger found no verb: the words with the likeliest noun read as one; null when there is none. */
export function rescueVerb(words: readonly Word[]): Word[] | null {
  const plural = words.findIndex(isPluralNoun);
  const at = words.findIndex((_, i) => couldBeVerb(words, i, plural >= 0 && plural < i));
  return at < 0 ? null : words.map((word, i) => (i === at ? changeWord(word, { pos: 'VERB' }) : word));
}
