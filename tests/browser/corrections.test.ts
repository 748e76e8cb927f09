import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, visit } from '../support/browser.ts';

describeInBrowser('correcting what the splitter made', () => {
  it('is one key away, each with the focus in its field', async () => {
    const { page, open, services } = await visit();
    const [claim] = await services.claims.list({ articleId: 1 });
    if (!claim) throw new Error('The sample has claims');
    await open(url('claim', claim.id));
    const focused = () => page.evaluate(() => document.activeElement?.id);
    for (const [key, field] of Object.entries({
      e: 'text',
      p: 'speaker',
      t: 'whenStart',
      s: 'texts',
      m: 'merged-text',
    })) {
      await page.keyboard.press(key);
      expect([key, await focused()]).toEqual([key, field]);
      await page.locator(`#${field}`).blur();
    }
    const parts = (await page.locator('#texts').inputValue()).split('\n');
    expect(parts.length).toBeGreaterThan(1);
    await page.locator('.claim-text').focus();
    await page.keyboard.press('x');
    await page
      .locator('.toast')
      .getByText(/Discarded/)
      .waitFor();
    expect((await services.claims.one(claim.id)).isDiscarded).toBe(true);
  });

  it('puts selected words on a line of their own in a split', async () => {
    const { page, open, services } = await visit();
    const [claim] = await services.claims.list({ articleId: 1 });
    await open(url('claim', claim?.id ?? 0));
    const words = await page.evaluate(() => {
      const text = document.querySelector('.claim-text')?.lastChild;
      if (!text) return '';
      getSelection()?.selectAllChildren(text.parentElement as Element);
      getSelection()?.setBaseAndExtent(text, 0, text, text.textContent?.length ?? 0);
      return getSelection()?.toString().trim() ?? '';
    });
    await page.keyboard.press('s');
    expect((await page.locator('#texts').inputValue()).split('\n').at(-1)).toBe(words);
  });

  it('leads from an unclear word to its rewording, with the word selected', async () => {
    const { page, open, services } = await visit();
    const isUnclear = ({ ambiguous }: { ambiguous: unknown[] }) => ambiguous.length > 0;
    const claim = (await services.claims.list({ dossierId: 1 })).find(isUnclear);
    if (!claim) throw new Error('The sample has a claim with an unclear word');
    await open(url('claim', claim.id));
    const link = page.locator('.unclear-note a').first();
    const word = /what “(.+)” means/.exec((await link.textContent()) ?? '')?.[1] ?? '';
    expect(word).not.toBe('');
    await link.click();
    const selected = () =>
      page.evaluate(() => {
        const field = document.activeElement;
        if (!(field instanceof HTMLTextAreaElement)) return null;
        return [field.id, field.value.slice(field.selectionStart, field.selectionEnd).toLowerCase()];
      });
    expect(await selected()).toEqual(['text', word.toLowerCase()]);
    await page.keyboard.type('the harbour office');
    await page.locator('#reword').getByRole('button', { name: 'Save' }).click();
    await page.locator('.toast').waitFor();
    expect((await services.claims.one(claim.id)).text).toContain('the harbour office');
  });

  it('changes a block, takes its claims out and brings them back with undo', async () => {
    const { page, open, services } = await visit();
    await open(url('article', 1));
    const claims = page.locator('.claims > li');
    const before = await claims.count();
    const block = page.locator('.block.body:has([data-claim])').first();
    await block.locator('summary').click();
    await block.getByRole('button', { name: 'boilerplate' }).click();
    await page
      .locator('.toast')
      .getByText(/body to boilerplate/)
      .waitFor();
    expect(await claims.count()).toBeLessThan(before);
    await page.getByText('A block was changed after it was read').waitFor();
    await page.keyboard.press('z');
    await page.locator('.toast').getByText(/Undid/).waitFor();
    expect((await services.claims.list({ articleId: 1 })).length).toBe(before);
  });

  it('asks for the date, reads the article again, and relative times become dates', async () => {
    const { page, open, services } = await visit();
    const undated = (await services.articles.list(1)).find(({ published }) => published === null);
    if (!undated) throw new Error('The sample has an article without a date');
    const dated = async () =>
      (await services.claims.list({ articleId: undated.id })).filter(({ when }) => when !== null).length;
    const before = await dated();
    await open(url('article', undated.id));
    await page.getByLabel('When was it published?').fill('2023-04-19');
    await page.getByRole('button', { name: 'Save the date' }).click();
    await page.getByRole('button', { name: 'Read it again' }).click();
    const told = page.locator('.toast').getByText(/again: .*read differently/);
    // On a busy machine the page that shows how far the work is comes in between.
    await told.or(page.locator('#progress a.go')).waitFor();
    expect(await dated()).toBeGreaterThan(before);
  });
});
