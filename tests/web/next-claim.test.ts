import { expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { openWorkbench } from '../support/workbench.ts';

const ANA = { reviewerId: 1 };

async function withTwoArticles() {
  const { services, reviewer } = await openWorkbench();
  const browser = await reviewer();
  const { result: dossierId } = await services.dossiers.create(ANA, 'Harbour fire');
  const add = async (body: string) => {
    const known = { dossierId, title: null, source: null, published: null };
    const { articleId } = await services.articles.add(ANA, { ...known, body });
    return services.claims.list({ articleId });
  };
  const first = await add('Pier 4 burned on Monday. The harbour master closed pier 5 on Tuesday.');
  const second = await add('Anna Berg led the crew. The crew saved three boats. Nobody was hurt.');
  return { browser, first, second };
}

it('goes on in reading order after a claim was discarded, and comes round at the end', async () => {
  const { browser, first, second } = await withTwoArticles();
  const [opening, middle, after] = second;
  const last = second.at(-1);
  if (!first[0] || !opening || !middle || !after || !last) throw new Error('Three claims are needed');
  const discard = async ({ id, version }: { id: number; version: number }) =>
    (await browser.post(url('claimDiscard', id)).type('form').send({ version }).expect(303)).headers.location;
  expect(await discard(middle)).toMatch(`${url('claim', after.id)}?event=`);
  expect(await discard(last)).toMatch(`${url('claim', first[0].id)}?event=`);
});

it('begins in the article that is open', async () => {
  const { browser, second } = await withTwoArticles();
  const [opening] = second;
  if (!opening) throw new Error('A claim is needed');
  const { text } = await browser.get(url('article', opening.articleId)).expect(200);
  expect(text).toMatch(new RegExp(`href="${url('claim', opening.id)}"[^>]*data-key="n"`));
});
