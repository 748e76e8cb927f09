import { randomUUID } from 'node:crypto';
import type { BrowserContextOptions } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { Standing } from '../../src/services/standings.ts';
import { WAITING } from '../../src/services/queue.ts';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, openBrowser } from '../support/browser.ts';
import { LONG_ARTICLE } from '../support/long-article.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const CLAIMS = 20;
const ANA = { reviewerId: 1 };

/** Another paper on two of the fifty decisions. */
const SECOND_PAPER = {
  title: 'Velden plans a bridge',
  source: 'Morning Post',
  published: '2024-05-15',
  body: 'The council of Velden approved 3 million euros for a new bridge. The council of Velden closed 4 schools after the storm.',
};

let bench: Workbench;

/** A dossier for one test: two papers, nothing judged yet. */
async function newDossier(): Promise<number> {
  const { dossiers, articles } = bench.services;
  const { result: dossierId } = await dossiers.create(ANA, `Ten towns ${randomUUID()}`);
  for (const article of [LONG_ARTICLE, SECOND_PAPER]) await articles.add(ANA, { ...article, dossierId });
  return dossierId;
}

async function openDesk(options: BrowserContextOptions = {}) {
  const { page, open } = await openBrowser(bench, options);
  const dossierId = await newDossier();
  const standing = async (id: number): Promise<Standing> =>
    (await bench.services.dossiers.standings(dossierId)).of(id);
  const openClaim = () => Number(new URL(page.url()).pathname.split('/').at(-1));
  await open(url('dossier', dossierId));
  return { page, open, dossierId, standing, openClaim };
}

describeInBrowser('going through claims', () => {
  beforeAll(async () => {
    bench = await openWorkbench();
    await bench.reviewer('Ana');
  });

  it('takes one key a judgement, and the next claim that needs a person comes up', async () => {
    const { page, standing, openClaim } = await openDesk();
    await page.getByRole('link', { name: /^Review the next/ }).focus();
    await page.keyboard.press('Enter');
    const seen = new Set<number>();
    for (let judged = 0; judged < CLAIMS; judged++) {
      await page.waitForFunction(() => document.activeElement?.matches('.claim-text, body'));
      const id = openClaim();
      expect([seen.has(id), WAITING.includes((await standing(id)).state)]).toEqual([false, true]);
      seen.add(id);
      for (let left = await page.locator('.card[id^=link-]').count(); left > 0; left--) {
        await page.keyboard.press(judged % 2 ? 'r' : 'a');
        await expect.poll(() => page.locator('.card[id^=link-]').count()).toBeLessThan(left);
      }
      await page.keyboard.press('v');
      await page.waitForURL((at) => !at.pathname.endsWith(url('claim', id)));
      await page.locator(`#desk[data-open="${openClaim()}"]`).waitFor();
      expect((await standing(id)).isReviewed).toBe(true);
    }
    const [last, next] = [[...seen].at(-1) ?? 0, openClaim()];
    await page.evaluate(() => history.back());
    await page.locator(`#desk[data-open="${last}"]`).waitFor();
    await page.evaluate(() => history.forward());
    await page.locator(`#desk[data-open="${next}"]`).waitFor();
  });

  it('goes the same way by plain forms, with each step undone by its button', async () => {
    const { page, open, dossierId, standing, openClaim } = await openDesk({ javaScriptEnabled: false });
    await page.getByRole('link', { name: /^Review the next/ }).click();
    const first = openClaim();
    for (let judged = 0; judged < CLAIMS; judged++) {
      const id = openClaim();
      expect(WAITING.includes((await standing(id)).state)).toBe(true);
      await page.getByRole('button', { name: 'Looked at, leave it as it is' }).click();
      expect([openClaim() === id, (await standing(id)).isReviewed]).toEqual([false, true]);
    }
    await page.getByRole('button', { name: /^Undo/ }).click();
    const { all } = await bench.services.dossiers.standings(dossierId);
    expect(all.filter(({ isReviewed }) => isReviewed).length).toBe(CLAIMS - 1);
    await open(url('claim', first));
    await page.getByLabel('Reason optional').fill('The council keeps no minutes.');
    await page.getByRole('button', { name: 'Unverifiable' }).click();
    expect((await standing(first)).verdict?.conclusion).toBe('unverifiable');
    // Midway between two pages Chromium refuses to go back: the answer is waited for, whole.
    await page.waitForURL(/[?]event=/);
    await page.goBack();
    expect(openClaim()).toBe(first);
  });

  it('keeps the list in step with the text that is read', async () => {
    const { page, open, dossierId } = await openDesk();
    const [article] = await bench.services.articles.list(dossierId);
    await open(url('article', article?.id ?? 0));
    const reading = page.locator('.reading');
    await reading.evaluate((pane) => (pane.scrollTop = pane.scrollHeight / 2));
    await page.waitForFunction(() => (document.querySelector('.list')?.scrollTop ?? 0) > 200);
    const apart = await page.evaluate(() => {
      const topOf = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const edge = topOf('.reading').top;
      const shown = [...document.querySelectorAll<HTMLElement>('.reading [data-claim]')].find(
        (stretch) => stretch.getBoundingClientRect().bottom > edge,
      );
      return topOf(`#entry-${shown?.dataset.claim}`).top - topOf('.list').top;
    });
    expect(Math.abs(apart)).toBeLessThan(60);
  });
});
