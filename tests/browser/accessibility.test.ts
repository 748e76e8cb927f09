import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { describeInBrowser, violationsOn, visit, type Visit } from '../support/browser.ts';

/** A new version of the first article, in which one of its claims is lost. */
async function loseClaim({ claims, articles }: Visit['services']): Promise<number> {
  const [{ id, quote } = { id: 0, quote: '' }] = await claims.list({ articleId: 1 });
  const { body } = (await articles.detail(1)).text;
  const text = body.replace(quote, 'Somebody');
  await articles.revise({ reviewerId: 1 }, { articleId: 1, text, reason: 'It named the wrong person.' });
  return id;
}

/** Every page there is, on the sample dossier. */
async function everyPage({ services }: Visit): Promise<string[]> {
  const lost = await loseClaim(services);
  const { all } = await services.dossiers.standings(1);
  const busiest = [...all].sort(
    (a, b) => b.pendingSuggestions + b.openDiscrepancies - a.pendingSuggestions - a.openDiscrepancies,
  )[0];
  const [discrepancy] = await services.discrepancies.list(1);
  const [name] = await services.names.list(1);
  const { jobId: job } = await services.exports.begin({ reviewerId: 1 }, 1, {
    format: 'html',
    address: null,
  });
  await services.jobs.settled();
  const { result: empty } = await services.dossiers.create({ reviewerId: 1 }, 'Nothing yet');
  const ofDossier = (
    [
      'dossier',
      'articles',
      'newArticle',
      'claims',
      'discrepancies',
      'names',
      'origins',
      'report',
      'activity',
    ] as const
  ).map((name) => url(name, 1));
  const ofNothing = (
    ['dossier', 'articles', 'claims', 'discrepancies', 'names', 'origins', 'report'] as const
  ).map((name) => url(name, empty));
  return [
    ...[...ofDossier, ...ofNothing],
    ...[url('dossiers'), url('newDossier'), url('reviewer'), url('job', job), url('article', 1)],
    ...[
      url('claim', busiest?.claimId ?? 0),
      `${url('claim', busiest?.claimId ?? 0)}?find=Lavrov`,
      url('discrepancy', discrepancy?.id ?? 0),
      url('name', name?.id ?? 0),
    ],
    ...[url('claim', lost), url('articleRevisions', 1), url('articleRevision', 1, 1)],
    ...[url('sources'), url('source', 1), `${url('go', 1)}?q=Lavrov`, `${url('activity', 1)}?reviewer=1`],
    ...[`${url('claims', 1)}?state=stale`, `${url('claims', 1)}?kind=event&q=Lavrov`, url('jobFile', job)],
  ];
}

/** How a page is looked at: its width in pixels, and the colours where axe is asked, too. */
const LOOKS = [
  { width: 1440, colors: 'light' },
  { width: 768, colors: null },
  { width: 375, colors: 'dark' },
  { width: 320, colors: null },
] as const;

async function faultsOf(page: Visit['page'], { width, colors }: (typeof LOOKS)[number]): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  if (colors) await page.emulateMedia({ colorScheme: colors, reducedMotion: 'reduce' });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...(over > 0 ? [`${over} pixels over the edge`] : []), ...(colors ? await violationsOn(page) : [])];
}

describeInBrowser('accessibility', () => {
  it('axe finds nothing on any page, wide and light or narrow and dark, and nothing runs over the edge', async () => {
    const desk = await visit();
    const found: Record<string, string[]> = {};
    for (const path of await everyPage(desk)) {
      await desk.open(path);
      for (const look of LOOKS) found[`${path} at ${look.width}`] = await faultsOf(desk.page, look);
    }
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
  });

  it('axe finds nothing while forms are open and refused', async () => {
    const desk = await visit();
    const { page, open } = desk;
    await open(url('claim', 1));
    for (const summary of await page.locator('#desk summary').all()) await summary.click();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.getByText('Write something first.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('?');
    expect(await violationsOn(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in the open palette, %s', async (colorScheme) => {
    const { page, open } = await visit({ colorScheme });
    await open(url('claims', 1));
    await page.waitForFunction(() => document.readyState === 'complete');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Lavrov');
    await page.locator('#palette mark').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('axe finds nothing where there is no such page, and once the tour is over', async () => {
    const { page, open } = await visit();
    // Chromium reports every 404 as an error of the page.
    await page.route('**/dossiers/99', async (route) =>
      route.fulfill({ response: await route.fetch(), status: 200 }),
    );
    await open(url('dossier', 99));
    await page.getByRole('heading', { name: 'Not found' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await open(url('report', 1));
    await page.locator('#tour').getByRole('button', { name: 'Done' }).click();
    await page.waitForFunction(() => document.activeElement?.matches('#tour p'));
    expect(await violationsOn(page)).toEqual([]);
  });
});
