import { expect, it } from 'vitest';
import { findDates } from '../../../src/text/dates/find-dates.ts';

const NO_DATES = [
  'I leave for 3 minutes, some days and several weeks.',
  'They meet every Monday, each week and every two weekends.',
  'Friday mornings and weekends are quiet.',
  'Call (206) 555-1212 or +86 138-2010-2015, code 133-03-03-2020.',
  'The score was 3-1 and the ratio 4:3.',
  'He may march, and this may take longer.',
  'May I ask why? The march went on.',
  'April Jones and June Smith were there.',
  'The Sunday Times wrote about it.',
  'A 12-year-old boy waited for two hours.',
  'More than 1600 soldiers, 1945 victims and 2000 people came.',
  'It cost $2000 and weighed 1990 kg.',
  'Over the past five years, in the last two weeks, for the next three months.',
  'Prices rose over the past year.',
  'The second half ended 0-0 after the 20th minute.',
  'I waited day after day. Have a great week!',
  'It is up to date and the best of the season.',
  'Flight 2020 landed in Room 1984.',
  'Version 1.2.3 of 192.168.0.1 is out.',
  'There is no week 00.',
  'Jones scored in the first quarter.',
];

it.each(NO_DATES)('finds no date: %s', (text) => {
  expect(findDates(text, '2023-04-21')).toEqual([]);
});
