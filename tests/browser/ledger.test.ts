import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, violationsOn, visit } from '../support/browser.ts';

describeInBrowser('the ledger by keyboard', () => {
  it('goes from entry to entry, rules on the one in focus, and leaves the others alone', async () => {
    const { page, open, services } = await visit();
    await open(`${url('discrepancies', 1)}?ruling=none+yet`);
    await page.keyboard.press('1');
    expect((await services.discrepancies.list(1)).filter(({ ruling }) => ruling)).toEqual([]);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const entry = () => page.evaluate(() => document.activeElement?.closest('li')?.id ?? '');
    const second = Number((await entry()).split('-')[1]);
    await page.keyboard.press('3');
    await page
      .locator('.toast')
      .getByText(/Ruled on/)
      .waitFor();
    expect((await services.discrepancies.one(second)).ruling).toMatchObject({ ruling: 'both acceptable' });
    expect(page.url()).toContain('?ruling=none+yet');
    await page.waitForFunction(() => document.activeElement?.matches('.ledger [data-open]'));
    expect(await entry()).not.toBe(`difference-${second}`);
    await page.keyboard.press('z');
    await page.locator('.toast').getByText(/Undid/).waitFor();
    expect((await services.discrepancies.one(second)).ruling).toBeNull();
  });
});

describeInBrowser('the origins page', () => {
  it('takes an editor’s word in place and draws it', async () => {
    const { page, open } = await visit();
    await open(url('origins', 1));
    await page.locator('summary', { hasText: 'Overrule' }).first().click();
    await page.getByLabel('Why').first().fill('One correspondent wrote both.');
    await page.getByLabel('One origin with').first().selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Count as one' }).first().click();
    await page.locator('.origin-graph line.editor').waitFor({ state: 'attached' });
    expect(await page.locator('.origin-graph .ring').count()).toBe(4);
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('.origin-graph a').first().click();
    await page.waitForURL(/\/articles\/\d+$/);
  });
});
