import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyzeArticle } from '../../src/text/pipeline.ts';
import { anyDay, anyText } from '../support/any-text.ts';
import { faults } from '../support/faults.ts';

/** How many texts are made: `RUNS=100000` looks at a hundred thousand. */
const RUNS = { numRuns: Number(process.env.RUNS ?? 2000) };

it('any text is read without error, alike each time, every span in its place and every word of a claim accounted for', () => {
  fc.assert(
    fc.property(anyText, anyDay, (body, published) => {
      const article = { body, title: null, published };
      const analysis = analyzeArticle(article);
      expect(faults(body, analysis)).toEqual([]);
      analyzeArticle({ ...article, body: 'On Friday Kiel left.' }); // another text in between leaves no trace
      expect(JSON.stringify(analyzeArticle(article))).toBe(JSON.stringify(analysis));
    }),
    RUNS,
  );
}, 0);
