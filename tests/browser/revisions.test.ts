import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, openBrowser, visit } from '../support/browser.ts';

describeInBrowser('a new version of an article', () => {
  it('leaves a lost claim to the editor, who selects where it stands now', async () => {
    const { page, open, services } = await visit();
    const [claim] = await services.claims.list({ articleId: 1 });
    if (!claim) throw new Error('The sample has claims');
    const { body } = (await services.articles.detail(1)).text;
    const [first = '', ...rest] = claim.quote.split(' ');
    const now = [first, 'indeed', ...rest].join(' ');
    await open(url('article', 1));
    await page.locator('summary', { hasText: 'A new version of this article' }).click();
    await page.getByLabel('The text as it reads now').fill(body.replace(claim.quote, now));
    await page.getByLabel('Why it changed').fill('The outlet put a word in.');
    await page.getByRole('button', { name: 'Keep the new version' }).click();
    await page
      .locator('.toast')
      .getByText(/claims? not found/)
      .waitFor();

    const lost = page.locator('.list .lost');
    await lost.getByText(/^\s*Not found in the version of/).waitFor();
    await lost.locator(`#entry-${claim.id} a`).click();
    await page.locator('#claim-head .lost').waitFor();
    await page.evaluate((words) => {
      const stretches = [...document.querySelectorAll('.reading [data-start]')];
      const from = stretches.find(
        ({ textContent }) => words.startsWith(textContent) || textContent.includes(words),
      );
      const node = from?.firstChild;
      if (!from || !node) throw new Error('The new words are not on the page');
      const at = Math.max(0, from.textContent.indexOf(words));
      getSelection()?.setBaseAndExtent(node, at, node, Math.min(from.textContent.length, at + words.length));
    }, now);
    const chosen = page.getByLabel('Where it stands now');
    await expect.poll(() => chosen.inputValue()).not.toBe('');
    const words = (await chosen.inputValue()).trim();
    await page.getByRole('button', { name: 'It stands here' }).click();
    await page
      .locator('.toast')
      .getByText(/Found “.*” again/)
      .waitFor();
    const found = await services.claims.one(claim.id);
    expect([found.quote, found.revision, found.orphanedAt]).toEqual([words, 2, null]);

    await page.getByRole('link', { name: /^Version 2 of/ }).click();
    await page.locator('.difference ins', { hasText: 'indeed' }).waitFor();
    expect(await page.locator('.difference details').count()).toBeGreaterThan(0);
  });
});

describeInBrowser('two reviewers on one claim', () => {
  it.each([
    ['with', true],
    ['without', false],
  ])(
    'the later one looks over what both wrote and sends it, %s JavaScript',
    async (_word, javaScriptEnabled) => {
      const ana = await visit({ javaScriptEnabled });
      const ben = await openBrowser(ana, {}, 'Ben');
      const [claim] = await ana.services.claims.list({ articleId: 1 });
      if (!claim) throw new Error('The sample has claims');
      await ana.open(url('claim', claim.id));
      await ben.open(url('claim', claim.id));
      const reword = async (page: typeof ana.page, text: string) => {
        await page.locator('#reword summary').click();
        await page.locator('#text').fill(text);
        await page.locator('#reword').getByRole('button', { name: 'Save' }).click();
      };
      await reword(ben.page, `Yesterday ${claim.text}`);
      await ben.page
        .locator('.toast')
        .getByText(/Changed/)
        .waitFor();
      await reword(ana.page, claim.text.replace(/\.?$/, ' indeed.'));

      const problem = ana.page.locator('#reword .problem');
      await problem.getByText('Ben changed this while you were working on it').waitFor();
      await expect.poll(() => problem.evaluate((element) => element === document.activeElement)).toBe(true);
      const both = `Yesterday ${claim.text.replace(/\.?$/, ' indeed.')}`;
      expect(await ana.page.locator('#text').inputValue()).toBe(both);
      for (const column of ['You wrote', 'Stands now', 'Proposed'])
        await ana.page.locator('.conflict').getByText(column, { exact: true }).waitFor();
      await ana.page.locator('#reword').getByRole('button', { name: 'Save' }).click();
      await ana.page
        .locator('.toast')
        .getByText(/Changed/)
        .waitFor();
      expect((await ana.services.claims.one(claim.id)).text).toBe(both);
    },
  );
});
