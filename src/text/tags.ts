import type { Token } from './types.ts';

const QUANTIFIES = /^(?:several|many|numerous|various|multiple|some|most|few|other|countless|different)$/;

const isPlural = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' &&
  token.lower.endsWith('s') &&
  (token.lemma !== token.lower || token.lower === 'series');

const MEDIUM = /^(?:television|tv|radio|stage|feature|film|video|music|chamber|documentary|reality)$/;
const isKindPlural = (token: Token | undefined): boolean =>
  /^(?:shows|plays|works|dramas|features|credits|scores|shorts)$/.test(token?.lower ?? '');

/** "numerous chamber works", "television shows including", "comedy films and stage plays": does a plural stand where the tagger saw a verb in -s? */
function isMissedPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isThird = token?.pos === 'VERB' && token.lower.endsWith('s') && token.lemma !== token.lower;
  const right = tokens[at + 1];
  const isMedium = MEDIUM.test(tokens[at - 1]?.lower ?? '') && isKindPlural(token);
  const ends = !right || isMedium || right.pos === 'ADP' || right.pos === 'CCONJ' || right.pos === 'PUNCT';
  if (!isThird || !ends || !/^(?:NOUN|ADJ)$/.test(tokens[at - 1]?.pos ?? '') || isPlural(tokens[at - 1]))
    return false;
  let start = at - 1;
  while (start > 0 && /^(?:NOUN|ADJ)$/.test(tokens[start - 1]?.pos ?? '') && !isPlural(tokens[start - 1]))
    start--;
  if (isMedium || tokens.slice(start, at).some((one) => QUANTIFIES.test(one.lower))) return true;
  const joiner = tokens[start - 1];
  const before = tokens[start - 2]?.text === ',' ? start - 3 : start - 2;
  return joiner?.pos === 'CCONJ' && isPlural(tokens[before]);
}

/** "One shows Helen at Troy": one of several, and no number of shows. */
const isVerbOfOne = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'one' &&
  isPlural(tokens[at]) &&
  /^(?:DET|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? '');

const NOUN_OR_VERB = new Set(
  'support demand plan fear face back need question blame welcome report estimate'.split(' '),
);
const OPENS_OBJECT = new Set('a an the their his her its this these'.split(' '));

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

/** Tokens with the tags that their neighbours refuse put right, in place. */
export function settleTags(tokens: Token[]): Token[] {
  for (const [at, token] of tokens.entries())
    if (isMissedPlural(tokens, at)) token.pos = 'NOUN';
    else if (isVerbOfOne(tokens, at) || isVerbOfMany(tokens, at)) token.pos = 'VERB';
    else if (token.pos === 'PART' && isShortBe(tokens, at)) token.pos = 'AUX';
  return tokens;
}
