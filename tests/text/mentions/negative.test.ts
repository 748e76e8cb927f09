import { expect, it } from 'vitest';
import { findBlocks } from '../../../src/text/blocks.ts';
import { findMentions } from '../../../src/text/mentions/find-mentions.ts';
import { findSentences } from '../../../src/text/sentences.ts';

const NO_NAMES = [
  'However, the talks failed. When they met, nobody spoke.',
  'Critics say so. Lawmakers agreed. Hundreds came.',
  'Seventeen years ago, this was new.',
  'On Monday, March 4, and in September they met.',
  'The President and the Prime Minister spoke.',
  'Russian and Cuban officials met American colleagues.',
  'According to the report, iodine is rare. Iodine is cheap, and iodine is sold.',
  'I think the TV was on. The CEO left.',
  'Images of the boy were posted. Results are expected.',
  'Many Muslims and Russians came.',
  'the 20th minute and the 62nd anniversary',
];

it.each(NO_NAMES)('finds no name: %s', (text) => {
  expect(findMentions(text, findSentences(text, findBlocks(text))).map(({ quote }) => quote)).toEqual([]);
});
