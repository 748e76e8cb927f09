import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../src/domain/difference.ts';
import { findAgain, sentenceAgain, wordsHash } from '../../src/domain/find-again.ts';
import { anyText } from '../support/any-text.ts';

const editOf = (before: string, after: string) => ({
  before,
  after,
  difference: differenceOf(before, after),
});
const spanOf = (body: string, quote: string, nth = 0) => {
  let start = -1;
  for (let n = 0; n <= nth; n++) start = body.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
};
const found = (before: string, after: string, quote: string, nth = 0) =>
  findAgain(editOf(before, after), spanOf(before, quote, nth));

const TEXT = 'The dam burst on Monday. Nine people were hurt. The mayor thanked the nurses.';

describe('finding a quote again', () => {
  it.each([
    ['nothing changed', TEXT, 'Nine people'],
    ['a sentence came before it', `It rained for days. ${TEXT}`, 'Nine people were hurt'],
    ['its sentence grew', TEXT.replace('hurt', 'hurt, two of them badly'), 'Nine people were hurt'],
    [
      'it moved to the end',
      'The dam burst on Monday. The mayor thanked the nurses. Nine people were hurt.',
      'Nine people were hurt',
    ],
  ])('finds it where %s', (_case, after, quote) => {
    expect(found(TEXT, after, quote)).toEqual(spanOf(after, quote));
  });

  it.each([
    ['a word in it was corrected', TEXT.replace('Nine', 'Ten'), 'Nine people were hurt'],
    ['its sentence was taken out', TEXT.replace('Nine people were hurt. ', ''), 'Nine people were hurt'],
    [
      'a few words of it stand in another sentence alone',
      'Officials denied that he or the mayor resigned.',
      'the nurses',
    ],
    ['short words stand elsewhere by chance', 'Later he saw Nine people, who sang.', 'Nine people'],
  ])('does not where %s', (_case, after, quote) => {
    expect(found(TEXT, after, quote)).toBeNull();
  });

  it('tells repeated words apart by their order and by what stands around them', () => {
    const before = 'In Velden nine people were hurt. In Karsa nine people were hurt. All are well.';
    const after =
      'A flood came. In Velden nine people were hurt. Then rain. In Karsa nine people were hurt. All are well.';
    expect(found(before, after, 'nine people were hurt', 1)).toEqual(
      spanOf(after, 'nine people were hurt', 1),
    );
    const swapped = 'In Karsa nine people were hurt. All are well. Elsewhere nobody was.';
    expect(found(before, swapped, 'nine people were hurt', 1)).toEqual(
      spanOf(swapped, 'nine people were hurt'),
    );
  });

  it('keeps the sentence where it still reads the same, and reads it anew where it does not', () => {
    const after = `First. ${TEXT.replace('Nine', 'About nine').replace('about', '')}`;
    const place = spanOf(after, 'people were hurt');
    const around = {
      span: spanOf(TEXT, 'people were hurt'),
      sentence: spanOf(TEXT, 'Nine people were hurt.'),
      place,
    };
    const now = spanOf(after, 'About nine people were hurt.');
    expect(sentenceAgain({ before: TEXT, after }, around, [now])).toEqual(now);
    const moved = `First. ${TEXT}`;
    expect(
      sentenceAgain(
        { before: TEXT, after: moved },
        { ...around, place: spanOf(moved, 'people were hurt') },
        [],
      ),
    ).toEqual(spanOf(moved, 'Nine people were hurt.'));
  });

  it('takes other line breaks for no change of words', () => {
    const broken = TEXT.replace('were hurt', 'were\nhurt');
    const hashIn = (body: string, quote: string, sentence: string) =>
      wordsHash(body, spanOf(body, quote), spanOf(body, sentence));
    expect(hashIn(broken, 'Nine', 'Nine people were\nhurt.')).toBe(
      hashIn(TEXT, 'Nine', 'Nine people were hurt.'),
    );
    expect(hashIn(TEXT, 'Nine', 'Nine people')).not.toBe(hashIn(TEXT, 'Nine', 'Nine people were hurt.'));
  });

  it('gives a place with the same words, or none, whatever the edit', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (before, other, from, length, isEdit) => {
          const start = from % (before.length + 1);
          const span = { start, end: Math.min(before.length, start + 1 + (length % 60)) };
          const after = isEdit
            ? before.slice(0, start) + other.slice(0, 40) + before.slice(start + (length % 30))
            : other;
          const place = findAgain(editOf(before, after), span);
          if (place) expect(after.slice(place.start, place.end)).toBe(before.slice(span.start, span.end));
          if (span.end > span.start) expect(findAgain(editOf(before, before), span)).toEqual(span);
        },
      ),
      { numRuns: 200 },
    );
  });
});
