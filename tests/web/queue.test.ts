import { beforeAll, describe, expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { FLOOD } from '../support/dossier.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const ANA = { reviewerId: 1 };
const PARTIAL = { 'HX-Request-Type': 'partial' };
const NOWHERE = 999;

let bench: Workbench;
let browser: Awaited<ReturnType<Workbench['reviewer']>>;
let dossierId: number;
let articleId: number;
beforeAll(async () => {
  bench = await openWorkbench();
  browser = await bench.reviewer();
  dossierId = (await bench.services.dossiers.create(ANA, 'Flood')).result;
  articleId = (await bench.services.articles.add(ANA, { ...FLOOD.herald, dossierId })).articleId;
});

const post = (path: string, form: object) => browser.post(path).set(PARTIAL).type('form').send(form);
const chosen = async () =>
  (await bench.services.claims.list({ articleId })).map(({ id, version }) => `${id}.${version}`);

describe('going somewhere', () => {
  it('answers the palette with a fragment and everybody else with a page, and says when nothing fits', async () => {
    const { text: part } = await browser
      .get(`${url('go', dossierId)}?q=Velden`)
      .set(PARTIAL)
      .expect(200);
    expect(part).not.toContain('<html');
    expect(part).toContain(url('article', articleId));
    const { text: whole } = await browser.get(`${url('go', dossierId)}?q=%3Cb%3Ezzz`).expect(200);
    expect(whole).toContain('Nothing here goes by these words.');
    expect(whole).toContain('value="&lt;b&gt;zzz"');
    await browser.get(url('go', NOWHERE)).expect(404);
  });
});

describe('deciding on many claims', () => {
  it('keeps the filters in the address and is undone as one', async () => {
    const claims = await chosen();
    const decide = `${url('claimDecisions', dossierId)}?kind=event`;
    const done = await browser
      .post(decide)
      .type('form')
      .send({ claim: claims, decision: 'review' })
      .expect(303);
    expect(done.headers.location).toMatch(/\?kind=event&event=\d+$/);
    const reviewed = async () =>
      (await bench.services.dossiers.standings(dossierId)).all.filter(({ isReviewed }) => isReviewed).length;
    expect(await reviewed()).toBe(claims.length);
    await browser.post(url('undo', done.headers.location?.split('=').at(-1) ?? '')).expect(303);
    expect(await reviewed()).toBe(0);
  });

  it('refuses nothing chosen, what is not of the list, a stranger as assignee and an unknown dossier', async () => {
    const path = url('claimDecisions', dossierId);
    const { text } = await post(path, { decision: 'discard' }).expect(422);
    expect(text).not.toContain('<html');
    expect(text).toMatch(/class="problem"/);
    await post(path, { claim: 'one', decision: 'discard' }).expect(422);
    await post(path, { claim: await chosen(), decision: 'assign', assignee: '77' }).expect(422);
    await post(url('claimDecisions', NOWHERE), { claim: '1.1', decision: 'discard' }).expect(404);
  });
});

describe('assigning a claim', () => {
  it('says for whom it is, and refuses nobody known and no claim', async () => {
    const [claim] = await bench.services.claims.list({ articleId });
    const path = url('claimAssignment', claim?.id ?? 0);
    await post(path, { assignee: '1' }).expect(303);
    expect((await browser.get(`${url('claims', dossierId)}?assignee=1`)).text).toContain('for Ana Ruiz');
    expect((await post(path, { assignee: '77' }).expect(422)).text).toContain('There is no such reviewer.');
    await post(path, { assignee: 'x' }).expect(422);
    await post(url('claimAssignment', NOWHERE), { assignee: '' }).expect(404);
  });
});

describe('saved filters', () => {
  it('keep what the address asks for, refuse no name and no filter, and are removed once', async () => {
    const path = url('savedFilters', dossierId);
    await browser.post(path).type('form').send({ name: 'Events', query: 'kind=event&bogus=1' }).expect(303);
    const [saved] = await bench.services.filters.list(dossierId);
    expect((await browser.get(url('claims', dossierId))).text).toContain('>Events</a>');
    expect((await post(path, { name: ' ', query: 'kind=event' }).expect(422)).text).toContain(
      'Give the filter a name.',
    );
    await post(path, { name: 'All', query: '' }).expect(422);
    await post(url('savedFilters', NOWHERE), { name: 'A', query: 'kind=event' }).expect(404);
    const removal = url('savedFilterRemoval', dossierId, saved?.id ?? 0);
    await browser.post(removal).type('form').send({}).expect(303);
    await browser.post(removal).type('form').send({}).expect(404);
  });
});

describe('the activity', () => {
  it('is filtered by its address, as a fragment too, and is of a dossier there is', async () => {
    const all = await browser.get(url('activity', dossierId)).expect(200);
    expect(all.text).toContain('Saved the filter');
    const { text } = await browser
      .get(`${url('activity', dossierId)}?kind=remove+filter`)
      .set(PARTIAL)
      .expect(200);
    expect(text).not.toContain('<html');
    expect(text).toContain('Removed the filter');
    expect(text).not.toContain('Saved the filter');
    expect((await browser.get(`${url('activity', dossierId)}?reviewer=77`)).text).toContain('Nothing here');
    await browser.get(url('activity', NOWHERE)).expect(404);
  });
});
