import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, visit, type Visit } from '../support/browser.ts';

/** The desk with a claim open that has a candidate; the next claim to judge is another one. */
async function openDesk(): Promise<Visit & { claimId: number }> {
  const desk = await visit();
  const { all } = await desk.services.dossiers.standings(1);
  const claimId = all.find(({ pendingSuggestions }) => pendingSuggestions > 0)?.claimId ?? 0;
  await desk.open(url('claim', claimId));
  return { ...desk, claimId };
}

const focused = ({ page }: Visit, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

describeInBrowser('an update of the desk', () => {
  it('empties a comment that was taken, keeps one that waits, and the focus where the work is', async () => {
    const desk = await openDesk();
    const { page } = desk;
    const box = page.getByLabel('Add a comment');
    await box.fill('Ask the ministry.');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.locator('.comment', { hasText: 'Ask the ministry.' }).waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#body')?.value === '');
    await focused(desk, '[data-stay] *');
    await box.fill('Not sent yet.');
    await page.getByRole('button', { name: 'Not this' }).first().click();
    await page.locator('.judged').getByText('rejected').waitFor();
    await focused(desk, '.claim-text');
    expect(await box.inputValue()).toBe('Not sent yet.');
  });

  it('keeps a reason that was refused, leads to why, and leaves nothing of it under the next claim', async () => {
    const desk = await openDesk();
    const { page, claimId } = desk;
    const reason = page.getByLabel('Reason optional');
    await reason.fill('Both papers say so.');
    await page.getByRole('button', { name: 'Corroborated' }).click();
    await focused(desk, '.problem');
    expect(await reason.inputValue()).toBe('Both papers say so.');
    await page.getByRole('button', { name: 'Disputed' }).click();
    await page.waitForURL((at) => at.pathname !== url('claim', claimId));
    await focused(desk, '.claim-text');
    expect(await reason.inputValue()).toBe('');
  });

  it('keeps the counts of the header in step', async () => {
    const { page, open, services } = await visit();
    const waiting = (await services.discrepancies.list(1)).filter(({ ruling }) => ruling === null);
    await open(url('discrepancy', waiting[0]?.id ?? 0));
    const count = page.getByRole('link', { name: /^Discrepancies/ });
    expect(await count.innerText()).toContain(String(waiting.length));
    await page.getByRole('radio', { name: 'Both are acceptable' }).check();
    await page.getByRole('button', { name: 'Save the ruling' }).click();
    await count.filter({ hasText: String(waiting.length - 1) }).waitFor();
  });
});
