import type { Word } from '../words.ts';
import { cueSyntax } from '../attribution/cues.ts';
import { hasTense } from './missed-past.ts';
import { formOf } from './verb-forms.ts';
import { wordList } from '../word-list.ts';

/** Words that may open the object of a verb. */
export const OBJECT_START = wordList(
  'the a an it him her them us me its his their our this that these those',
);

/** "Tom Reed retired from the army": an -ed form right after a name, where its stretch has no other verb. */
export function isMissedEd(words: readonly Word[], i: number): boolean {
  const [word, right] = [words[i], words[i + 1]];
  // "Tom Reed starred in": a noun to the tagger
  const isUnknown = word?.pos === 'NOUN' && /^[a-z]{3,}[^e]ed$/.test(word.text);
  if (!word?.lower.endsWith('ed') || (word.pos !== 'ADJ' && !isUnknown)) return false;
  // "never married", "He unsuccessfully contested Leeds"
  const isNever = /^(?:never|[a-z]+ly)$/.test(words[i - 1]?.lower ?? '') && words[i - 1]?.pos === 'ADV';
  const left = words[isNever ? i - 2 : i - 1];
  // "Tom Reed married Ann Lee", "and two years later married Ann Lee"
  if (word.lower === 'married' && (left?.pos === 'PROPN' || left?.date) && right?.pos === 'PROPN')
    return !hasTense(words, i, 0);
  const goesOn =
    right?.pos === 'ADP'
      ? right.lower !== 'by'
      : isNever && /^(?:PUNCT|PROPN|DET|PRON|NUM)$/.test(right?.pos ?? 'PUNCT');
  const isSubject = left?.pos === 'PROPN' || /^(?:he|she|they|who)$/.test(left?.lower ?? '');
  // "The pair married in 2011"
  if (i === 2 && left?.pos === 'NOUN' && words[0]?.pos === 'DET')
    return goesOn && DOES.has(word.lower) && !hasTense(words, i, 0);
  return isSubject && goesOn && !hasTense(words, i, 0);
}

/** "The outbreak infected 66 people": an -ed form between a noun and a number, where its stretch has no other verb. */
export const isMissedCount = (words: readonly Word[], i: number): boolean =>
  words[i]?.pos === 'ADJ' &&
  words[i].lower.endsWith('ed') &&
  words[i + 1]?.pos === 'NUM' &&
  words[i - 1]?.pos === 'NOUN' &&
  !hasTense(words, i, 0);

/** "whose ties date back to 1975", "both of which border Belarus": a noun where only a verb can stand. */
export function isMissedBase(words: readonly Word[], i: number): boolean {
  const [left, word, right] = [words[i - 1], words[i], words[i + 1]];
  if (word?.pos !== 'NOUN') return false;
  if (/^dates?$/.test(word.lower)) return right?.lower === 'back';
  const isOfMany = left?.lower === 'which' && words[i - 2]?.lower === 'of' && word.lemma === word.lower;
  return isOfMany && (right?.pos === 'PROPN' || OBJECT_START.has(right?.lower ?? ''));
}

/** "impose asset freezes and travel bans": after a verb and a noun without an article there is no room for a verb in -s. */
export function isMisreadNoun(words: readonly Word[], i: number): boolean {
  const [verb, noun, word] = [words[i - 2], words[i - 1], words[i]];
  return (
    word?.pos === 'VERB' &&
    formOf(word) === 'third' &&
    noun?.pos === 'NOUN' &&
    noun.lemma === noun.lower &&
    verb?.pos === 'VERB' &&
    !cueSyntax(verb.lemma) &&
    !/^(?:help|see|make|let|have|watch)$/.test(verb.lemma) &&
    !OBJECT_START.has(words[i + 1]?.lower ?? '')
  );
}

/** Pasts that the tagger takes for adjectives, and that seldom describe a noun. */
export const DOES = wordList('married separated divorced retired advanced');

/** "…, blocking roads, burning tyres and pelting the police", "of taking bribes and hiding money": a further participle the tagger takes for a noun. */
export function goesOnGerunds(words: readonly Word[], i: number): boolean {
  const [left, word, right] = [words[i - 1], words[i], words[i + 1]];
  if (!word?.lower.endsWith('ing') || !(left?.text === ',' || left?.lower === 'and')) return false;
  if (!/^(?:NOUN|PROPN|DET|NUM|ADJ)$/.test(right?.pos ?? '') || right?.lower.endsWith('ing')) return false;
  if (left.text === ',' && isFollowedByGerund(words, i)) return true;
  for (let k = i - 2; k > 0 && k > i - LONGEST_PART; k--)
    if (words[k]?.lower.endsWith('ing') && (words[k - 1]?.text === ',' || words[k - 1]?.pos === 'ADP'))
      return words[k]?.pos === 'VERB' || (words[k]?.pos === 'NOUN' && goesOnGerunds(words, k));
  return false;
}

/** "The results, which were published in May, challenge the view": the verb of many after a relative. */
export function endsRelative(words: readonly Word[], i: number): boolean {
  if (!OBJECT_START.has(words[i + 1]?.lower ?? '')) return false;
  const open = words.findIndex((word) => word.text === ',');
  const close = words.findIndex((word, k) => k > open && word.text === ',');
  const head = words[open - 1];
  const isMany = head?.pos === 'NOUN' && head.lower.endsWith('s') && head.lemma !== head.lower;
  const opensRelative = /^(?:which|who)$/.test(words[open + 1]?.lower ?? '');
  return (
    isMany &&
    opensRelative &&
    close === i - 1 &&
    !words.slice(0, open).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

/** ", ripping roofs off and knocking out power". */
function isFollowedByGerund(words: readonly Word[], i: number): boolean {
  for (let k = i + 2; k < i + LONGEST_PART; k++) {
    if (words[k]?.pos === 'PUNCT') return false;
    if (words[k]?.lower === 'and')
      return words[k + 1]?.pos === 'VERB' && !!words[k + 1]?.lower.endsWith('ing');
  }
  return false;
}

const LONGEST_PART = 8;
