import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, visit, type Visit } from '../support/browser.ts';

const ARTICLE = 'A freighter ran aground off Porto Velho on Tuesday. Nobody was hurt, the coast guard said.';

/** Opens the first claim of the first article that has a candidate. */
async function openClaimWithCandidate(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Articles', exact: false }).first().click();
  await page
    .getByRole('link', { name: /Havana/ })
    .first()
    .click();
  await page.locator('.claims li:has(.lead-in) a').first().click();
  await page.locator('.claim-text').waitFor();
}

/** Opens the address that the start prints, in a browser that nobody has let in. */
async function walkIn({ page, open, services }: Visit): Promise<void> {
  await page.context().clearCookies();
  await open(url('launch', services.sessions.issueLaunchToken()));
  await page.getByLabel('Your name').fill('Ana');
  await page.keyboard.press('Enter');
}

/** The first paragraph of what the product promises, in one sitting. */
async function workThroughTheDossier(page: Page): Promise<void> {
  await expectText(page, 'h1', 'Lavrov in Latin America');
  expect(await page.getByRole('navigation').getByText('Articles').innerText()).toContain('5');

  await openClaimWithCandidate(page);
  await page.getByRole('button', { name: 'Corroborates' }).first().click();
  await page.locator('.judged').getByText('accepted: corroborates').waitFor();
  await expectText(page, '#support-title + p', /2 independent origins/);

  await page.getByRole('button', { name: 'Corroborated' }).click();
  await page
    .locator('.toast')
    .getByText(/Marked corroborated/)
    .waitFor();

  await page
    .getByRole('link', { name: /Discrepancies/ })
    .first()
    .click();
  const misspelling = page.locator('li:has(mark:text("Canal"))');
  await misspelling
    .getByRole('link', { name: /^Open \d+$/ })
    .first()
    .click();
  await page.getByRole('radio', { name: /Canel”/ }).check();
  await page.getByRole('button', { name: 'Save the ruling' }).click();
  await page
    .locator('.note')
    .getByText(/Canel” is right/)
    .waitFor();

  await page.getByRole('link', { name: 'Articles' }).first().click();
  await page.getByRole('link', { name: /Add/ }).first().click();
  await page.getByLabel('Text', { exact: true }).fill(ARTICLE);
  await page.getByLabel('Title optional').fill('Freighter aground');
  await page.getByRole('button', { name: /Add and split/ }).click();
  await page.getByRole('link', { name: 'Freighter aground' }).first().click();
  await expectText(page, '.claims', /A freighter ran aground/);

  await page.getByRole('link', { name: 'Report' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '.md', exact: true }).click();
  // On a busy machine the page that shows how far the work is comes in between.
  await Promise.race([download, page.locator('#progress a.go').click()]);
  const report = await readFile(await (await download).path(), 'utf8');
  expect(report).toContain('Freighter aground');
  expect(report).toMatch(/corroborated/i);
}

async function expectText(page: Page, selector: string, words: string | RegExp): Promise<void> {
  await page.locator(selector).filter({ hasText: words }).first().waitFor();
}

describeInBrowser('an editor’s first hour', () => {
  it('goes from the sample dossier to a downloaded report', async () => {
    const visitor = await visit();
    await walkIn(visitor);
    await workThroughTheDossier(visitor.page);
  });

  it('goes the same way with JavaScript off', async () => {
    const visitor = await visit({ javaScriptEnabled: false });
    await walkIn(visitor);
    await workThroughTheDossier(visitor.page);
  });

  it('flags Diaz-Canal by hand, from the claim that has it', async () => {
    const { page, open, services } = await visit();
    const claims = await services.claims.list({ dossierId: 1 });
    const [wrong, right] = ['Diaz-Canal', 'Diaz-Canel'].map((form) =>
      claims.find(({ quote }) => quote.includes(form)),
    );
    if (!wrong || !right) throw new Error('The sample has both spellings');
    await open(url('claim', wrong.id));
    await page.locator('summary', { hasText: 'Flag a discrepancy' }).click();
    await page.getByLabel('In this claim’s sentence it reads').fill('Diaz-Canal');
    await page.getByLabel('The other claim', { exact: true }).fill(String(right.id));
    await page.getByLabel('In the other claim’s sentence it reads').fill('Diaz-Kanel');
    await page.getByRole('button', { name: 'Flag it' }).click();
    await page.getByText('The second form is not in its quote.').waitFor();
    expect(await page.getByLabel('In this claim’s sentence it reads').inputValue()).toBe('Diaz-Canal');
    await page.getByLabel('In the other claim’s sentence it reads').fill('Diaz-Canel');
    await page.getByRole('button', { name: 'Flag it' }).click();
    await page
      .locator('[aria-labelledby=differences-title] li', { hasText: 'Flagged by a reviewer.' })
      .waitFor();
  });

  it('goes back and forward through claims, each a page of its own', async () => {
    const { page, open } = await visit();
    await open(url('dossier', 1));
    await openClaimWithCandidate(page);
    const first = page.url();
    await page.locator('.claims li a').last().click();
    await page.waitForURL((at) => at.href !== first);
    const second = page.url();
    await page.goBack();
    await page.waitForURL(first);
    await page.locator(`#entry-${first.split('/').at(-1)}[aria-current]`).waitFor();
    await page.goForward();
    await page.waitForURL(second);
    await page.locator(`#entry-${second.split('/').at(-1)}[aria-current]`).waitFor();
  });

  it('undoes a judgement from the toast', async () => {
    const { page, open } = await visit();
    await open(url('dossier', 1));
    await openClaimWithCandidate(page);
    const candidates = page.locator('#others-title + .meta');
    const before = await candidates.innerText();
    await page.getByRole('button', { name: 'Not this' }).first().click();
    await page.locator('.judged').getByText('rejected').waitFor();
    await page.locator('.toast').getByRole('button', { name: /Undo/ }).click();
    await expectText(page, '#others-title + .meta', before);
  });

  it('makes a claim of selected words', async () => {
    const { page, open } = await visit();
    await open(url('dossier', 1));
    await page.getByRole('link', { name: 'Articles' }).first().click();
    await page
      .getByRole('link', { name: /Havana/ })
      .first()
      .click();
    const stretch = page.locator('.text .block.body [data-start]').first();
    const words = (await stretch.innerText()).trim();
    await stretch.evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.getByLabel('The claim, if it needs other words optional').fill('What I read here.');
    await page.getByRole('button', { name: 'Add the claim' }).click();
    await expectText(page, '.claim-text', 'What I read here.');
    expect(await page.locator('.context mark').innerText()).toContain(words.split(' ')[0]);
  });
});
