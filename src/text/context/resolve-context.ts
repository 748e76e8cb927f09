import type { Span } from '../types.ts';
import { insertWords, joinWords, type Word } from '../words.ts';
import type { Focus } from './focus.ts';
import { expandNames } from './names.ts';
import { resolveNations } from './geography.ts';
import { antecedentOf, isPersonalPronoun } from './pronouns.ts';

/** A claim with what it leans on put in, and the spans of what could not be resolved surely. */
export interface Resolved {
  words: Word[];
  ambiguous: Span[];
}

const isNounLike = (word: Word | undefined) => !!word && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(word.pos);
const LONGEST = 8;
const POSSESSIVE = /^(?:his|her|its|their)$/;

/** May the pronoun mean something named earlier in its own claim ("Lavrov and his counterpart")? */
function isBound(words: readonly Word[], at: number): boolean {
  return words
    .slice(0, at)
    .some(
      (word) =>
        word.pos === 'PROPN' ||
        word.pos === 'NOUN' ||
        (word.pos === 'PRON' && !POSSESSIVE.test(word.lower)) ||
        word.insertion,
    );
}

/** "it is crucial that", "it took years to", "it seems": the pronoun stands for nothing before it. */
function isExpletive(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'it') return false;
  const after = words.slice(at + 1, at + 9);
  if (/^(?:seem|appear|rain|snow|turn)$/.test(after[0]?.lemma ?? '')) return true;
  const isCopula = after
    .slice(0, 3)
    .some((word) => /^(?:is|was|be|been|['’]s|becomes?|became|takes?|took)$/.test(word.lower));
  return (
    isCopula &&
    after.some(
      (word, i) =>
        i > 0 &&
        (word.lower === 'that' || (word.lower === 'to' && word.pos === 'PART') || word.lower === 'whether'),
    )
  );
}

/** A possessive in a lead-in ("During his stay, Lavrov spoke") means the subject after it. */
const comesBeforeSubject = (words: readonly Word[], at: number) =>
  POSSESSIVE.test(words[at]?.lower ?? '') && words.slice(0, at).some((word) => word.pos === 'ADP') && at < 4;

/** What the claim names itself, its pronoun does not mean ("he played for Boca, where he scored"). */
const isNamedAlready = (words: readonly Word[], at: number, name: string): boolean =>
  !POSSESSIVE.test(words[at]?.lower ?? '') &&
  joinWords(words.slice(at + 1))
    .toLowerCase()
    .includes(name.toLowerCase());

function resolvePronoun(words: readonly Word[], at: number, focus: Focus): Word | null {
  const word = words[at];
  if (!word) return null;
  const found = antecedentOf(word.lower, word.start, focus);
  if (!found || found.text.split(' ').length > LONGEST || isNamedAlready(words, at, found.text)) return null;
  const owns = POSSESSIVE.test(word.lower) && isNounLike(words[at + 1]);
  const owned = found.text.endsWith('s') && found.isPlural ? '’' : '’s';
  return insertWords(owns ? found.text + owned : found.text, { for: found.span, at: word, pos: 'PROPN' });
}

/** Puts in what pronouns and short names stand for, where that is sure. */
export function resolveContext(words: readonly Word[], focus: Focus): Resolved {
  const ambiguous: Span[] = [];
  const resolved = words.map((word, at) => {
    if (word.insertion || word.start < 0) return word;
    const demonstrative = at === 0 && /^(?:this|that|these|those)$/.test(word.lower) && !isNounLike(words[1]);
    if (demonstrative) ambiguous.push({ start: word.start, end: word.end });
    if (
      !isPersonalPronoun(word.lower) ||
      isExpletive(words, at) ||
      isBound(words, at) ||
      comesBeforeSubject(words, at)
    )
      return word;
    const put = resolvePronoun(words, at, focus);
    if (!put) ambiguous.push({ start: word.start, end: word.end });
    return put ?? word;
  });
  const nations = resolveNations(resolved, focus);
  return { words: expandNames(nations.words, focus), ambiguous: [...ambiguous, ...nations.ambiguous] };
}
