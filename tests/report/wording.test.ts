import { describe, expect, test } from 'vitest';
import { claimWords, unclearWords } from '../../src/report/insertions.ts';
import { plain } from '../../src/report/markdown/escape.ts';
import type { ReportClaim } from '../../src/report/model.ts';
import { publishedInWords, speakerInWords, whenInWords, wordingInWords } from '../../src/report/wording.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

const [article] = SAMPLE_REPORT.articles;
const [claim] = article?.claims ?? [];
if (!article || !claim) throw new Error('The sample report has no claim.');

test.each([
  ['2023-04-20', '2023-04-20', '20 April 2023'],
  ['2022-01-01', '2022-12-31', '2022'],
  ['2022-11-01', '2022-11-30', 'November 2022'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2023-02-01', '2023-02-27', '1 February 2023 to 27 February 2023'],
  ['2023-04-16', '2023-04-30', '16 April 2023 to 30 April 2023'],
])('from %s to %s reads %s', (start, end, words) => {
  expect(whenInWords({ start, end })).toBe(words);
});

test('an unknown date is said, never guessed', () => {
  expect(publishedInWords({ ...article, published: null, publishedNote: null })).toBe('date unknown');
  expect(
    publishedInWords({ ...article, published: '2023-04', publishedNote: 'inferred from the text' }),
  ).toBe('April 2023 (inferred from the text)');
});

test.each([
  [{ speaker: null, mode: 'asserted' }, 'The article itself'],
  [{ speaker: 'Granma', mode: 'quoted' }, 'Granma is quoted'],
  [{ speaker: 'The ministry', mode: 'reported' }, 'The ministry is reported as saying'],
  [{ speaker: 'The Kremlin', mode: 'denied' }, 'The Kremlin denies'],
] as const)('%o reads "%s"', (said, words) => {
  expect(speakerInWords({ ...claim, ...said })).toBe(words);
});

test('a claim says whose wording it is', () => {
  expect(wordingInWords({ ...claim, text: 'A.', machineText: 'A.' })).toBe('');
  expect(wordingInWords({ ...claim, text: 'B.', machineText: 'A.' })).toContain('the machine read: “A.”');
  expect(wordingInWords({ ...claim, machineText: null })).toBe('Written by a reviewer.');
});

describe('insertions', () => {
  const quote = 'he told them that it rained';
  const with_ = (text: string, insertions: ReportClaim['insertions']) =>
    claimWords({ ...claim, text, quote, start: 10, end: 10 + quote.length, insertions });

  test('are cut out in order and say what they stand for', () => {
    const insertions = [
      { text: 'Ana', for: { start: 10, end: 12 } },
      { text: 'the crew', for: { start: 18, end: 22 } },
    ];
    expect(with_('Ana told the crew.', insertions)).toEqual([
      { text: 'Ana', standsFor: '“he”' },
      { text: ' told ', standsFor: null },
      { text: 'the crew', standsFor: '“them”' },
      { text: '.', standsFor: null },
    ]);
  });

  test('from outside the quote name their place', () => {
    expect(with_('Ana left', [{ text: 'Ana', for: { start: 2, end: 5 } }])[0]?.standsFor).toBe(
      'the words at 2 to 5',
    );
  });

  test('are whole words, and not those the source has itself', () => {
    const put = (text: string, source: string, inserted: string) =>
      claimWords({
        text,
        machineText: text,
        quote: source,
        start: 0,
        end: source.length,
        insertions: [{ text: inserted, for: { start: 0, end: 4 } }],
      })
        .map(({ text: words, standsFor }) => (standsFor === null ? words : `[${words}]`))
        .join('');
    expect(put('This Ana is head', 'Ana, head', 'is')).toBe('This Ana [is] head');
    expect(put('Cuba says the sanctions harm Cuba', 'Cuba says the sanctions harm it', 'Cuba')).toBe(
      'Cuba says the sanctions harm [Cuba]',
    );
  });

  test('that a reviewer edited away leave no mark', () => {
    expect(with_('It rained', [{ text: 'Ana', for: { start: 10, end: 12 } }])).toEqual([
      { text: 'It rained', standsFor: null },
    ]);
    expect(with_('It rained', [{ text: '', for: { start: 10, end: 12 } }])).toEqual([
      { text: 'It rained', standsFor: null },
    ]);
  });
});

test.each([
  ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
  ['<b>', '\\<b\\>'],
  ['- a', '\\- a'],
  ['1. a', '1\\. a'],
  ['in 1. a', 'in 1. a'],
  ['# a\nb', '\\# a b'],
  ['https://x.test www.x.test', 'https\\://x.test www\\.x.test'],
  ['a|b', 'a\\|b'],
  ['Díaz-Canel, 62nd', 'Díaz-Canel, 62nd'],
])('Markdown shows %j as it is', (text, escaped) => {
  expect(plain(text)).toBe(escaped);
});

describe('words of a claim that a person worded', () => {
  const made = { machineText: 'Ana left.', quote: 'she left', start: 10, end: 18 };
  const insertions = [{ text: 'Ana', for: { start: 10, end: 13 } }];

  test('tell the source’s, the machine’s and the reviewer’s apart', () => {
    expect(claimWords({ ...made, text: 'Ana quietly went and left.', insertions })).toEqual([
      { text: 'Ana', standsFor: '“she”' },
      { text: ' ', standsFor: null },
      { text: 'quietly went and', standsFor: '' },
      { text: ' left.', standsFor: null },
    ]);
  });

  test('are unclear where the machine could not tell what they mean, as long as they stand there', () => {
    const ambiguous = [{ start: 10, end: 13 }];
    const claim = { ...made, insertions: [], ambiguous };
    expect(unclearWords({ ...claim, text: 'She left.' })).toEqual(['she']);
    expect(unclearWords({ ...claim, text: 'Ana left the shed.' })).toEqual([]);
  });
});
