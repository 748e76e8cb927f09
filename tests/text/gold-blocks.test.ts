import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/text/blocks.ts';
import { findSentences } from '../../src/text/sentences.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const isHere = existsSync(join(SHARED, 'gold')) && existsSync(join(SHARED, 'seeds'));

interface Gold {
  article: string;
  claims: { quote: string; start: number; end: number }[];
  not_claims: string[];
  captions: string[];
  teasers: string[];
}

/** The annotation writes plain spaces where the article has unbreakable ones. */
function articleBody(file: string): string {
  return readFileSync(join(SHARED, 'seeds', file), 'utf8').replaceAll('\u00a0', ' ');
}

function goldArticles(): [string, { gold: Gold; body: string }][] {
  if (!isHere) return [];
  const files = readdirSync(join(SHARED, 'gold')).filter((file) => file.endsWith('.claims.json'));
  return files.map((file) => {
    const gold = JSON.parse(readFileSync(join(SHARED, 'gold', file), 'utf8')) as Gold;
    return [gold.article, { gold, body: articleBody(gold.article) }];
  });
}

describe.skipIf(!isHere)('blocks of the annotated articles (they are not part of this repository)', () => {
  it.each(goldArticles())('%s', (_, { gold, body }) => {
    const blocks = findBlocks(body);
    const kindOf = (start: number) => blocks.find((block) => block.start <= start && start < block.end)?.kind;
    const kindsOf = (words: string) =>
      blocks.filter(({ start, end }) => body.slice(start, end).includes(words)).map(({ kind }) => kind);
    for (const words of gold.not_claims) expect(kindsOf(words), words).not.toContain('body');
    for (const words of gold.captions) expect(kindsOf(words), words).toEqual(['caption']);
    for (const words of gold.teasers) expect(kindsOf(words), words).toEqual(['teaser']);
    for (const claim of gold.claims) expect(kindOf(claim.start), claim.quote).toBe('body');
  });

  it.each(goldArticles())('%s: no claim is cut by the end of a sentence', (_, { gold, body }) => {
    const sentences = findSentences(body, findBlocks(body));
    const isWhole = ({ start, end }: { start: number; end: number }) =>
      sentences.some((sentence) => sentence.start <= start && end <= sentence.end);
    expect(gold.claims.filter((claim) => !isWhole(claim)).map(({ quote }) => quote)).toEqual([]);
  });
});
