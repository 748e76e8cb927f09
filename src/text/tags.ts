import type { Token } from './types.ts';
import { isRoleNoun } from './phrases/role-nouns.ts';
import { wordList } from './word-list.ts';

const QUANTIFIES = wordList('several many numerous various multiple some most few other countless different');

const isPlural = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' &&
  token.lower.endsWith('s') &&
  (token.lemma !== token.lower || token.lower === 'series');

const MEDIUM = wordList('television tv radio stage feature film video music chamber documentary reality');
const isKindPlural = (token: Token | undefined): boolean =>
  /^(?:shows|plays|works|dramas|features|credits|scores|shorts)$/.test(token?.lower ?? '');

/** "13 wins and 2 draws" */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'NUM' &&
  /^(?:CCONJ|PUNCT)$/.test(tokens[at - 2]?.pos ?? '') &&
  isPlural(tokens[at - 3]) &&
  /^(?:PUNCT|ADP|CCONJ)$/.test(tokens[at + 1]?.pos ?? 'PUNCT');

/** "various genres and sounds." */
const endsPair = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'CCONJ' &&
  isPlural(tokens[at - 2]) &&
  QUANTIFIES.has(tokens[at - 3]?.lower ?? '') &&
  (tokens[at + 1]?.pos ?? 'PUNCT') === 'PUNCT';

/** "numerous chamber works", "television shows including", "comedy films and stage plays": does a plural stand where the tagger saw a verb in -s? */
function isMissedPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isThird = token?.lower.endsWith('s') && token.lemma !== token.lower;
  if (isThird && (endsPair(tokens, at) || isCounted(tokens, at))) return true;
  if (!isThird || !/^(?:NOUN|ADJ)$/.test(tokens[at - 1]?.pos ?? '') || isPlural(tokens[at - 1])) return false;
  const right = tokens[at + 1];
  const isMedium = MEDIUM.has(tokens[at - 1]?.lower ?? '') && isKindPlural(token);
  const ends = !right || isMedium || right.pos === 'ADP' || right.pos === 'CCONJ' || right.pos === 'PUNCT';
  if (!ends) return false;
  let start = at - 1;
  while (start > 0 && /^(?:NOUN|ADJ)$/.test(tokens[start - 1]?.pos ?? '') && !isPlural(tokens[start - 1]))
    start--;
  if (isMedium || tokens.slice(start, at).some((one) => QUANTIFIES.has(one.lower))) return true;
  const joiner = tokens[start - 1];
  const before = tokens[start - 2]?.text === ',' ? start - 3 : start - 2;
  return joiner?.pos === 'CCONJ' && isPlural(tokens[before]);
}

/** "One shows Helen at Troy": one of several, and no number of shows. */
const isVerbOfOne = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'one' &&
  isPlural(tokens[at]) &&
  /^(?:DET|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? '');

const NOUN_OR_VERB = wordList(
  'support demand plan fear face back need question blame welcome report estimate',
);
const OPENS_OBJECT = wordList('a an the their his her its this these');

/** "Australians support a ban", "workers demand the money". */
function isVerbOfMany(tokens: readonly Token[], at: number): boolean {
  const [left, token, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== 'NOUN' || !NOUN_OR_VERB.has(token.lower) || !OPENS_OBJECT.has(right?.lower ?? ''))
    return false;
  const isTime = /^(?:year|month|week|day|decade)$/.test(tokens[at + 2]?.lower ?? '');
  return (
    !isTime &&
    /^(?:NOUN|PROPN)$/.test(left?.pos ?? '') &&
    /[^s]s$|^(?:people|police)$/.test(left?.lower ?? '')
  );
}

/** "'That's wrong,' he said": after a pronoun no owner's mark. */
const isShortBe = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s$/.test(tokens[at]?.lower ?? '') &&
  /^(?:it|that|there|he|she|what|here)$/.test(tokens[at - 1]?.lower ?? '');

/** ", lead guitarist", "the lead negotiator": before somebody who plays or leads. */
const isFirstAmong = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' &&
  /^(?:DET|CCONJ|PUNCT|ADJ)$/.test(tokens[at - 1]?.pos ?? '') &&
  tokens[at + 1]?.pos === 'NOUN' &&
  isRoleNoun(tokens[at + 1]?.lower ?? '');

/** Tokens with the tags that their neighbours refuse put right, in place; the first has no word before it to refuse its own. */
export function settleTags(tokens: Token[]): Token[] {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.pos === 'VERB' && isMissedPlural(tokens, at)) token.pos = 'NOUN';
    else if (token.lower === 'lead' && isFirstAmong(tokens, at)) token.pos = 'ADJ';
    else if (token.pos === 'NOUN' && (isVerbOfOne(tokens, at) || isVerbOfMany(tokens, at)))
      token.pos = 'VERB';
    else if (token.pos === 'PART' && isShortBe(tokens, at)) token.pos = 'AUX';
  }
  return tokens;
}
