import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/text/quantities/find-quantities.ts';

type Row = [text: string, quote: string, low: number, high: number, unit: string, hedge: string];

const ROWS: Row[] = [
  ['They counted 1,234,567 of them.', '1,234,567', 1234567, 1234567, '', 'exact'],
  ['It has 40 000 readers', '40 000', 40000, 40000, '', 'exact'],
  ['It has 12,34,567.89 rupees', '12,34,567.89 rupees', 1234567.89, 1234567.89, 'INR', 'exact'],
  ['a value of .08 here', '.08', 0.08, 0.08, '', 'exact'],
  ['Twenty-six people died', 'Twenty-six people', 26, 26, 'person', 'exact'],
  ['two hundred and two thousand men', 'two hundred and two thousand', 202000, 202000, '', 'exact'],
  ['4 thousand 3 hundred and 21 boxes', '4 thousand 3 hundred and 21', 4321, 4321, '', 'exact'],
  ['He waited three and a half years', 'three and a half years', 3.5, 3.5, 'year', 'exact'],
  ['two and a half million trees', 'two and a half million', 2.5e6, 2.5e6, '', 'exact'],
  ['one million and a half trees', 'one million and a half', 1.5e6, 1.5e6, '', 'exact'],
  ['The two-and-a-half-hour film', 'two-and-a-half-hour', 2.5, 2.5, 'hour', 'exact'],
  ['the world No 3 lost', '3', 3, 3, 'rank', 'exact'],
  ['It cost 15 quid.', '15 quid', 15, 15, 'GBP', 'exact'],
  ['From 20 to 30 people came.', '20 to 30 people', 20, 30, 'person', 'exact'],
  ['half a dozen eggs', 'half a dozen', 6, 6, '', 'exact'],
  ['It is minus five point five now', 'minus five point five', -5.5, -5.5, '', 'exact'],
  ['Nearly two-thirds of voters', 'two-thirds', 2 / 3, 2 / 3, '', 'about'],
  ['one in five saw it', 'one in five', 0.2, 0.2, '', 'exact'],
  ['a quarter of a million trees', 'a quarter of a million', 250000, 250000, '', 'exact'],
  ['2 1/4 cups of milk', '2 1/4 cups', 2.25, 2.25, 'cup', 'exact'],
  ['nearly a dozen agreements', 'a dozen', 12, 12, '', 'about'],
  ['a couple of hundred protesters', 'a couple of hundred', 200, 200, '', 'exact'],
  ['13 lakh boxes', '13 lakh', 1.3e6, 1.3e6, '', 'exact'],
  ['"10 to 15 houses', '10 to 15', 10, 15, '', 'exact'],
  ['between 5 and 7 million barrels', '5 and 7 million barrels', 5e6, 7e6, 'barrel', 'exact'],
  ['up to $3-4bn of debt', '$3-4bn', 3e9, 4e9, 'USD', 'at most'],
  ['rose 10%-15% again', '10%-15%', 10, 15, 'percent', 'exact'],
  ['five or six houses', 'five or six', 5, 6, '', 'exact'],
  ['$300m per month', '$300m', 3e8, 3e8, 'USD', 'exact'],
  ['$300 million per month', '$300 million', 3e8, 3e8, 'USD', 'exact'],
  ['at least £2.5m more', '£2.5m', 2.5e6, 2.5e6, 'GBP', 'at least'],
  ['A$3.4bn was spent', 'A$3.4bn', 3.4e9, 3.4e9, 'AUD', 'exact'],
  ['5 million U.S. dollars', '5 million U.S. dollars', 5e6, 5e6, 'USD', 'exact'],
  ['20,000 Swiss francs', '20,000 Swiss francs', 20000, 20000, 'CHF', 'exact'],
  ['starts at USD 22.5 million.', 'USD 22.5 million', 22.5e6, 22.5e6, 'USD', 'exact'],
  ['about MAUD 60 a year', 'MAUD 60', 6e7, 6e7, 'AUD', 'about'],
  ['361 million pounds of profit', '361 million pounds', 3.61e8, 3.61e8, 'GBP', 'exact'],
  ['lost 25 pounds of weight', '25 pounds', 25, 25, 'pound', 'exact'],
  ['3 dollars 50 cents', '3 dollars 50 cents', 3.5, 3.5, 'USD', 'exact'],
  ['fell to 7.5 per cent', '7.5 per cent', 7.5, 7.5, 'percent', 'exact'],
  ['by 2.5 percentage points', '2.5 percentage points', 2.5, 2.5, 'percentage point', 'exact'],
  ['a six-mile trip', 'six-mile', 6, 6, 'mile', 'exact'],
  ['over 188 miles an hour', '188 miles an hour', 188, 188, 'mile per hour', 'more than'],
  ['660 square metres of land', '660 square metres', 660, 660, 'square meter', 'exact'],
  ['190 km2 of forest', '190 km2', 190, 190, 'square kilometer', 'exact'],
  ['he is 5 feet 2 inches tall', '5 feet 2 inches', 5 + 2 / 12, 5 + 2 / 12, 'foot', 'exact'],
  ['It was 37°C there', '37°C', 37, 37, 'degree celsius', 'exact'],
  ["I'm 1.8m tall.", '1.8m', 1.8, 1.8, 'meter', 'exact'],
  ['watched by 5m people', '5m people', 5e6, 5e6, 'person', 'exact'],
  ['More than 300 people died', '300 people', 300, 300, 'person', 'more than'],
  ['fewer than 20 ships', '20', 20, 20, '', 'less than'],
  ['50 or more ships', '50', 50, 50, '', 'at least'],
  ['one of its top ten partners', 'top ten', 1, 10, 'rank', 'exact'],
  ['the 10 largest partners', '10 largest', 1, 10, 'rank', 'exact'],
  ['the third-largest employer', 'third-largest', 3, 3, 'rank', 'exact'],
  ['came in 3rd place', '3rd place', 3, 3, 'rank', 'exact'],
];

describe('findQuantities', () => {
  it.each([
    ['The town grew from 8,000 to 9,000.', [8000, 9000]],
    ['Profit rose sharply from $5m to $6m.', [5e6, 6e6]],
    ['Turnout fell this year from 61% to 58%.', [61, 58]],
  ])('takes what was and what is apart: %s', (text, values) => {
    expect(findQuantities(text).map(({ low, high }) => [low, high])).toEqual(
      values.map((value) => [value, value]),
    );
  });

  it.each(ROWS)('reads %s', (text, quote, low, high, unit, hedge) => {
    const start = text.indexOf(quote);
    const found = findQuantities(text).filter((quantity) => quantity.quote !== 'one');
    expect(found).toEqual([
      {
        start,
        end: start + quote.length,
        quote,
        low: expect.closeTo(low, 6) as number,
        high: expect.closeTo(high, 6) as number,
        unit,
        hedge,
      },
    ]);
  });

  it('reads several in order', () => {
    const text = 'Banknotes: 5 €, 10 € and $ 20,000.00 $ 37,305.97; exercises 22,24,26.';
    expect(findQuantities(text).map(({ low, unit }) => [low, unit])).toEqual([
      [5, 'EUR'],
      [10, 'EUR'],
      [20000, 'USD'],
      [37305.97, 'USD'],
      [22, ''],
      [24, ''],
      [26, ''],
    ]);
  });

  it('leaves numbers within the dates it is given', () => {
    const text = 'On May 4 there were 7.';
    expect(findQuantities(text).map(({ quote }) => quote)).toEqual(['7']);
    expect(findQuantities(text, []).map(({ quote }) => quote)).toEqual(['4', '7']);
  });
});
