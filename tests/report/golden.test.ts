import { expect, test } from 'vitest';
import { REPORT_FORMATS, isReportFormat } from '../../src/report/formats.ts';
import { REPORT_SCHEMA_VERSION } from '../../src/report/model.ts';
import { renderJson } from '../../src/report/json.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

const ADDRESS = 'https://news.example/checks/havana';
const TEXTS = Object.entries(REPORT_FORMATS).filter(([format]) => format !== 'docx');

test.each(TEXTS)('%s is the golden file', async (_, { extension, render }) => {
  await expect(render(SAMPLE_REPORT, ADDRESS)).toMatchFileSnapshot(`golden/report.${extension}`);
});

test('the readable formats say that corroborated is not true', () => {
  const readable = [REPORT_FORMATS.html, REPORT_FORMATS.md, REPORT_FORMATS.json];
  expect(
    readable.filter(({ render }) => render(SAMPLE_REPORT).includes('Corroborated is not true.')),
  ).toEqual(readable);
});

test('JSON holds the model as it is, its version and the figures', () => {
  const { schema, version, notice, counts, ...model } = JSON.parse(renderJson(SAMPLE_REPORT)) as Record<
    string,
    unknown
  >;
  expect(model).toEqual(SAMPLE_REPORT);
  expect([schema, version]).toEqual(['claimbench-report', REPORT_SCHEMA_VERSION]);
  expect(notice).toMatch(/^Corroborated is not true/);
  expect(counts).toMatchObject({ articles: 3, origins: 2, claims: 4, discrepancies: 2, rulings: 1 });
});

test('format names are the ones of the table, not of every object', () => {
  expect(['html', 'docx', 'claimreview', 'toString', 'pdf', ''].filter(isReportFormat)).toEqual([
    'html',
    'docx',
    'claimreview',
  ]);
});
