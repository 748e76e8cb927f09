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

const VERBS = [
  { base: 'sign', past: 'signed', participle: 'signed' },
  { base: 'write', past: 'wrote', participle: 'written' },
  { base: 'reject', past: 'rejected', participle: 'rejected' },
  { base: 'sell', past: 'sold', participle: 'sold' },
];
type Verb = (typeof VERBS)[number];

// What a clause may not lose, and the verb as it stands after it.
const GUARDS: ((verb: Verb) => { guard: string; verb: string })[] = [
  ({ base }) => ({ guard: 'did not', verb: base }),
  ({ past }) => ({ guard: 'never', verb: past }),
  ({ past }) => ({ guard: 'allegedly', verb: past }),
  ({ past }) => ({ guard: 'reportedly', verb: past }),
  ({ past }) => ({ guard: 'probably', verb: past }),
  ({ participle }) => ({ guard: 'may have', verb: participle }),
  ({ participle }) => ({ guard: 'has not', verb: participle }),
  ({ base }) => ({ guard: 'could not', verb: base }),
  ({ base }) => ({ guard: 'might', verb: base }),
  ({ base }) => ({ guard: 'will not', verb: base }),
];

interface Guarded {
  guard: string;
  verb: string;
  other: string;
}
const guarded = fc
  .record({ make: fc.constantFrom(...GUARDS), one: fc.nat(3), two: fc.nat(3) })
  .map(({ make, one, two }): Guarded => {
    const [verb, other] = [VERBS[one] ?? VERBS[0], VERBS[two] ?? VERBS[0]];
    if (!verb || !other) throw new RangeError('there are verbs');
    return { ...make(verb), other: make(other).verb };
  });

// Each object stands for the guard of its clause: the first two belong to the first clause.
const SENTENCES: ((a: Guarded, b: Guarded) => string)[] = [
  (a, b) => `Anna Kiel ${a.guard} ${a.verb} the treaty, and the court ${b.guard} ${b.verb} the will.`,
  (a, b) => `Anna Kiel ${a.guard} ${a.verb} the treaty, but Tom Reed ${b.guard} ${b.verb} the will.`,
  (a, b) => `Anna Kiel ${a.guard} ${a.verb} the treaty while Tom Reed ${b.guard} ${b.verb} the will.`,
  (a, b) => `Anna Kiel, who ${b.guard} ${b.verb} the will, ${a.guard} ${a.verb} the treaty.`,
  (a, b) => `The minister ${a.guard} ${a.verb} the treaty; the court ${b.guard} ${b.verb} the will.`,
  (a) => `Anna Kiel ${a.guard} ${a.verb} the treaty and the letter.`,
  (a) => `She ${a.guard} ${a.verb} the treaty, the letter and the deed in Oslo in 2019.`,
  (a) => `Anna Kiel ${a.guard} ${a.verb} and ${a.other} the treaty.`,
  (a) => `Anna Kiel, the mayor of Oslo, ${a.guard} ${a.verb} the treaty after meeting Tom Reed.`,
];

it('no claim loses the "not" or the "allegedly" of its clause, whatever is cut or spread', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SENTENCES), guarded, guarded, (sentence, a, b) => {
      const body = sentence(a, b);
      const { claims } = analyzeArticle({ body, title: null, published: null });
      expect(claims.length).toBeGreaterThan(0);
      for (const { text } of claims) {
        if (/treaty|letter|deed/.test(text)) expect(text, body).toContain(a.guard);
        if (/will\b(?! not)/.test(text.replace(/will not/g, ''))) expect(text, body).toContain(b.guard);
      }
    }),
    { numRuns: 80 },
  );
});
