import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, visit, type Visit } from '../support/browser.ts';

/** The first claim of the sample dossier that has a candidate. */
async function claimWithCandidate({ services }: Visit): Promise<number> {
  const { all } = await services.dossiers.standings(1);
  const standing = all.find(({ pendingSuggestions }) => pendingSuggestions > 0);
  if (!standing) throw new Error('The sample has candidates');
  return standing.claimId;
}

async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Nothing came after 80 presses of ${key}`);
}

describeInBrowser('by keyboard alone', () => {
  it('opens a claim from the list, accepts a candidate, marks it corroborated and goes on to the next', async () => {
    const desk = await visit();
    const { page, open, services } = desk;
    const claimId = await claimWithCandidate(desk);
    const { articleId } = await services.claims.one(claimId);
    await open(url('article', articleId));
    await pressUntil(page, 'j', () =>
      page.evaluate((id) => document.activeElement?.closest('li')?.id === `entry-${id}`, claimId),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${url('claim', claimId)}`);
    await page.locator('.claim-text').waitFor();
    await page.keyboard.press('a');
    await page
      .locator('.judged')
      .getByText(/accepted/)
      .waitFor();
    await page.keyboard.press('c');
    await page.waitForURL((at) => at.pathname !== url('claim', claimId));
    expect((await services.dossiers.standings(1)).of(claimId).verdict?.conclusion).toBe('corroborated');
  });

  it('goes on from the open claim with j and k', async () => {
    const { page, open, services } = await visit();
    const claims = await services.claims.list({ articleId: 1 });
    const [before, current, after] = claims.slice(3, 6).map(({ id }) => id);
    if (!before || !current || !after) throw new Error('The sample has more claims');
    const entry = () => page.evaluate(() => document.activeElement?.closest('li')?.id);
    await open(url('claim', current));
    await page.keyboard.press('j');
    expect(await entry()).toBe(`entry-${after}`);
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await entry()).toBe(`entry-${before}`);
  });

  it('leads into the form that a key opens', async () => {
    const { page, open } = await visit();
    await open(url('claim', 1));
    await page.keyboard.press('s');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('texts');
  });

  it('undoes with z', async () => {
    const desk = await visit();
    const { page, open, services } = desk;
    const claimId = await claimWithCandidate(desk);
    await open(url('claim', claimId));
    const waiting = (await services.dossiers.standings(1)).of(claimId).pendingSuggestions;
    await page.keyboard.press('r');
    await page.locator('.judged').getByText('rejected').waitFor();
    await page.keyboard.press('z');
    await page.locator('.toast').getByText(/Undid/).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('.claim-text'));
    expect(new URL(page.url()).search).toBe('');
    expect((await services.dossiers.standings(1)).of(claimId).pendingSuggestions).toBe(waiting);
  });

  it('leaves letters alone while somebody types, and while single keys are switched off', async () => {
    const desk = await visit();
    const { page, open, services } = desk;
    const claimId = await claimWithCandidate(desk);
    await open(url('claim', claimId));
    await page.getByLabel('Add a comment').pressSequentially('arc');
    await page.keyboard.press('Escape');
    await page.getByLabel('Add a comment').blur();
    await page.keyboard.press('?');
    await page.getByLabel('Use single keys').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    expect((await services.dossiers.standings(1)).of(claimId)).toMatchObject({
      verdict: null,
      state: 'unreviewed',
    });
  });
});
