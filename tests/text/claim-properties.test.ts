import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyzeArticle } from '../../src/text/pipeline.ts';

it('claims never lose a negation: each "not" and "never" of a sentence with one clause is in its claim', () => {
  const verb = fc.constantFrom('has not resigned', 'did not pay the fine', 'never voted', 'cannot win');
  const subject = fc.constantFrom('The minister', 'Anna Kiel', 'The court', 'Egypt');
  fc.assert(
    fc.property(subject, verb, subject, verb, (a, x, b, y) => {
      fc.pre(a !== b || x !== y);
      const body = `${a} ${x}, and ${b.replace('The', 'the')} ${y}.`;
      const negations = (text: string) => text.match(/\b(?:not|never|cannot)\b/g)?.length ?? 0;
      const texts = analyzeArticle({ body, title: null, published: null }).claims.map((claim) => claim.text);
      expect(texts.map(negations)).toEqual(texts.map(() => 1));
      expect(texts).toHaveLength(2);
    }),
  );
});
