import { expect, it } from 'vitest';
import { findQuantities } from '../../../src/text/quantities/find-quantities.ts';

const NO_QUANTITIES = [
  'The one you mentioned, this one and that one.',
  'Which one do you prefer? One may ask.',
  'No one came, and they saw one another.',
  'Book a first class seat for the second time.',
  'On May 4th, on 19 April 2023 and in 2022 they met.',
  'At 2:00 pm, at 6pm and at 10 a.m. they met.',
  'G20 leaders, F-16 jets, COVID-19 and M5S.',
  'He won 2-1 and drew 0-0.',
  'It is open 24/7 since 9/11.',
  'Dial 123-12-1234 for version 1.2.3.',
  'in his 20s and the 1990s',
  'the 4chan user and the 501st Legion',
  'half-time and the second half',
  'under Article 5. The end.',
  'a Category 4 hurricane in Zone 3, after Phase 3 trials on Flight 370',
  'ALL of us try; he won, in a won match.',
];

it.each(NO_QUANTITIES)('finds no quantity: %s', (text) => {
  expect(findQuantities(text)).toEqual([]);
});
