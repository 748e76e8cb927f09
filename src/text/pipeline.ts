import { findAttributions } from './attributions.ts';
import { findBlocks } from './blocks.ts';
import { withDecided } from './blocks/decided.ts';
import { extractClaims } from './claims.ts';
import { findDates } from './dates/find-dates.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { withoutMarkdown } from './markdown.ts';
import { findSentences } from './sentences.ts';
import type { ArticleAnalysis, ArticleText } from './types.ts';

/**
 * One article text to its claims. The order of the steps, and why:
 *
 * The marks of Markdown are spaces to all steps, so that no claim holds them; quotes are cut from the body as it is.
 *
 * 1. blocks: what is heading, byline, caption, teaser or boilerplate makes no claims, so it is told apart first;
 * 2. sentences: within a block, with tokens and parts of speech, which all later steps read;
 * 3. dates, quantities, mentions: found on the whole text and never cut through by what follows;
 * 4. attributions: who says what, before any clause is cut, because the content is the claim and its speaker stands beside it;
 * 5. claims, voice by voice within a sentence: clauses are cut, then phrases (appositions, titles, lists), then what a
 *    clause leans on (pronouns, short names, "the two countries") is put in, then time, kind and check-worthiness are told.
 */
export function analyzeArticle({ body, published, decidedBlocks = [] }: ArticleText): ArticleAnalysis {
  const blocks = withDecided(body, findBlocks(body), decidedBlocks);
  const text = withoutMarkdown(body);
  const sentences = findSentences(text, blocks);
  const dates = findDates(text, published);
  const quantities = findQuantities(text, dates);
  const mentions = findMentions(text, sentences);
  const attributions = findAttributions(text, sentences, mentions);
  const claims = extractClaims({
    body: text,
    blocks,
    sentences,
    attributions,
    mentions,
    dates,
    quantities,
    published,
  });
  if (text !== body)
    for (const one of [...mentions, ...dates, ...quantities, ...claims])
      one.quote = body.slice(one.start, one.end);
  return {
    language: 'en',
    blocks,
    sentences,
    attributions,
    mentions,
    dates,
    quantities,
    claims,
  };
}
