import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, openBrowser, visit } from '../support/browser.ts';

describeInBrowser('two reviewers at once', () => {
  it('each hears of what the other does, and nothing moves until it is asked for', async () => {
    const ana = await visit();
    const ben = await openBrowser(ana, {}, 'Ben');
    await ana.open(url('claim', 4));
    await ana.page.getByLabel('Add a comment').fill('Half a sentence');
    await ben.open(url('claim', 4));
    await ben.page.getByLabel('Add a comment').fill('The ministry confirms it.');
    await ben.page.getByRole('button', { name: 'Comment', exact: true }).click();
    const note = ana.page.locator('#colleagues .toast');
    await note.filter({ hasText: 'Ben changed this claim' }).waitFor();
    expect(await ana.page.getByText('The ministry confirms it.', { exact: true }).count()).toBe(0);
    await note.getByRole('link', { name: 'Show' }).click();
    await ana.page.locator('.comment', { hasText: 'The ministry confirms it.' }).waitFor();
    expect(await ana.page.getByLabel('Add a comment').inputValue()).toBe('Half a sentence');
    expect(await ben.page.locator('#colleagues .toast').count()).toBe(0);
  });

  it('asks from time to time where no stream is to be had', async () => {
    const ana = await visit();
    const ben = await ana.reviewer('Ben');
    await ana.page.route('**/changes?*', (route) =>
      route.request().headers().accept === 'text/event-stream'
        ? route.fulfill({ status: 204 })
        : route.continue(),
    );
    await ana.page.clock.install();
    await ana.open(url('claim', 4));
    await ben.post(url('claimReview', 5)).type('form').send({ version: '1' }).expect(303);
    await ana.page.clock.runFor(16_000);
    await ana.page.locator('#colleagues .toast', { hasText: 'Ben' }).waitFor();
  });
});
