import { expect, it } from 'vitest';
import { analyzeArticle } from '../../src/text/pipeline.ts';

/** Each claim of the turns as "speaker: text". */
const spoken = (...paragraphs: string[]): string[] =>
  analyzeArticle({ body: paragraphs.join('\n\n'), title: null, published: null })
    .claims.filter(({ speaker }) => speaker !== null)
    .map(({ speaker, text }) => `${speaker}: ${text}`);

it('a surname in capitals is the person named before', () => {
  expect(
    spoken(
      'Defence Minister Roger Hale and General Ana Price spoke in Velmar on Tuesday.',
      'MR. HALE: Good morning. We withdrew 400 soldiers on Monday.',
      'GEN. PRICE: The base at Orle closed last week.',
      'HALE: The road is open.',
    ),
  ).toEqual([
    'Roger Hale: We withdrew 400 soldiers on Monday.',
    'Ana Price: The base at Orle closed last week.',
    'Roger Hale: The road is open.',
  ]);
});

it('a post behind the name is not the name', () => {
  expect(
    spoken(
      'The mayor, Jan Brandt, spoke with Ayesha Cole.',
      'AYESHA COLE, HOST: The port of Kiel closed on Friday.',
      'BRANDT: A buyer from Oslo made an offer.',
    ),
  ).toEqual([
    'Ayesha Cole: The port of Kiel closed on Friday.',
    'Jan Brandt: A buyer from Oslo made an offer.',
  ]);
});

it('"A" is the one person named before, or whoever had the floor', () => {
  expect(
    spoken(
      'Ines Falk is the owner of the mill in Torsund.',
      'Q: When did you sell it?',
      'A: The bank closed our credit line in 2022.',
    ),
  ).toEqual(['Ines Falk: The bank closed our credit line in 2022.']);
  expect(
    spoken(
      'Roger Hale and Ana Price met reporters in Velmar on Tuesday.',
      'PRICE: The base at Orle closed last week.',
      'Q: And the other bases?',
      'A: The base at Tarn will close in October.',
    ),
  ).toEqual([
    'Ana Price: The base at Orle closed last week.',
    'Ana Price: The base at Tarn will close in October.',
  ]);
});

it('"A" alone names nobody, and a label is no speaker', () => {
  expect(
    spoken(
      'Q: Is the port open?',
      'A: The port closed in 2022.',
      'Q: Since when?',
      'A: The strike ended it.',
    ),
  ).toEqual(['A: The port closed in 2022.', 'A: The strike ended it.']);
  expect(spoken('THE FACTS: The port closed in 2022.', 'VERDICT: The mayor closed it.')).toEqual([]);
});
