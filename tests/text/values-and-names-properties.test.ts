import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/text/blocks.ts';
import { findDates } from '../../src/text/dates/find-dates.ts';
import { findMentions } from '../../src/text/mentions/find-mentions.ts';
import { findQuantities } from '../../src/text/quantities/find-quantities.ts';
import { findSentences } from '../../src/text/sentences.ts';

const WORDS = (
  'the The a of in on at to and May March 3 12 19.04.2023 2014 1990s 2022-23 Q3 Monday last next this every week year ago later ' +
  'two half hundred million dozen one and a point minus - – $ € % £ US U.S. km m ft per cent pounds euros dollars ( ) , . : ; / 1/2 ½ ' +
  "10:30 am pm between from until early late mid first second third quarter the '90s Easter Christmas Day today tomorrow night " +
  "President Mr. Sergei Lavrov Díaz-Canel al-Assad O'Brien 's AT&T University Ministry Bank of England Group Inc. Fidel Castro Center " +
  'said will U.N. NATO Image: 501st 20th 👩‍🚀 é İ ﬁ \n \n\n \r\n \u00a0 \u2028 007 +86 555-1212 4chan top ten largest'
).split(' ');
const newsLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);
const published = fc.constantFrom(
  null,
  '2023',
  '2023-04',
  '2023-04-21',
  '2024-02-29',
  'unknown',
  '2023-13-40',
);
const RUNS = { numRuns: 2000 };

const mentionsOf = (body: string) => findMentions(body, findSentences(body, findBlocks(body)));

function expectSound(body: string, found: { start: number; end: number; quote: string }[]): void {
  for (const [i, { start, end, quote }] of found.entries()) {
    expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
    expect(body.slice(start, end)).toBe(quote);
  }
}

describe('for any text', () => {
  it('dates are in order, slice to their quotes, and are intervals of real days or nothing', () => {
    fc.assert(
      fc.property(anything, published, (body, day) => {
        const dates = findDates(body, day);
        expectSound(body, dates);
        for (const { from, to } of dates) {
          expect(from === null).toBe(to === null);
          if (from === null || to === null) continue;
          expect(new Date(`${from}T00:00:00Z`).toISOString().slice(0, 10)).toBe(from);
          expect(from <= to).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('quantities are in order, slice to their quotes, and have finite bounds', () => {
    fc.assert(
      fc.property(anything, (body) => {
        const quantities = findQuantities(body);
        expectSound(body, quantities);
        for (const { low, high } of quantities) expect(Number.isFinite(low) && low <= high).toBe(true);
      }),
      RUNS,
    );
  });

  it('mentions are in order, slice to their quotes, and every entity is a form the text has', () => {
    fc.assert(
      fc.property(anything, (body) => {
        const mentions = mentionsOf(body);
        expectSound(body, mentions);
        const forms = new Set(mentions.map(({ quote }) => quote));
        for (const { entity } of mentions) expect(forms.has(entity)).toBe(true);
      }),
      RUNS,
    );
  });

  it('running twice finds the same', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (body, other) => {
        const once = [findDates(body, '2023-04-21'), findQuantities(body), mentionsOf(body)];
        findDates(other, null); // another text in between leaves no trace
        expect([findDates(body, '2023-04-21'), findQuantities(body), mentionsOf(body)]).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});

/** The least time of several runs, so that a busy machine does not decide. */
function timeOf(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const began = process.cpuUsage().user;
    run();
    return process.cpuUsage().user - began;
  });
  return Math.min(...times);
}

const HOSTILE: [name: string, unit: string][] = [
  ['number groups', '22,24,26,'],
  ['shouting', 'BANK OF ENGLAND '],
  ['numbers', 'one hundred and two thousand and '],
  ['digits', '1,234 567 '],
  ['hyphens', 'a-1-'],
  ['capitals', 'Bank of England and Council of '],
  ['titles', 'Prime Minister Foreign '],
  ['given names', 'Daniel Sergei '],
  ['dates', 'May 3 to May 4, 2023 and last week '],
  ['weekdays', 'Monday '],
  ['particles', 'Da de la '],
  ['currencies', 'US$ '],
];

describe('time', () => {
  it.each(HOSTILE)('grows with the length of the text: %s', (_name, unit) => {
    const body = unit.repeat(Math.ceil(12_000 / unit.length));
    const double = body + body;
    const [sentences, doubled] = [
      findSentences(body, findBlocks(body)),
      findSentences(double, findBlocks(double)),
    ];
    const run = (text: string, list: typeof sentences): void => {
      findDates(text, '2023-04-21');
      findQuantities(text, []);
      findMentions(text, list);
    };
    run(double, doubled); // compiled before it is timed
    const [one, two] = [timeOf(() => run(body, sentences)), timeOf(() => run(double, doubled))];
    expect(two).toBeLessThanOrEqual(2.5 * one + 5000);
  });
});
