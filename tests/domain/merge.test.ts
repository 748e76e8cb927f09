import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../src/domain/merge.ts';

const BASE = 'Nine people were hurt in Velden on Monday.';

describe('what two people changed', () => {
  it.each([
    ['only I changed it', 'Ten people.', BASE, BASE, 'Ten people.', false],
    ['only they did', BASE, 'Ten people.', BASE, 'Ten people.', false],
    ['both did the same', 'Ten.', 'Ten.', BASE, 'Ten.', false],
    [
      'each changed other words',
      BASE.replace('Nine', 'Ten'),
      BASE.replace('Monday', 'Tuesday'),
      BASE,
      'Ten people were hurt in Velden on Tuesday.',
      false,
    ],
    [
      'both changed the same words',
      BASE.replace('Nine', 'Ten'),
      BASE.replace('Nine', 'Six'),
      BASE,
      BASE.replace('Nine', 'Ten'),
      true,
    ],
    ['a word is no text', '2024-05-14', '2024-05-15', '2024-05-13', '2024-05-14', true],
    ['nobody knows what both began with', 'Ten.', 'Six.', null, 'Ten.', true],
    ['I emptied what they left', '', BASE, BASE, '', false],
  ] as const)('is joined where %s', (_case, mine, theirs, base, text, isOpen) => {
    expect(merge({ mine, theirs, base })).toEqual({ text, isOpen });
  });

  it('is the other one where one of them changed nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (base, changed) => {
        expect(merge({ mine: changed, theirs: base, base })).toEqual({ text: changed, isOpen: false });
        expect(merge({ mine: base, theirs: changed, base })).toEqual({ text: changed, isOpen: false });
      }),
    );
  });
});
