import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/text/blocks.ts';
import { findQuotations } from '../../src/text/quotations.ts';
import { findSentences } from '../../src/text/sentences.ts';

function quotationsOf(body: string): string[] {
  return findQuotations(body, findSentences(body, findBlocks(body))).map(({ start, end }) =>
    body.slice(start, end),
  );
}

const TABLE: [string, string[]][] = [
  ['He called it “a blow” and “a shame.”', ['“a blow”', '“a shame.”']],
  ['He said "it is over," and left.', ['"it is over,"']],
  ['They named it the ‘Freedom Island’, he said.', ['‘Freedom Island’']],
  ["The 'courageous' team won.", ["'courageous'"]],
  ['“He told me ‘go home’ twice,” she said.', ['“He told me ‘go home’ twice,”']],
  ['Le Monde wrote «c’est fini» today.', ['«c’est fini»']],
  ['“It began in May.\n\n“It ended in June,” he said.', ['“It began in May.', '“It ended in June,”']],
];

const NONE = [
  'The workers’ rights and the unions’ demands were met.',
  "It's the dogs' day; don't say it isn't.",
  "Music of the ’90s and the '80s was played.",
  'The board measured 5" by 3" in all.',
];

describe('findQuotations', () => {
  it.each(TABLE)('in %s', (body, quotations) => {
    expect(quotationsOf(body)).toEqual(quotations);
  });

  it.each(NONE)('finds none in %s', (body) => {
    expect(quotationsOf(body)).toEqual([]);
  });

  it('tells the words from their marks', () => {
    const body = 'He called it “a blow” today.';
    expect(findQuotations(body, findSentences(body, findBlocks(body)))).toEqual([
      { start: 13, end: 21, inner: { start: 14, end: 20 } },
    ]);
  });
});
