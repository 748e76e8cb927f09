import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/text/pipeline.ts';
import type { ArticleAnalysis, ExtractedClaim } from '../../src/text/types.ts';

const PIECES = [
  'The minister',
  'Anna Kiel',
  'Kiel',
  'he',
  'she',
  'it',
  'they',
  'his',
  'both countries',
  'Egypt and Jordan',
  'the island nation',
  'President Amina Diallo',
  'visited Oslo, Bergen and Trondheim',
  'has not resigned',
  'killed 12 people',
  'wounding 30',
  'which was built in 1962',
  'who',
  'whose',
  'with whom',
  'while wages rose',
  'if the bill passes',
  'and',
  'but',
  ',',
  ';',
  '—',
  '-',
  '(',
  ')',
  '(born 8 April 1997)',
  '“',
  '”',
  '"',
  '’',
  '‘',
  'said',
  'said that',
  'according to',
  'not only',
  'It was the court that',
  'including A and B',
  'such as',
  'a Swedish doctor',
  'is an actor, director and',
  'in June',
  'on Friday',
  'before moving to Rome',
  'that',
  'as',
  'to',
  '.',
  '. ',
  '\n\n',
  'U.S.',
  '$3 million',
  '\u00a0',
  '👩‍🚀',
  'n’t',
];
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ maxLength: 200 }),
);

const analyze = (body: string): ArticleAnalysis =>
  analyzeArticle({ body, title: null, published: '2024-03-15' });
const RUNS = { numRuns: 400 };

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a claim that are neither in its sentence nor in a recorded insertion. */
function strangers(body: string, claim: ExtractedClaim): string[] {
  const own = wordsOf(body.slice(claim.sentence.start, claim.sentence.end));
  const known = new Set([...own, ...claim.insertions.flatMap((insertion) => wordsOf(insertion.text))]);
  return wordsOf(claim.text).filter((word) => !known.has(word));
}

describe('claims of any text', () => {
  it('have spans that slice to their quote, inside their sentence', () => {
    fc.assert(
      fc.property(anything, (body) => {
        for (const claim of analyze(body).claims) {
          expect(body.slice(claim.start, claim.end)).toBe(claim.quote);
          expect(claim.start).toBeGreaterThanOrEqual(claim.sentence.start);
          expect(claim.end).toBeLessThanOrEqual(claim.sentence.end);
          expect(claim.end).toBeGreaterThan(claim.start);
        }
      }),
      RUNS,
    );
  });

  it('hold no word that is neither of their sentence nor of a recorded insertion', () => {
    fc.assert(
      fc.property(newsLike, (body) => {
        for (const claim of analyze(body).claims) expect(strangers(body, claim)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('record insertions and open references at places of the article', () => {
    fc.assert(
      fc.property(newsLike, (body) => {
        const isPlace = ({ start, end }: { start: number; end: number }) =>
          0 <= start && start < end && end <= body.length;
        for (const claim of analyze(body).claims) {
          expect(claim.insertions.every((insertion) => isPlace(insertion.for))).toBe(true);
          expect(claim.ambiguous.every(isPlace)).toBe(true);
          expect(claim.rules.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('never lose a negation: each "not" and "never" of a sentence with one clause is in its claim', () => {
    const verb = fc.constantFrom('has not resigned', 'did not pay the fine', 'never voted', 'cannot win');
    const subject = fc.constantFrom('The minister', 'Anna Kiel', 'The court', 'Egypt');
    fc.assert(
      fc.property(subject, verb, subject, verb, (a, x, b, y) => {
        fc.pre(a !== b || x !== y);
        const body = `${a} ${x}, and ${b.replace('The', 'the')} ${y}.`;
        const negations = (text: string) => text.match(/\b(?:not|never|cannot)\b/g)?.length ?? 0;
        const texts = analyze(body).claims.map((claim) => claim.text);
        expect(texts.map(negations)).toEqual(texts.map(() => 1));
        expect(texts).toHaveLength(2);
      }),
    );
  });

  it('are the same when told twice', () => {
    fc.assert(
      fc.property(newsLike, (body) => {
        expect(analyze(body).claims).toEqual(analyze(body).claims);
      }),
      { numRuns: 100 },
    );
  });
});

const PARAGRAPH =
  'Egypt and Jordan signed the accord in 1994, and both countries renewed it last year. ' +
  'President Amina Diallo, who took office in 2019, said that the two countries will open a border crossing, ' +
  'while the minister, Anna Kiel, visited Oslo, Bergen and Trondheim, killing hopes of a deal. She left on Friday.\n\n';

/** The shortest time of each run; they take turns, so that the noise of the machine touches all alike. */
function timesOf(runs: (() => unknown)[]): number[] {
  const shortest = runs.map(() => Infinity);
  for (let turn = 0; turn < 6; turn++)
    for (const [i, run] of runs.entries()) {
      const start = performance.now();
      run();
      shortest[i] = Math.min(shortest[i] ?? Infinity, performance.now() - start);
    }
  return shortest;
}

describe('the time the pipeline takes', () => {
  it('grows with the text and not faster', () => {
    const [once, twice] = [PARAGRAPH.repeat(80), PARAGRAPH.repeat(160)];
    const [half = 0, whole = 0] = timesOf([() => analyze(once), () => analyze(twice)]);
    expect(whole / half).toBeLessThan(2.5);
  });
});
