import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, anchorOfSelection, narrowTo, spanOfWords } from '../../src/domain/anchor.ts';
import { RuleBroken } from '../../src/domain/errors.ts';

const body = 'The dam burst on Monday. Nine people were hurt. Nine houses fell.';

describe('an anchor', () => {
  it('slices to its quote and keeps the words around it, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(200), fc.nat(200), (text, x, y) => {
        const [start, end] = [Math.min(x, y, text.length), Math.min(Math.max(x, y), text.length)];
        const anchor = anchorAt(text, { start, end });
        expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        expect(text.includes(anchor.prefix + anchor.quote + anchor.suffix)).toBe(true);
      }),
    );
  });

  it('of a selection leaves out the white space at its edges', () => {
    expect(anchorOfSelection(body, { start: 24, end: 48 }).quote).toBe('Nine people were hurt.');
  });

  it.each([
    [5, 5],
    [-1, 4],
    [10, 4],
    [0, 999],
    [0.5, 4],
    [24, 25],
  ])('refuses a selection from %s to %s', (start, end) => {
    expect(() => anchorOfSelection(body, { start, end })).toThrow(RuleBroken);
  });
});

describe('copied words', () => {
  it('are found where they stand once', () => {
    expect(spanOfWords(body, ' Nine people ')).toEqual({ start: 25, end: 36 });
  });

  it.each([
    ['', /first/],
    ['Ten people', /not in the article/],
    ['Nine', /more than once/],
  ])('are refused as “%s”', (words, message) => {
    expect(() => spanOfWords(body, words)).toThrow(message);
  });
});

describe('narrowing a claim to the words of one of its parts', () => {
  it('takes the smallest run that holds them', () => {
    const { start, end } = narrowTo(body, { start: 0, end: body.length }, 'Nine people hurt');
    expect(body.slice(start, end)).toBe('Nine people were hurt');
  });

  it('keeps the whole where the words are not there', () => {
    expect(narrowTo(body, { start: 0, end: 23 }, 'Nobody was hurt')).toEqual({ start: 0, end: 23 });
  });
});
