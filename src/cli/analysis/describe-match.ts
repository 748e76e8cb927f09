import type { FoundDiscrepancy, Suggestion } from '../../match/types.ts';

/** A candidate link as the contract prints it. A restatement within one origin corroborates nothing: it is related. */
export function describeSuggestion({ a, b, relation, score, reason }: Suggestion) {
  return { a, b, relation: relation === 'restates' ? 'related' : relation, score, reason };
}

/** A discrepancy as the contract prints it; `mentions` name their article by its index. */
export function describeDiscrepancy(found: FoundDiscrepancy) {
  return {
    type: found.kind,
    class: found.class,
    reason: found.reason,
    variants: found.variants.map(({ form, mentions }) => ({
      form,
      mentions: mentions.map(({ article, start, end }) => ({ article: Number(article), start, end })),
    })),
    pairs: found.pairs.map(({ a, b, class: pairClass, reason }) => ({ a, b, class: pairClass, reason })),
  };
}
