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
  const job = await services.jobs.start({ kind: 'import', dossierId: 1, total: 1 }, () => Promise.resolve());
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
    ...[
      `${url('claims', 1)}?state=stale`,
      `${url('claims', 1)}?kind=event&q=Lavrov`,
      url('reportFile', 1, 'html'),
    ],
  ];
}

describeInBrowser('accessibility', () => {
  it.each([
    ['wide and light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
    ['narrow and dark', { viewport: { width: 375, height: 800 }, colorScheme: 'dark' }],
  ] as const)('axe finds nothing on any page, %s', async (_name, options) => {
    const desk = await visit(options);
    const found: Record<string, string[]> = {};
    for (const path of await everyPage(desk)) {
      await desk.open(path);
      const violations = await violationsOn(desk.page);
      if (violations.length > 0) found[path] = violations;
    }
    expect(found).toEqual({});
  });

  it('axe finds nothing while forms are open and refused', async () => {
    const desk = await visit();
    const { page, open } = desk;
    await open(url('claim', 1));
    for (const summary of await page.locator('#desk summary').all()) {
      await summary.click();
      expect(await violationsOn(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.getByText('Write something first.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('?');
    expect(await violationsOn(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in the open palette, %s', async (colorScheme) => {
    const { page, open } = await visit({ colorScheme });
    await open(url('claims', 1));
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

  it.each([1440, 768, 375, 320])('nothing runs over the edge at %s pixels', async (width) => {
    const desk = await visit({ viewport: { width, height: 800 } });
    for (const path of await everyPage(desk)) {
      await desk.open(path);
      const over = await desk.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, over]).toEqual([path, 0]);
    }
  });
});
