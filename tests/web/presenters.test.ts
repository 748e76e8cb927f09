import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceModel } from '../../src/web/presenters/revisions.ts';
import { differenceEntry } from '../../src/web/presenters/difference.ts';
import { PAGE_SIZE, paged } from '../../src/web/presenters/paging.ts';
import { segmentsOf } from '../../src/web/presenters/segments.ts';
import { count, day, moment } from '../../src/web/presenters/words.ts';
import { stretchesOf, timelineOf } from '../../src/web/presenters/timeline.ts';
import { url } from '../../src/web/paths.ts';

describe('a long list', () => {
  const list = Array.from({ length: 2 * PAGE_SIZE + 1 }, (_, index) => index);

  it('is shown a page at a time, with the filters kept in its links', () => {
    const { shown, paging } = paged(list, 2, { state: 'single origin' });
    expect([shown[0], shown.length]).toEqual([PAGE_SIZE, PAGE_SIZE]);
    expect(paging).toEqual({
      ...{ from: PAGE_SIZE + 1, to: 2 * PAGE_SIZE, total: list.length },
      ...{ previous: '?state=single+origin&page=1', next: '?state=single+origin&page=3' },
    });
  });

  it('ends with its last page, also when more is asked for', () => {
    expect(paged(list, 99, {})).toMatchObject({ shown: [2 * PAGE_SIZE], paging: { next: '' } });
    expect(paged([], 3, {}).paging).toEqual({ from: 0, to: 0, total: 0, previous: '', next: '' });
  });
});

describe('segments', () => {
  it('cuts at every edge and names the marks over each stretch', () => {
    const marked = [
      { start: 4, end: 9, mark: 'claim' },
      { start: 6, end: 12, mark: 'name' },
    ];
    expect(segmentsOf('The red boats sank.', marked)).toEqual([
      { text: 'The ', start: 0, marks: [] },
      { text: 're', start: 4, marks: ['claim'] },
      { text: 'd b', start: 6, marks: ['claim', 'name'] },
      { text: 'oat', start: 9, marks: ['name'] },
      { text: 's sank.', start: 12, marks: [] },
    ]);
  });

  it('never loses or repeats a character, wherever the marks lie', () => {
    const mark = fc.record({
      start: fc.integer({ min: -5, max: 50 }),
      end: fc.integer({ min: -5, max: 50 }),
      mark: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 6 }), (text, marked) => {
        const segments = segmentsOf(text, marked);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of segments) expect(text.startsWith(segment.text, segment.start)).toBe(true);
      }),
    );
  });
});

describe('words', () => {
  it.each([
    ['2023', '2023'],
    ['2023-04', 'April 2023'],
    ['2023-04-20', '20 April 2023'],
  ])('%s reads %s', (iso, words) => expect(day(iso)).toBe(words));

  it('tells a moment with its zone', () => {
    expect(moment(new Date('2026-11-22T14:02:59Z'))).toBe('22 Nov 2026, 14:02 UTC');
  });

  it('counts', () => {
    expect([
      count(0, 'claim'),
      count(1, 'claim'),
      count(1200, 'claim'),
      count(2, 'discrepancy', 'discrepancies'),
    ]).toEqual(['0 claims', '1 claim', '1,200 claims', '2 discrepancies']);
  });
});

describe('addresses', () => {
  it('fills in what a path needs, escaped', () => {
    expect(url('dossier', 3)).toBe('/dossiers/3');
    expect(url('launch', 'a/b?c')).toBe('/launch/a%2Fb%3Fc');
  });

  it('refuses to make an address without its numbers', () => {
    const loosely = url as (name: string) => string;
    expect(() => loosely('dossier')).toThrow(/dossier/);
  });
});

describe('a difference in a list', () => {
  const side = (quote: string, form: string) => ({
    ...{
      form,
      quote,
      articleId: 1,
      articleTitle: 'Storm',
      source: null,
      published: null,
      claimId: null,
      start: 0,
      end: 0,
      revision: 1,
      isGone: false,
    },
  });
  const entryOf = (quote: string, form: string) =>
    differenceEntry({
      ...{
        id: 1,
        version: 1,
        dossierId: 1,
        subject: '',
        reason: '',
        note: '',
        proposedBy: 'machine',
        ruling: null,
        reopenings: [],
      },
      ...{ kind: 'name' as const, class: 'misspelling' as const, a: side(quote, form), b: side('x', 'x') },
    }).sides[0];

  it('marks the form in its words', () => {
    expect(
      entryOf('On Monday Jon Smith left.', 'Jon Smith')?.segments.filter(({ marks }) => marks.length),
    ).toEqual([{ text: 'Jon Smith', start: 10, marks: ['differs'] }]);
  });

  it('keeps whole words around it and says what it left out', () => {
    const quote = `${'before '.repeat(30)}Jon Smith ${'after '.repeat(30)}`.trim();
    const text =
      entryOf(quote, 'Jon Smith')
        ?.segments.map((segment) => segment.text)
        .join('') ?? '';
    expect(text).toMatch(/^…(before )+Jon Smith( after)+…$/);
    expect(text.length).toBeLessThan(170);
  });

  it('never cuts into the form itself', () => {
    const text = (quote: string, form: string) =>
      entryOf(quote, form)
        ?.segments.map((segment) => segment.text)
        .join('');
    expect(text(`It is ${'x'.repeat(200)} Jon`, 'Jon')).toContain('Jon');
    expect(text(`Jon Smith${'x'.repeat(200)}`, 'Jon Smith')).toContain('Jon Smith');
  });

  it('shows the words where the form is not among them, and names the article where the source is unknown', () => {
    expect(entryOf('Nothing of the kind.', 'Jon')).toMatchObject({
      source: 'Storm',
      segments: [{ text: 'Nothing of the kind.', marks: [] }],
    });
  });
});

describe('the timeline', () => {
  const bulk = ['2023-04-18', '2023-04-19', '2023-04-20', '2023-04-21'].map((day) => ({ day, claims: 5 }));

  it('keeps its width for the bulk of the dates, and gathers what lies far outside at the edge', () => {
    const stretches = stretchesOf([{ day: '1956-01-01', claims: 3 }, ...bulk]);
    expect(stretches).toEqual([
      { from: '1956-01-01', to: '2023-04-17', claims: 3, outside: 'earlier' },
      ...bulk.map(({ day, claims }) => ({ from: day, to: day, claims })),
    ]);
    const drawn = timelineOf(1, stretches, []);
    if (!drawn) throw new Error('There are dates to draw');
    expect(drawn.stacks.map(({ outside }) => outside)).toEqual(['earlier', '', '', '', '']);
    expect(new Set(drawn.stacks.map(({ left }) => left)).size).toBe(5);
  });

  it('gathers nothing where all dates are near each other', () => {
    expect(stretchesOf(bulk).some(({ outside }) => outside)).toBe(false);
  });
});

describe('what changed within a long paragraph', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(' ');
  const before = `${words(0, 100)} nine hurt ${words(100, 200)} one more ${words(200, 220)}`;
  const { parts } = differenceModel(before, before.replace('nine', 'ten').replace('one', 'two'));
  const textOf = (fold: string) =>
    parts
      .filter((part) => (part.fold !== '') === (fold !== ''))
      .flatMap(({ lines }) => lines.flat().map(({ text }) => text))
      .join('');

  it('is shown with the words around it, and the rest is folded and counted', () => {
    expect(parts.map(({ fold }) => fold)).toEqual(['86 words unchanged', '', '73 words unchanged', '']);
    const shown = textOf('');
    expect(shown).toMatch(
      /^word86 .*word99 nineten hurt word100 .*word112 word186 .*word199 onetwo more word200 .*word219$/,
    );
    expect(textOf('folded')).toMatch(/^word0 .*word85 word113 .*word185 $/);
  });

  it('loses no word', () => {
    const all = parts.flatMap(({ lines }) => lines.flat());
    const side = (left: string) =>
      all
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    expect(side('added')).toBe(before);
  });
});
