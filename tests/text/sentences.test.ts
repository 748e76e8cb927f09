import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/text/blocks.ts';
import { findSentences } from '../../src/text/sentences.ts';

function sentencesOf(body: string): string[] {
  return findSentences(body, findBlocks(body)).map(({ start, end }) => body.slice(start, end));
}

const TABLE: string[][] = [
  ['Mr. Rodriguez met Dr. A. B. Smith in St. Petersburg.', 'They spoke.'],
  ['The U.S. President spoke in Washington, D.C.', 'The talks lasted an hour.'],
  ['He flew to the U.S. on Jan. 5 at 5 p.m. Wednesday.', 'She stayed.'],
  ['Acme Inc. said sales fell 3.5 percent to $1.2 billion.', 'Shares dropped.'],
  ['“Why now?” he asked.', 'Nobody answered.'],
  ['“We won!” President Diaz said.', 'The crowd cheered.'],
  ['“We are ready.', 'We will go,” she said.'],
  ['The law (it was passed in May. It took effect in June) was repealed.', 'It is gone.'],
  ['He paused ... and went on.', 'Then he left…', 'The hall was empty.'],
  ['Item No. 5 was dropped.', 'No. 7 stayed.'],
  ['George W. Bush visited.', 'J. K. Rowling did not.'],
  ['Two things happened.', '1. The bank raised rates.', '2. Oil fell.'],
  ['It sells fruit, e.g. apples, vs. last year i.e. 2021.', 'That is all.'],
  ['The report by Gen. Mark Milley et al. was late.', 'It was long'],
];

describe('findSentences', () => {
  for (const sentences of TABLE)
    it(`keeps "${sentences[0]}"`, () => {
      expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
    });

  it.each([
    ['1. The bank raised rates.', 'The bank raised rates.'],
    ['- Oil fell.', 'Oil fell.'],
    ['1.5 million people left.', '1.5 million people left.'],
  ])('leaves the mark of a list entry out of "%s"', (body, sentence) => {
    expect(sentencesOf(body)).toEqual([sentence]);
  });

  it('gives every sentence its block and the tokens of its words', () => {
    const body = 'Title of the day\n\nIt rained. It stopped.';
    const [title, rain, stop] = findSentences(body, findBlocks(body));
    expect([title?.block, rain?.block, stop?.block]).toEqual([0, 1, 1]);
    expect(rain?.tokens.map((token) => [token.text, token.start, token.end])).toEqual([
      ['It', 18, 20],
      ['rained', 21, 27],
      ['.', 27, 28],
    ]);
  });

  it('ends no sentence at the line break of a wrapped paragraph', () => {
    const body = 'The ministers of both countries met in Oslo and agreed\nto reopen the line. It rained.';
    expect(sentencesOf(body)).toEqual([
      'The ministers of both countries met in Oslo and agreed\nto reopen the line.',
      'It rained.',
    ]);
  });
});
