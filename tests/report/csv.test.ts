import { expect, test } from 'vitest';
import { renderCsv } from '../../src/report/csv.ts';
import { filledReport } from './filled-report.ts';
import { readCsv } from './read-csv.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

const [names = [], ...rows] = readCsv(renderCsv(SAMPLE_REPORT));
const column = (name: string) => rows.map((row) => row[names.indexOf(name)]);

test('one row a claim, in reading order, each as wide as the header', () => {
  expect(column('claim_id')).toEqual(['11', '12', '15', '21']);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([names.length]));
});

test('columns stay where programs expect them', () => {
  const expected =
    'claim_id,claim,quote,start,end,article_id,article,outlet,published,url,sha256,origin,speaker,mode,kind,block,' +
    'when_from,when_to,insertions,state,verdict,verdict_reason,override_reason,reviewer,verdict_at,stale,' +
    'independent_origins,origins,supporting_claims,contradicting_claims,judged_by,discrepancies,on_the_word_of,name_deviations,version';
  expect(names.join(',')).toBe(expected);
});

test('origins are counted, not articles', () => {
  expect(column('independent_origins')).toEqual(['2', '1', '1', '1']);
  expect(column('origins')[0]).toBe('teleSUR English; Sputnik');
  expect(column('supporting_claims')[0]).toBe('15; 21');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
  '%j is text, not a formula',
  (text) => {
    const [row = []] = readCsv(renderCsv(filledReport(text))).slice(1);
    expect(row[names.indexOf('claim')]).toBe(`'${text}`);
  },
);

test.each(['plain', 'with "quotes"', 'a,b', 'two\r\nlines', '', ' 1', "'", 'Díaz-Canel'])(
  '%j comes back as it was',
  (text) => {
    const [row = []] = readCsv(renderCsv(filledReport(text))).slice(1);
    expect(row[names.indexOf('claim')]).toBe(text);
  },
);

test('numbers are numbers and unknowns are empty', () => {
  expect(column('start')).toEqual(['120', '300', '5', '40']);
  expect(column('verdict')).toEqual(['corroborated', 'not checkable', '', 'corroborated']);
  expect(column('stale')).toEqual(['false', 'true', '', 'false']);
});

test('a spreadsheet is told that this is UTF-8', () => {
  expect(renderCsv(SAMPLE_REPORT).charCodeAt(0)).toBe(0xfeff);
});
