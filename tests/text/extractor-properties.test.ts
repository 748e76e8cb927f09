import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/text/attributions.ts';
import { findBlocks } from '../../src/text/blocks.ts';
import { findQuotations } from '../../src/text/quotations.ts';
import { findSentences } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/types.ts';

const WORDS = [
  'Mr. Hale',
  'said',
  'that',
  'the port',
  'is closed',
  ',',
  '.',
  '?',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '(',
  ')',
  '…',
  ':',
  ' — ',
  '\n',
  '\n\n',
  '\r\n',
  'according to',
  'Reuters',
  'told',
  'KYIV, March 3 (Reuters) —',
  'Recent Posts',
  '2 weeks ago',
  'Read more: ',
  '- ',
  '1. ',
  'Photo: ',
  '(AP Photo/X)',
  '- Sputnik International, 1920, 19.04.2023',
  'U.S.',
  'Share',
  'By Anna Hale',
  '|',
  '\u00a0',
  '👩‍🚀',
  'é',
  'https://x.org/a.b',
  'denied',
  'adding that',
  'and',
  'who',
  'he',
  'it',
  'the minister',
];
const newsLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);
const RUNS = { numRuns: 600 };

function isOrdered(spans: Span[], length: number): boolean {
  return spans.every(
    (span, i) => span.start >= (spans[i - 1]?.end ?? 0) && span.end > span.start && span.end <= length,
  );
}

/** Line breaks inside a wrapped paragraph are read as spaces. */
function blanked(text: string): string {
  return text.replace(/\s/g, ' ');
}

function analyse(body: string) {
  const blocks = findBlocks(body);
  const sentences = findSentences(body, blocks);
  return {
    blocks,
    sentences,
    quotations: findQuotations(body, sentences),
    attributions: findAttributions(body, sentences, []),
  };
}

describe('for any text', () => {
  it('blocks are in order, apart, and cover all that is not blank', () => {
    fc.assert(
      fc.property(anything, (body) => {
        const blocks = findBlocks(body);
        expect(isOrdered(blocks, body.length)).toBe(true);
        const gaps = [
          ...blocks.map((block, i) => body.slice(blocks[i - 1]?.end ?? 0, block.start)),
          body.slice(blocks.at(-1)?.end ?? 0),
        ];
        expect(gaps.join('').trim()).toBe('');
        expect(blocks.every(({ rule }) => rule !== '')).toBe(true);
      }),
      RUNS,
    );
  });

  it('sentences are in order, each inside its block, and their tokens slice to their text', () => {
    fc.assert(
      fc.property(anything, (body) => {
        const { blocks, sentences } = analyse(body);
        expect(isOrdered(sentences, body.length)).toBe(true);
        for (const sentence of sentences) {
          const block = blocks[sentence.block];
          expect(block && block.start <= sentence.start && sentence.end <= block.end).toBe(true);
          expect(isOrdered(sentence.tokens, sentence.end)).toBe(true);
          for (const token of sentence.tokens)
            expect(blanked(body.slice(token.start, token.end))).toBe(blanked(token.text));
        }
      }),
      RUNS,
    );
  });

  it('quotations and attributions stay within the text', () => {
    fc.assert(
      fc.property(anything, (body) => {
        const { quotations, attributions } = analyse(body);
        expect(isOrdered(quotations, body.length)).toBe(true);
        for (const { start, end, inner } of quotations)
          expect(start < inner.start && inner.end <= end).toBe(true);
        for (const { source, cue, content, claimant } of attributions) {
          expect(claimant).not.toBe('');
          expect(isOrdered(content, body.length)).toBe(true);
          for (const span of [source, cue])
            expect(span.start < span.end && span.end <= body.length).toBe(true);
          for (const span of content) expect(span.end <= cue.start || cue.end <= span.start).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('running twice finds the same', () => {
    fc.assert(
      fc.property(newsLike, (body) => {
        expect(analyse(body)).toEqual(analyse(body));
      }),
      { numRuns: 100 },
    );
  });
});

describe('time', () => {
  const PIECES: Record<string, string> = {
    prose: 'The minister said the port is closed, adding that ships must wait. “It is old,” he said. ',
    'open quotations': '“The port "is ‘closed ( [ ',
    commas: 'Hale, a pilot, the mayor, a friend, ',
    'short lines': 'Title Of Another Story\n\n2 weeks ago\n\n',
    'photo credits': 'A ship in port. (Photo: Harbour [ ',
    'white space': ' \n \t ',
    dots: '... . … ',
  };

  function best(body: string): number {
    const times = Array.from({ length: 4 }, () => {
      const start = performance.now();
      analyse(body);
      return performance.now() - start;
    });
    return Math.min(...times);
  }

  /** The least growth of a few attempts: other work on the machine can only lengthen a measurement. */
  function growth(piece: string): number {
    const single = piece.repeat(Math.ceil(20_000 / piece.length));
    const attempts = Array.from({ length: 4 }, () => best(single + single) / Math.max(best(single), 2));
    return Math.min(...attempts);
  }

  it.each(Object.entries(PIECES))('grows at most 2.5-fold with twice the %s', (_, piece) => {
    expect(growth(piece)).toBeLessThan(2.5);
  });
});
