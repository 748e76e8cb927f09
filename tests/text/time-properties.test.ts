import { expect, it } from 'vitest';
import { analyzeArticle } from '../../src/text/pipeline.ts';

const PROSE =
  'Egypt and Jordan signed the accord in 1994, and both countries renewed it last year. President Amina Diallo, who took office in ' +
  '2019, said that the two countries will open a border crossing, while the minister, Anna Kiel, visited Oslo. She left on Friday.\n\n';

/** What makes a rule look back or ahead again and again, if it does. */
const FLOODS: Record<string, string> = {
  prose: PROSE,
  'a sentence without a stop':
    'the minister met the mayor and the mayor met the queen while the port was closed ',
  'one word': 'port ',
  commas: 'port, a pilot, the mayor, ',
  'bare commas': ',',
  stops: 'a. ... … Mr. ',
  'open quotations': '“The port "is ‘closed «now ',
  'quotations of all kinds': '“a” ‘b’ "c" «d» ',
  apostrophes: " 'a",
  'angled marks': ' «a',
  'open brackets': '(a [b ',
  'empty brackets': '() ',
  'births in brackets': '(born 8 April 1997) ',
  names: 'Anna Kiel ',
  'lists of names': 'Anna Kiel, Jan Moe and ',
  'names joined by "of"': 'Bank of England and Council of ',
  titles: 'Prime Minister Foreign ',
  'given names': 'Daniel Sergei ',
  capitals: 'BANK OF ENGLAND ',
  particles: 'Da de la ',
  digits: '1',
  'groups of digits': '22,24,26,',
  'numbers in words': 'one hundred and two thousand and ',
  currencies: 'US$ ',
  dates: 'May 3 to May 4, 2023 and last week ',
  weekdays: 'Monday ',
  hyphens: 'a-1-',
  dashes: 'a — ',
  'sources without a verb': 'according to Kiel, ',
  'letters and digits': 'aB3',
  'reported speech': 'he said that she said, adding that ',
  relatives: 'who met Kiel, which closed ',
  participles: 'killing 12, wounding 30, ',
  pronouns: 'he met him and she saw it and they left them ',
  'pairs of countries': 'Egypt and Jordan met. The two countries met. ',
  'short lines': 'Title Of Another Story\n\n2 weeks ago\n\n',
  'photo credits': 'A ship in port. (Photo: Harbour [ ',
  'stressed words': '**port** *a* ',
  'open marks of stress': '*a _b ',
  'links in Markdown': '[port](https://x.org/a) ',
  'open links in Markdown': '[a](',
  'credits of agencies': 'Jan Moe/AP ',
  'bylines and what they write': 'By Anna Kiel\n\nAnna Kiel left.\n\n',
  'questions and answers': 'Q: Why?\n\nA: It closed.\n\n',
  'turns of a transcript': 'KIEL: I left.\n\n',
  'white space': ' \n \t ',
  'no white space': 'a',
  'combining marks': '\u0301',
  'stacked marks': 'e\u0301\u0323\u0300',
  'lone surrogates': '\ud800',
  'control characters': '\0',
  'changes of direction': '\u202ea\u202c ',
  'joined emoji': '👩‍🚀',
  'letters of another script': '字',
};

/** Longer than the stretches that the tagger and the segmenter are given. */
const LENGTH = 16_000;
const flood = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

const analyze = (body: string): unknown => analyzeArticle({ body, title: null, published: '2024-03-15' });

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** What else the machine does only ever adds to a time: the least of some rounds comes near the true one. */
const FEWEST_ROUNDS = 2;
const MOST_ROUNDS = 30;

/**
 * Is the least that one takes at most so many times the least that the other takes? Where a lucky round of the other
 * forbids that, the middle of all rounds tells. The first to be measured is the cold one.
 */
function takesAtMost(limit: number, one: () => number, other: () => number): boolean {
  let [ofOne, ofOther] = [Infinity, Infinity];
  const ratios: number[] = [];
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const [timeOfOne, timeOfOther] = [one(), other()];
    ofOne = Math.min(ofOne, timeOfOne);
    ofOther = Math.min(ofOther, timeOfOther);
    ratios.push(timeOfOne / timeOfOther);
    if (round >= FEWEST_ROUNDS && ofOne <= limit * ofOther) return true;
  }
  const middle = ratios.sort((a, b) => a - b)[MOST_ROUNDS / 2] ?? Infinity;
  return middle <= limit;
}

const timeOf = (piece: string, length: number, times = 1): number => {
  const body = flood(piece, length);
  return processorTime(() => {
    for (let time = 0; time < times; time++) analyze(body);
  });
};

/** A shorter time than this, in µs, is mostly what the collector of garbage happens to do. */
const LEAST = 30_000;

/** What is slow is slow each time it is measured; what else the machine does passes. */
const ANEW = { retry: 2 };

// One text of twice the length is held against two: they take the same memory, so that both pay alike for its collection.
it.each(Object.entries(FLOODS))(
  'takes at most 2.5 times as long for twice the text: %s',
  ANEW,
  (_, piece) => {
    const times = Math.ceil(LEAST / timeOf(piece, 2 * LENGTH));
    const isEven = takesAtMost(
      2.5 / 2,
      () => timeOf(piece, 2 * LENGTH, times),
      () => timeOf(piece, LENGTH, 2 * times),
    );
    expect(isEven).toBe(true);
  },
);

const PIECES = ['a', '字', '\u0301', 'a1', '"', '1,', '(', '“'];

it.each(PIECES)('reads a flood of %j in at most twice the time of as much prose', ANEW, (piece) => {
  const isQuick = takesAtMost(
    2,
    () => timeOf(piece, 2 * LENGTH),
    () => timeOf(PROSE, 2 * LENGTH),
  );
  expect(isQuick).toBe(true);
});
