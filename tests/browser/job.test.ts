import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, openBrowser, violationsOn } from '../support/browser.ts';
import { LONG_ARTICLE } from '../support/long-article.ts';
import { openWorkbench } from '../support/workbench.ts';

const FILES = 16;
/** Texts short enough that a busy machine still answers between two of them. */
const BODY = LONG_ARTICLE.body.split('\n\n').slice(0, 2).join('\n\n');

describeInBrowser('a job', () => {
  it('is cancelled, survives a reload, and goes on with the rest', async () => {
    const bench = await openWorkbench();
    const { page, open } = await openBrowser(bench);
    const { result: dossierId } = await bench.services.dossiers.create({ reviewerId: 1 }, 'Ten towns');
    await open(url('newArticle', dossierId));
    await page.getByLabel('Files', { exact: true }).setInputFiles(
      Array.from({ length: FILES }, (_, index) => ({
        name: `${index}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(
          `Decisions of day ${index}\n\n${BODY.replaceAll('euros', `euros on day ${index}`)}`,
        ),
      })),
    );
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.getByRole('button', { name: 'Cancel' }).focus();
    // The focus stays where it is while the progress is told anew.
    await page.waitForResponse((answer) => /\/jobs\/\d+$/.test(answer.url()));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Go on with the rest' }).waitFor();
    await page.reload();
    const kept = (await bench.services.articles.list(dossierId)).length;
    expect(kept).toBeLessThan(FILES);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Go on with the rest' }).click();
    await page.locator('#progress').getByText('Finished').waitFor();
    expect((await bench.services.articles.list(dossierId)).length).toBe(FILES);
  });
});
