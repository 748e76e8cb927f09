import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { renderCsv } from '../../src/report/csv.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { renderMarkdown } from '../../src/report/markdown/page.ts';
import { filledReport } from './filled-report.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';
import { readCsv } from './read-csv.ts';
import { skeletonOf } from './skeleton.ts';

/** What the template owns: the same report with a harmless word in every field. */
const ownHtml = skeletonOf(renderHtml(filledReport('word')));
const ownMarkdown = skeletonOf(marked.parse(renderMarkdown(filledReport('word')), { async: false }));

describe('hostile text in every field', () => {
  test('comes in at least five hundred kinds, none twice', () => {
    expect(new Set(HOSTILE_STRINGS).size).toBeGreaterThanOrEqual(500);
    expect(ownHtml.length).toBeGreaterThan(200);
  });

  test('adds no element, attribute or link to the HTML', () => {
    const broken = HOSTILE_STRINGS.filter(
      (text) => skeletonOf(renderHtml(filledReport(text))).join() !== ownHtml.join(),
    );
    expect(broken).toEqual([]);
  });

  test('adds no element, attribute or link to what Markdown renders to', () => {
    const render = (text: string) => marked.parse(renderMarkdown(filledReport(text)), { async: false });
    const broken = HOSTILE_STRINGS.filter((text) => skeletonOf(render(text)).join() !== ownMarkdown.join());
    expect(broken).toEqual([]);
  });

  test('reaches no cell of the CSV as a formula, and every cell still holds it', () => {
    const cells = HOSTILE_STRINGS.flatMap((text) =>
      readCsv(renderCsv(filledReport(text)))
        .slice(1)
        .flat(),
    );
    expect(cells.length).toBeGreaterThan(HOSTILE_STRINGS.length * 100);
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
  });
});
