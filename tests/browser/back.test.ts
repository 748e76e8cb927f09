import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, visit } from '../support/browser.ts';

/** A page as a reader meets it: its address, what it shows, and whether it is whole and the keyboard is somewhere. */
function standOf(page: Page) {
  return page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const focused = document.activeElement;
    const open = document.querySelector<HTMLElement>('#desk')?.dataset.open;
    return {
      address: location.pathname + location.search,
      heading: document.querySelector('h1')?.textContent,
      shows: open ?? document.querySelector('#queue-count')?.textContent.trim() ?? '',
      isWhole: ['head title', 'header.bar', 'main#content', 'footer.foot', 'h1']
        .map(count)
        .every((one) => one === 1),
      isQuiet: count('dialog[open]') + count('[data-toast]') === 0,
      isFocusSane: focused === document.body || (focused?.isConnected && focused.checkVisibility()),
    };
  });
}

/** Goes back or forward, and waits for the page that the server is asked for. */
async function turn(page: Page, by: -1 | 1): Promise<void> {
  await page.evaluate(() => (document.documentElement.dataset.left = 'yes'));
  await page.evaluate((by) => setTimeout(() => history.go(by)), by);
  await page.waitForFunction(
    () => document.readyState === 'complete' && document.documentElement.dataset.left === undefined,
  );
}

const WHOLE = { isWhole: true, isQuiet: true, isFocusSane: true };

describeInBrowser('Back and Forward', () => {
  it('lead to the page as it was before and after each step of a triage', async () => {
    const { page, open, services } = await visit();
    await open(url('claims', 1));
    const firstClaim = page.locator('#queue a[href^="/claims/"]').first();

    const steps: [string, () => Promise<unknown>][] = [
      [
        'a filter',
        () =>
          page
            .getByRole('navigation', { name: 'Filters' })
            .getByRole('link', { name: /^event/ })
            .click(),
      ],
      ['the claim of a row', () => firstClaim.click()],
      [
        'another claim of the list',
        () => page.locator('.claims a[hx-get^="/claims/"]:visible').nth(5).click(),
      ],
      ['a judgement', () => page.keyboard.press('v')],
      [
        'a jump of the palette',
        async () => {
          await page.keyboard.press('Control+k');
          await page.keyboard.type('Articles');
          await page.locator('#palette [data-place]').first().waitFor();
          await page.keyboard.press('Enter');
        },
      ],
      ['an article', () => page.locator('main .title a').first().click()],
    ];
    let before = await standOf(page);
    for (const [name, step] of steps) {
      await step();
      await page.waitForURL((at) => at.pathname + at.search !== before.address);
      const { address } = await standOf(page);
      await turn(page, -1);
      expect([name, await standOf(page)]).toEqual([name, { ...before, ...WHOLE }]);
      await turn(page, 1);
      const after = await standOf(page);
      expect([name, after]).toMatchObject([name, { ...WHOLE, address }]);
      expect([name, after.heading, after.shows]).not.toEqual([name, before.heading, before.shows]);
      before = after;
    }
    const reviewed = (await services.dossiers.standings(1)).all.filter(({ isReviewed }) => isReviewed);
    expect(reviewed).toHaveLength(1);
  });

  it('show what holds now: a judgement made since, and one that was undone', async () => {
    const { page, open, services } = await visit();
    const [first] = await services.claims.list({ articleId: 1 });
    const claim = url('claim', first?.id ?? 0);
    const state = page.locator('.pane h2 + .state');
    await open(claim);
    const unjudged = await state.innerText();
    await page.keyboard.press('v');
    await page.waitForURL((at) => at.pathname !== claim);
    await turn(page, -1);
    expect(await state.innerText()).not.toBe(unjudged);
    await turn(page, 1);
    const [{ id } = { id: 0 }] = await services.history.ofDossier(1, 1);
    await services.history.undo({ reviewerId: 1 }, id);
    await turn(page, -1);
    expect([(await standOf(page)).address, await state.innerText()]).toEqual([claim, unjudged]);
  });
});
