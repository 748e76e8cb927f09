import { expect, it } from 'vitest';
import { standsIn } from '../../src/domain/stands-in.ts';

const FIRST = { number: 1, body: 'Rain fell. Nine people were hurt. Nine people were hurt.' };
const SECOND = { number: 2, body: 'Rain fell. Ten people were hurt. Nine people were hurt.' };
const QUOTE = 'Nine people were hurt.';
const at = (start: number) => ({ start, end: start + 'Nine'.length, quote: QUOTE });

it.each([
  ['the newest text where the words are there', at(SECOND.body.indexOf('Nine')), 2],
  ['an older one where a correction took them away', at(FIRST.body.indexOf('Nine')), 1],
  ['none where they never stood', at(2), undefined],
])('is %s', (_case, side, number) => {
  expect(standsIn(side, [FIRST, SECOND])?.number).toBe(number);
});

it('holds for words inside the quote', () => {
  const start = FIRST.body.indexOf('people');
  expect(standsIn({ start, end: start + 6, quote: QUOTE }, [SECOND, FIRST])?.number).toBe(1);
});
