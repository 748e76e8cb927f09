import { retagVerbs } from './clauses/retag.ts';
import { findVerbGroups } from './clauses/verb-groups.ts';
import type { Attribution, Sentence, Span, Token } from './types.ts';
import { toWords } from './words.ts';

/** A part of a sentence said by one voice: the content of an attribution, or (null) the article's own words. */
export interface Region {
  tokens: Token[];
  attribution: Attribution | null;
}

const holds = (span: Span, token: Span) => span.start <= token.start && token.end <= span.end;
const lengthOf = (attribution: Attribution) =>
  attribution.content.reduce((sum, span) => sum + span.end - span.start, 0);

const cueText = ({ cue }: Attribution, sentence: Sentence) =>
  sentence.tokens.find((token) => token.start === cue.start)?.lower ?? '';

/** "according to the scholar" names a voice and says nothing else. */
const adjunctSpan = ({ cue, source }: Attribution): Span => ({
  start: Math.min(cue.start, source.start),
  end: Math.max(cue.end, source.end),
});

/** Has the content a verb of its own? "He denied the charges" and "she wrote three novels" report nothing. */
function saysSomething({ content }: Attribution, sentence: Sentence): boolean {
  const isWhole = content.every((span) => sentence.start <= span.start && span.end <= sentence.end);
  const words = toWords(sentence.tokens.filter((token) => content.some((span) => holds(span, token))));
  return !isWhole || findVerbGroups(retagVerbs(words)).some((group) => group.finite !== false);
}

/** The voices of a sentence: each token goes to the innermost attribution that has it as content. */
export function findRegions(sentence: Sentence, attributions: readonly Attribution[]): Region[] {
  const inside = attributions
    .filter((one) => one.mode === 'quoted' || saysSomething(one, sentence))
    .filter((one) => one.content.some((span) => span.start < sentence.end && sentence.start < span.end))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const adjuncts = attributions.filter((one) => /^accord/i.test(cueText(one, sentence))).map(adjunctSpan);
  const regions = new Map<Attribution | null, Region>([[null, { tokens: [], attribution: null }]]);
  for (const one of inside) regions.set(one, { tokens: [], attribution: one });
  for (const token of sentence.tokens) {
    if (adjuncts.some((span) => holds(span, token))) continue;
    const owner = inside.find((one) => one.content.some((span) => holds(span, token))) ?? null;
    regions.get(owner)?.tokens.push(token);
  }
  return [...regions.values()].filter((region) => region.tokens.some((token) => token.pos !== 'PUNCT'));
}
