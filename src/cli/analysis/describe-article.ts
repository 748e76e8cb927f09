import type { ArticleAnalysis, DateMention, Mention, Quantity } from '../../text/types.ts';

/** The blocks, quantities, dates and names of an article as the contract prints them. */
export function describeArticle(analysis: ArticleAnalysis) {
  return {
    language: analysis.language,
    blocks: analysis.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    quantities: analysis.quantities.map(describeQuantity),
    dates: analysis.dates.map(describeDate),
    mentions: analysis.mentions.map((mention) => ({ ...describeMention(mention), entity: mention.entity })),
  };
}

export function describeQuantity({ start, end, quote, low, high, unit, hedge }: Quantity) {
  return { start, end, quote, low, high, unit, hedge };
}

export function describeDate({ start, end, quote, from, to, grain }: DateMention) {
  return { start, end, quote, from, to, grain };
}

export function describeMention({ start, end, quote, kind }: Mention) {
  return { start, end, quote, kind };
}
