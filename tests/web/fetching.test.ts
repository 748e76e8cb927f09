import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { createFetchArticle } from '../../src/read/address/fetch-article.ts';
import { url } from '../../src/web/paths.ts';
import { openWorkbench } from '../support/workbench.ts';

const PAGE =
  '<!doctype html><title>Dam bursts</title><meta property="article:published_time" content="2024-03-14">' +
  '<article><p>The dam above Velden burst on Monday, the fire brigade said. Two hundred people left their homes.</p></article>';

const site = createServer(
  (_, answer) => void answer.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
);
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
afterAll(() => void site.close());
const { port } = site.address() as AddressInfo;
const address = `http://127.0.0.1:${port}/dam`;
const fetchHere = createFetchArticle({
  isAllowed: (ip) => ip === '127.0.0.1',
  ports: [`${port}`],
  longest: 15_000,
});

it('an article is added from its address, with the address, and only once', async () => {
  const { services, reviewer } = await openWorkbench('empty', fetchHere);
  const browser = await reviewer();
  const { result: dossierId } = await services.dossiers.create({ reviewerId: 1 }, 'Floods');
  const send = async () => {
    const { headers } = await browser
      .post(url('articleAddress', dossierId))
      .type('form')
      .send({ address })
      .expect(303);
    await services.jobs.settled();
    return (await browser.get(headers.location ?? '').expect(200)).text;
  };
  expect(await send()).toMatch(/added “Dam bursts”, \d+ claims/);
  const [{ id } = { id: 0 }] = await services.articles.list(dossierId);
  const article = await services.articles.detail(id);
  expect(article).toMatchObject({ title: 'Dam bursts', url: address, published: '2024-03-14' });
  expect(await send()).toContain('already here');
  expect(await services.articles.list(dossierId)).toHaveLength(1);
});

it('what is no public address is refused on its page, and a wrong one in its place', async () => {
  const { services, reviewer } = await openWorkbench();
  const browser = await reviewer();
  const { result: dossierId } = await services.dossiers.create({ reviewerId: 1 }, 'Floods');
  const send = (words: string) =>
    browser.post(url('articleAddress', dossierId)).type('form').send({ address: words });
  const { text } = await send('news.example').expect(422);
  expect(text).toContain('Write the whole address');
  expect(text).toContain('value="news.example"');
  const { headers } = await send(address).expect(303);
  await services.jobs.settled();
  const page = (await browser.get(headers.location ?? '').expect(200)).text;
  expect(page).toContain('The page could not be fetched. Save it and add the file, or paste its text.');
  expect(await services.articles.list(dossierId)).toEqual([]);
});

it('where fetching is switched off there is no form for it, and asking for it does nothing', async () => {
  const { services, reviewer } = await openWorkbench('empty', null);
  const browser = await reviewer();
  const { result: dossierId } = await services.dossiers.create({ reviewerId: 1 }, 'Floods');
  expect((await browser.get(url('newArticle', dossierId)).expect(200)).text).not.toContain('Fetch and add');
  const { text } = await browser
    .post(url('articleAddress', dossierId))
    .type('form')
    .send({ address })
    .expect(422);
  expect(text).toContain('Add articles');
  expect(await services.jobs.running(dossierId)).toEqual([]);
});
