import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, placeAfter } from '../../src/domain/difference.ts';

const words = fc
  .array(fc.constantFrom('the', 'dam', 'burst', ' ', ' ', '\n', '. ', 'é', ', '))
  .map((all) => all.join(''));

describe('the difference of two texts', () => {
  it.each([
    ['Nine were hurt.', 'Ten were hurt.', ['-Nine', '+Ten', '= were hurt.']],
    ['One.\nTwo.\n', 'One.\nAnd a half.\nTwo.\n', ['=One.\n', '+And a half.\n', '=Two.\n']],
    ['The big, old dam', 'The small, new dam', ['=The ', '-big, old', '+small, new', '= dam']],
    ['', 'New.', ['+New.']],
    ['Same.', 'Same.', ['=Same.']],
  ])('%j and %j', (before, after, expected) => {
    const marks = { same: '=', removed: '-', added: '+' };
    expect(differenceOf(before, after).map(({ kind, text }) => marks[kind] + text)).toEqual(expected);
  });

  it('holds both texts whole, and names one place for what nothing happened to', () => {
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (before, after, from, length) => {
        const difference = differenceOf(before, after);
        const side = (gone: string) =>
          difference
            .filter(({ kind }) => kind !== gone)
            .map(({ text }) => text)
            .join('');
        expect([side('added'), side('removed')]).toEqual([before, after]);
        const start = from % (before.length + 1);
        const span = { start, end: Math.min(before.length, start + (length % 9)) };
        const place = placeAfter(difference, span);
        if (place) expect(after.slice(place.start, place.end)).toBe(before.slice(span.start, span.end));
      }),
    );
  });
});
