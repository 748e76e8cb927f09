import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, visit } from '../support/browser.ts';

describeInBrowser('the palette', () => {
  it('opens, finds, walks and goes by keyboard, and Escape gives the focus back', async () => {
    const { page, open } = await visit();
    await open(url('claims', 1));
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    await page.locator('#q').focus();
    await page.keyboard.press('Control+k');
    expect(await focused()).toBe('palette-q');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Lavrov');
    await page.locator('#palette mark').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('#palette [data-place]').nth(1).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${second ?? ''}`);
  });
});

describeInBrowser('the queue', () => {
  it('decides on the claims chosen, and takes all of it back with z', async () => {
    const { page, open, services } = await visit();
    await open(url('claims', 1));
    const reviewed = async () =>
      (await services.dossiers.standings(1)).all.filter(({ isReviewed }) => isReviewed).length;
    await page
      .getByRole('checkbox', { name: /^Choose claim/ })
      .nth(0)
      .check();
    await page
      .getByRole('checkbox', { name: /^Choose claim/ })
      .nth(1)
      .check();
    await page.getByText('2 chosen').waitFor();
    await page.getByRole('button', { name: 'Looked at', exact: false }).first().click();
    await page
      .locator('.toast')
      .getByText(/Looked at 2 claims/)
      .waitFor();
    expect(await reviewed()).toBe(2);
    await page.keyboard.press('z');
    await page.locator('.toast').getByText(/Undid/).waitFor();
    expect(await reviewed()).toBe(0);
  });

  it('goes back and forward through its filters', async () => {
    const { page, open } = await visit();
    await open(url('claims', 1));
    const summary = page.locator('#queue-count');
    const all = await summary.innerText();
    const turnTo = async (step: () => Promise<unknown>, query: string) => {
      await step();
      await page.waitForURL((at) => at.search === query);
    };
    const filter = (name: string) => page.getByLabel('Filters').getByRole('link', { name }).click();
    await turnTo(() => filter('event'), '?kind=event');
    await turnTo(() => filter('With a date'), '?kind=event&dated=1');
    await turnTo(() => page.evaluate(() => history.back()), '?kind=event');
    await page.locator('.chip.off', { hasText: 'event' }).waitFor();
    await turnTo(() => page.evaluate(() => history.back()), '');
    await expect.poll(() => summary.innerText()).toBe(all);
    await turnTo(() => page.evaluate(() => history.forward()), '?kind=event');
    await expect.poll(() => summary.innerText()).not.toBe(all);
  });
});
