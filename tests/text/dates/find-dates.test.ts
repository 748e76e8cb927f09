import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/text/dates/find-dates.ts';

type Row = [text: string, quote: string, from: string | null, to: string | null, grain: string | null];

const PUBLISHED = '2023-04-21'; // a Friday

function check([text, quote, from, to, grain]: Row, published: string | null): void {
  const start = text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(findDates(text, published)).toEqual([{ start, end: start + quote.length, quote, from, to, grain }]);
}

const ABSOLUTE: Row[] = [
  ['It opened on April 18, 2023, in Geneva.', 'April 18, 2023', '2023-04-18', '2023-04-18', 'day'],
  ['Born on 3 March 1961 in Lima', '3 March 1961', '1961-03-03', '1961-03-03', 'day'],
  ['on the 15th of May 2019', '15th of May 2019', '2019-05-15', '2019-05-15', 'day'],
  ['Signed Sept. 11, 2001.', 'Sept. 11, 2001', '2001-09-11', '2001-09-11', 'day'],
  ['dated 2016-11-07 there', '2016-11-07', '2016-11-07', '2016-11-07', 'day'],
  ['Sputnik International, 1920, 19.04.2023', '19.04.2023', '2023-04-19', '2023-04-19', 'day'],
  ['filed 01/22/2016 late', '01/22/2016', '2016-01-22', '2016-01-22', 'day'],
  ['on Tuesday, April 18, 2023, he', 'Tuesday, April 18, 2023', '2023-04-18', '2023-04-18', 'day'],
  ['the april 2017 bonus', 'april 2017', '2017-04-01', '2017-04-30', 'month'],
  ['in Dec. 2018 they', 'Dec. 2018', '2018-12-01', '2018-12-31', 'month'],
  ['in 2017 April it', '2017 April', '2017-04-01', '2017-04-30', 'month'],
  ['In 2014 he resigned.', '2014', '2014-01-01', '2014-12-31', 'year'],
  ['in nineteen ninety six they left', 'nineteen ninety six', '1996-01-01', '1996-12-31', 'year'],
  ['the 1990s were', '1990s', '1990-01-01', '1999-12-31', null],
  ["the '90s were", "'90s", '1990-01-01', '1999-12-31', null],
  ['the 19th century saw', '19th century', '1800-01-01', '1899-12-31', null],
  [
    'profit in the third quarter of 2022 fell',
    'third quarter of 2022',
    '2022-07-01',
    '2022-09-30',
    'quarter',
  ],
  ['profit in Q3 2022 fell', 'Q3 2022', '2022-07-01', '2022-09-30', 'quarter'],
  ['H1 2021 was', 'H1 2021', '2021-01-01', '2021-06-30', null],
  ['week 31 of 2018', 'week 31 of 2018', '2018-07-30', '2018-08-05', 'week'],
  ['died in the spring of 1999', 'spring of 1999', '1999-03-01', '1999-05-31', null],
  ['early in February 2022 he', 'early in February 2022', '2022-02-01', '2022-02-10', 'month'],
  ['by mid-April 2020 it', 'mid-April 2020', '2020-04-11', '2020-04-20', 'month'],
  ['the late 1990s', 'late 1990s', '1997-01-01', '1999-12-31', null],
  ['on Easter 2018 they', 'Easter 2018', '2018-04-01', '2018-04-01', 'day'],
  ['since Christmas Day 2021', 'Christmas Day 2021', '2021-12-25', '2021-12-25', 'day'],
];

const RANGES: Row[] = [
  ['from May 3 to 5, 2023, in', 'May 3 to 5, 2023', '2023-05-03', '2023-05-05', null],
  ['20 April – 3 May 2023', '20 April – 3 May 2023', '2023-04-20', '2023-05-03', null],
  ['Korea Nov 18-Dec 19, 2015', 'Nov 18-Dec 19, 2015', '2015-11-18', '2015-12-19', null],
  ['the war (1914–1918) killed', '1914–1918', '1914-01-01', '1918-12-31', null],
  ['the 2022-23 season', '2022-23', '2022-01-01', '2023-12-31', null],
  ['ran from May to June here', 'May to June', '2022-05-01', '2022-06-30', null],
];

const RELATIVE: Row[] = [
  ['It ended yesterday.', 'yesterday', '2023-04-20', '2023-04-20', 'day'],
  ['On Wednesday night he landed.', 'Wednesday night', '2023-04-19', '2023-04-19', 'time'],
  ['The ministry said on Monday that', 'Monday', '2023-04-17', '2023-04-17', 'day'],
  ['He will meet Ortega on Monday.', 'Monday', '2023-04-24', '2023-04-24', 'day'],
  ['The court is expected to rule on Thursday.', 'Thursday', '2023-04-27', '2023-04-27', 'day'],
  ['He spoke last Friday in', 'last Friday', '2023-04-14', '2023-04-14', 'day'],
  ['this coming Monday', 'this coming Monday', '2023-04-24', '2023-04-24', 'day'],
  ['on tuesday of next week', 'tuesday of next week', '2023-04-25', '2023-04-25', 'day'],
  ['Last week he said', 'Last week', '2023-04-10', '2023-04-16', 'week'],
  ["this year's theme", 'this year', '2023-01-01', '2023-12-31', 'year'],
  ['His visit last November', 'last November', '2022-11-01', '2022-11-30', 'month'],
  ['announced in December that', 'December', '2022-12-01', '2022-12-31', 'month'],
  ['who applied before last summer.', 'last summer', '2022-06-01', '2022-08-31', null],
  ['The law took effect on January 1.', 'January 1', '2023-01-01', '2023-01-01', 'day'],
  ['The law will take effect on January 1.', 'January 1', '2024-01-01', '2024-01-01', 'day'],
  ['attacked on 12 January last year', '12 January last year', '2022-01-12', '2022-01-12', 'day'],
  ['It reopens in January next year.', 'January next year', '2024-01-01', '2024-01-31', 'month'],
  ['He hoped to pass it before Monday.', 'Monday', '2023-04-24', '2023-04-24', 'day'],
  ['He vowed on Monday to resign.', 'Monday', '2023-04-17', '2023-04-17', 'day'],
  ['The season starts on January 9.', 'January 9', '2024-01-09', '2024-01-09', 'day'],
  ['In May a firm that runs 40 shops left.', 'May', '2022-05-01', '2022-05-31', 'month'],
  ['will visit in the second half of April.', 'second half of April', '2023-04-16', '2023-04-30', 'month'],
  ['Seventeen years ago it', 'Seventeen years ago', '2006-01-01', '2006-12-31', 'year'],
  ['nearly a decade ago, it', 'a decade ago', '2013-01-01', '2013-12-31', 'year'],
  ['10 days ago they', '10 days ago', '2023-04-11', '2023-04-11', 'day'],
  ['the day before yesterday', 'the day before yesterday', '2023-04-19', '2023-04-19', 'day'],
  ['left at 3 p.m. on Tuesday for', '3 p.m. on Tuesday', '2023-04-18', '2023-04-18', 'time'],
  ['we met over the weekend and talked', 'the weekend', '2023-04-15', '2023-04-16', null],
];

describe('findDates', () => {
  it.each(ABSOLUTE)('reads an absolute date: %s', (...row) => check(row, null));
  it.each(RANGES)('reads a range: %s', (...row) => check(row, PUBLISHED));
  it.each(RELATIVE)('counts from publication: %s', (...row) => check(row, PUBLISHED));

  it.each(RELATIVE.filter(([text]) => !/January/.test(text)))(
    'leaves it relative without a publication date: %s',
    (text, quote, _from, _to, grain) => {
      const start = text.indexOf(quote);
      expect(findDates(text, null)).toEqual([
        { start, end: start + quote.length, quote, from: null, to: null, grain },
      ]);
    },
  );

  it.each<Row>([
    ['Net profit fell 3% in the third quarter.', 'third quarter', '2022-07-01', '2022-09-30', 'quarter'],
    ['First-quarter revenue rose.', 'First-quarter', '2023-01-01', '2023-03-31', 'quarter'],
  ])('counts a bare quarter of accounts only from a publication date: %s', (...row) => {
    check(row, PUBLISHED);
    expect(findDates(row[0], null)).toEqual([]);
  });

  it('counts "later", "following" and "before that" from the date the story last named', () => {
    const text =
      'In 2014 he resigned. Two years later he won. The following year he lost. A year before that, nothing.';
    expect(findDates(text, PUBLISHED).map(({ quote, from }) => [quote, from])).toEqual([
      ['2014', '2014-01-01'],
      ['Two years later', '2016-01-01'],
      ['following year', '2017-01-01'],
      ['A year before that', '2016-01-01'],
    ]);
  });

  it('uses what is known of a publication date without a day', () => {
    expect(findDates('He left last year, on a Monday.', '2023')[0]).toMatchObject({
      from: '2022-01-01',
      to: '2022-12-31',
    });
    expect(findDates('He left on Monday.', '2023-04')[0]).toMatchObject({
      from: null,
      to: null,
      grain: 'day',
    });
    expect(findDates('He left last month.', '2023-04')[0]).toMatchObject({
      from: '2023-03-01',
      to: '2023-03-31',
    });
  });

  it('keeps the ends of a span apart where each says its own year', () => {
    expect(findDates('between July 2003 and December 2004', null).map((date) => date.from)).toEqual([
      '2003-07-01',
      '2004-12-01',
    ]);
  });

  it('gives no word to two dates', () => {
    const quotesIn = (text: string) => findDates(text, PUBLISHED).map(({ quote }) => quote);
    expect(quotesIn('Monday at 3 March')).toEqual(['Monday', '3 March']);
    expect(quotesIn('In 2019 12 May was')).toEqual(['2019 12 May']);
  });

  it('chooses the year in which day and weekday agree', () => {
    expect(findDates('on Monday, May 1, he', '2022-12-20')[0]).toMatchObject({
      from: '2023-05-01',
      grain: 'day',
    });
  });
});
