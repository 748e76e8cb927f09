import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, openBrowser } from '../support/browser.ts';
import { LONG_ARTICLE } from '../support/long-article.ts';
import { figuresOf } from '../support/page-figures.ts';
import { openWorkbench } from '../support/workbench.ts';

const LOADS = 4;

describeInBrowser('a page with fifty claims', () => {
  it('weighs less than 300 kB compressed, and nothing on it moves once it stands', async () => {
    const bench = await openWorkbench();
    const { page } = await openBrowser(bench);
    const ana = { reviewerId: 1 };
    const { result: dossierId } = await bench.services.dossiers.create(ana, 'Ten towns');
    const { articleId } = await bench.services.articles.add(ana, { ...LONG_ARTICLE, dossierId });
    const claims = await bench.services.claims.list({ articleId });
    expect(claims.length).toBeGreaterThanOrEqual(50);
    const address = bench.address + url('claim', claims[40]?.id ?? 0);
    const figures = await figuresOf(page, address);
    expect(figures.bytes).toBeLessThan(300_000);
    expect(figures.largestMs).toBeGreaterThan(0);
    // On a busy machine a font may come a moment late; what moves by itself moves each time.
    const shifts = [figures.layoutShift];
    while (!shifts.includes(0) && shifts.length < LOADS)
      shifts.push((await figuresOf(page, address)).layoutShift);
    expect(Math.min(...shifts)).toBe(0);
  });
});
