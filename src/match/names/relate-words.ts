import { arabicSounds, isSameArabicWord } from './arabic-spelling.ts';
import { isWadeGilesPair } from './chinese-spelling.ts';
import { commonOriginal } from './common-original.ts';
import { allowedEdits, editDistance } from './edit-distance.ts';
import { languagesOf } from './lexicon/exonyms.ts';
import { slavicLanguages } from './slavic-languages.ts';
import { GIVEN_NAMES, SLAVIC_GIVEN_NAMES } from './lexicon/given-names.ts';
import { OTHER_SURNAMES, SPANISH_SURNAMES } from './lexicon/name-words.ts';
import { isNickname } from './lexicon/nicknames.ts';
import { isInitial, type NameWord, type ParsedName } from './parse-name.ts';
import { romanise } from './romanise.ts';

/** How two words of two names relate. */
export type WordRelation =
  | 'same'
  | 'diacritics'
  | 'source language'
  | 'transliteration'
  | 'nickname'
  | 'initial'
  | 'misspelling'
  | 'feminine';

/** Two words, their relation, and what to say about it. `quality` orders relations, 0 to 1. */
export interface WordPair {
  a: NameWord;
  b: NameWord;
  relation: WordRelation;
  quality: number;
  reason: string;
}

export type Slot = 'given' | 'surname' | 'patronymic';

interface Judgement {
  relation: WordRelation;
  quality: number;
  reason: string;
}

const SAME: Judgement = { relation: 'same', quality: 1, reason: '' };
const LATIN_ONLY = /^[\p{Script=Latin}\p{N}]+$/u;
const FEMININE: [RegExp, string][] = [
  [/(?:ov|ev|in|yn)$/u, 'a'],
  [/(?:s|ts|tz|z)k(?:y|i|iy|yy|ii)$/u, 'aya'],
  [/n(?:y|yi|yy)$/u, 'aya'],
  [/(?:[aeiou][^aeiou])$/u, 'ova'],
];

type Rule = (a: NameWord, b: NameWord, slot: Slot, names: [ParsedName, ParsedName]) => Judgement | null;

const bySpelling: Rule = (a, b) => {
  if (a.fold === b.fold) {
    const plain = a.text.normalize('NFC').toLowerCase() === b.text.normalize('NFC').toLowerCase();
    return plain ? SAME : diacritics(a, b);
  }
  return a.digraphs === b.digraphs || a.fold === b.digraphs || a.digraphs === b.fold
    ? diacritics(a, b)
    : null;
};

const diacritics = (a: NameWord, b: NameWord): Judgement => ({
  relation: 'diacritics',
  quality: 0.99,
  reason: `${a.text} and ${b.text} differ in accents only`,
});

const byInitial: Rule = (a, b, slot) => {
  if (slot === 'surname' || isInitial(a) === isInitial(b)) return null;
  return a.fold.charAt(0) === b.fold.charAt(0)
    ? {
        relation: 'initial',
        quality: 0.8,
        reason: `${isInitial(a) ? a.text : b.text}. is the initial of ${isInitial(a) ? b.text : a.text}`,
      }
    : null;
};

const bySourceLanguage: Rule = (a, b, _slot, [x, y]) => {
  const languages =
    languagesOf(a.fold, b.fold) ??
    (x.origin.slavic || y.origin.slavic ? slavicLanguages(a.fold, b.fold) : null);
  if (!languages) return null;
  const reason = `${a.text} and ${b.text} are the ${languages} forms of one name`;
  return { relation: 'source language', quality: 0.94, reason };
};

/** Given names of other languages are not romanised, whatever the surname says: Auguste and Augusto. */
const isForeignGiven = (a: NameWord, b: NameWord): boolean =>
  GIVEN_NAMES.has(a.fold) &&
  GIVEN_NAMES.has(b.fold) &&
  !SLAVIC_GIVEN_NAMES.has(a.fold) &&
  !SLAVIC_GIVEN_NAMES.has(b.fold);

const byCyrillic: Rule = (a, b, slot, [x, y]) => {
  if (!x.origin.slavic && !y.origin.slavic) return null;
  if (slot === 'given' && isForeignGiven(a, b)) return null;
  const common = commonOriginal(a.fold, b.fold);
  if (!common) return null;
  const { schemeA, schemeB, original } = common;
  const reason =
    schemeA === schemeB
      ? `${a.text} and ${b.text} both romanise one Cyrillic name by ${schemeA}`
      : `${a.text} (${schemeA}) and ${b.text} (${schemeB}) both romanise ${capital(original)}`;
  return { relation: 'transliteration', quality: 0.95, reason };
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const byArabic: Rule = (a, b, _slot, [x, y]) =>
  (x.origin.arabic || y.origin.arabic) &&
  !isLexiconConflict(a, b) &&
  isSameArabicWord(arabicSounds(a.fold), arabicSounds(b.fold))
    ? {
        relation: 'transliteration',
        quality: 0.93,
        reason: `${a.text} and ${b.text} romanise one Arabic or Persian name, whose short vowels no standard fixes in the press`,
      }
    : null;

/** Some Arabic names differ by a short vowel alone. */
const ARABIC_PAIRS = new Set(['hasan husain', 'hamad hamid', 'ahmad hamad', 'salim salem', 'karim kareem']);
const isLexiconConflict = (a: NameWord, b: NameWord): boolean =>
  ARABIC_PAIRS.has([a.fold, b.fold].sort().join(' '));

const byChinese: Rule = (a, b, _slot, [x, y]) =>
  (x.origin.eastAsian || y.origin.eastAsian) && isWadeGilesPair(a.fold, b.fold)
    ? {
        relation: 'transliteration',
        quality: 0.93,
        reason: `${a.text} and ${b.text} are the Wade-Giles and the Pinyin spelling`,
      }
    : null;

const byScript: Rule = (a, b) => {
  if (LATIN_ONLY.test(a.fold) === LATIN_ONLY.test(b.fold)) return null;
  return romanise(a.fold) === romanise(b.fold)
    ? {
        relation: 'transliteration',
        quality: 0.9,
        reason: `${a.text} and ${b.text} sound alike in two scripts`,
      }
    : null;
};

const byNickname: Rule = (a, b, slot) =>
  slot === 'given' && isNickname(a.fold, b.fold)
    ? {
        relation: 'nickname',
        quality: 0.88,
        reason: `${a.text} and ${b.text} are a given name and its familiar form`,
      }
    : null;

const byGender: Rule = (a, b, slot) => {
  const [short, long] = a.fold.length <= b.fold.length ? [a, b] : [b, a];
  const isFeminine =
    slot === 'surname'
      ? FEMININE.some(
          ([ending, suffix]) => ending.test(short.fold) && isFeminineOf(short.fold, long.fold, suffix),
        )
      : isGivenGenderPair(a.fold, b.fold);
  return isFeminine
    ? {
        relation: 'feminine',
        quality: 0.1,
        reason: `${a.text} and ${b.text} are the names of a man and a woman`,
      }
    : null;
};

const isFeminineOf = (man: string, woman: string, suffix: string): boolean =>
  woman === man + suffix || (suffix === 'aya' && woman === man.replace(/(?:iy|yy|ii|yi|y|i)$/u, 'aya'));

const isGivenGenderPair = (a: string, b: string): boolean =>
  a.length > 3 &&
  GIVEN_NAMES.has(a) &&
  GIVEN_NAMES.has(b) &&
  (a.replace(/[oe]$/u, 'a') === b || b.replace(/[oe]$/u, 'a') === a || `${a}a` === b || `${b}a` === a);

/** True if the word is a surname, or in the slot of a given name a given name, known by itself. */
const isAttested = (word: NameWord, slot: Slot): boolean =>
  slot === 'given'
    ? GIVEN_NAMES.has(word.fold)
    : SPANISH_SURNAMES.has(word.fold) || OTHER_SURNAMES.has(word.fold);

/** Scripts in which one sign is one sound; in the others one sign is a syllable or a word. */
const ALPHABETIC = /^[^\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
const undouble = (word: string): string => word.replace(/(.)\1+/gu, '$1');

const bySlip: Rule = (a, b, slot, [x, y]) => {
  if (slot === 'patronymic' || !ALPHABETIC.test(a.fold)) return null;
  const edits = editDistance(a.fold, b.fold);
  const isDoubled = undouble(a.fold) === undouble(b.fold);
  if (!isDoubled && isAttested(a, slot) && isAttested(b, slot)) return null;
  if ((x.origin.eastAsian || y.origin.eastAsian) && !isDoubled) return null;
  const allowed = allowedEdits(Math.min(a.fold.length, b.fold.length));
  if (edits > allowed && !isDoubled) return null;
  const letters = edits === 1 ? 'one letter' : `${edits} letters`;
  return {
    relation: 'misspelling',
    quality: 0.75 - 0.1 * edits,
    reason: `${a.text} and ${b.text} differ by ${letters}, and no standard explains it`,
  };
};

/** In the order in which names.md decides; a pair of man and woman comes before spelling that would explain it away. */
const RULES: Rule[] = [
  bySpelling,
  byInitial,
  byGender,
  bySourceLanguage,
  byCyrillic,
  byArabic,
  byChinese,
  byScript,
  byNickname,
  bySlip,
];

const REMEMBERED_LIMIT = 400_000;
/** Judgements by the numbers of the two words, one map a slot and set of languages. */
const remembered = new Map<number, Map<number, Judgement | null>>();
let rememberedCount = 0;
const SLOTS: Record<Slot, number> = { given: 0, surname: 8, patronymic: 16 };
/** More words than there will ever be in one run. */
const WORD_NUMBERS = 2 ** 26;

/** The same two words come again in many names; what they are to each other hangs on them, their slot and the languages of the names. */
function judge(a: NameWord, b: NameWord, slot: Slot, names: [ParsedName, ParsedName]): Judgement | null {
  if (a === b) return SAME;
  const known = judgementsUnder(SLOTS[slot] + languagesIn(names));
  const key = a.id * WORD_NUMBERS + b.id;
  const found = known.get(key);
  if (found !== undefined) return found;
  const judgement = firstOf(a, b, slot, names);
  known.set(key, judgement);
  rememberedCount += 1;
  return judgement;
}

function judgementsUnder(key: number): Map<number, Judgement | null> {
  if (rememberedCount >= REMEMBERED_LIMIT) {
    remembered.clear();
    rememberedCount = 0;
  }
  const known = remembered.get(key) ?? new Map<number, Judgement | null>();
  remembered.set(key, known);
  return known;
}

function firstOf(a: NameWord, b: NameWord, slot: Slot, names: [ParsedName, ParsedName]): Judgement | null {
  for (const rule of RULES) {
    const judgement = rule(a, b, slot, names);
    if (judgement) return judgement;
  }
  return null;
}

const languagesIn = ([{ origin: x }, { origin: y }]: [ParsedName, ParsedName]): number =>
  (x.slavic || y.slavic ? 1 : 0) + (x.arabic || y.arabic ? 2 : 0) + (x.eastAsian || y.eastAsian ? 4 : 0);

/** Says how a word of one name relates to a word of another in the same slot; null when it does not. */
export function relateWords(
  a: NameWord,
  b: NameWord,
  slot: Slot,
  names: [ParsedName, ParsedName],
): WordPair | null {
  const judgement = judge(a, b, slot, names);
  return (
    judgement && { a, b, relation: judgement.relation, quality: judgement.quality, reason: judgement.reason }
  );
}
