import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { renderWord } from '../../src/report/word.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

const asPage = async (dossier = SAMPLE_REPORT.dossier): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: await renderWord({ ...SAMPLE_REPORT, dossier }) })).value;

test('Word has the headings, quotes, lists and tables of the report as its own', async () => {
  const page = await asPage();
  expect(page).toMatch(/<h1>Summary<\/h1>/);
  expect(page).toMatch(/<h3>Claim \d+: /);
  expect(page).toMatch(/<ul><li>.*Support: /);
  expect(page).toMatch(/<thead>.*When.*Who.*What.*<\/thead>/);
  expect(page).toContain('<strong>Corroborated is not true.</strong>');
  expect(page).not.toMatch(/\\[[*_]/);
});

test('the addresses of articles are links', async () => {
  const url = 'https://news.example/a?b=1&c=2';
  const articles = SAMPLE_REPORT.articles.map((article) => ({ ...article, url }));
  const { value } = await mammoth.convertToHtml({ buffer: await renderWord({ ...SAMPLE_REPORT, articles }) });
  expect(value).toContain('<a href="https://news.example/a?b=1&amp;c=2">');
});

test('whatever the sources say stays text, and the document can be opened', async () => {
  const text = HOSTILE_STRINGS.join(' ');
  const page = await asPage(`${text} \ud800 \u0001 \uffff`);
  expect(page).not.toMatch(/<(?:script|img|svg|iframe)/i);
  expect(page).toContain('&lt;script');
});
