import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

type Browser = Awaited<ReturnType<Workbench['reviewer']>>;

let bench: Workbench;
let browser: Browser;
beforeAll(async () => {
  bench = await openWorkbench();
  browser = await bench.reviewer();
});

const open = async (name: string) => {
  const answer = await browser.post(url('dossiers')).type('form').send({ name }).expect(303);
  return answer.headers.location ?? '';
};

describe('dossiers', () => {
  it('says what to do where there is none', async () => {
    const { text } = await browser.get(url('dossiers')).expect(200);
    expect(text).toContain('No dossier yet');
    expect(text).toContain(`href="${url('newDossier')}"`);
  });

  it('opens one, lists it, and starts on it while it is the only one', async () => {
    const location = await open('Harbour fire');
    expect((await browser.get(location).expect(200)).text).toContain('<h1>Harbour fire</h1>');
    expect((await browser.get(url('dossiers'))).text).toContain(`href="${location}"`);
    expect((await browser.get(url('home')).expect(303)).headers.location).toBe(location);
    await open('Flood');
    expect((await browser.get(url('home')).expect(303)).headers.location).toBe(url('dossiers'));
  });

  it.each([
    ['', 'Give the dossier a name.'],
    ['Harbour fire', 'There is a dossier with this name.'],
    ['x'.repeat(121), 'At most 120 characters.'],
  ])('gives the form back with %j in it', async (name, reason) => {
    const { text } = await browser.post(url('dossiers')).type('form').send({ name }).expect(422);
    expect(text).toContain(reason);
    expect(text).toContain(`value="${name}"`);
    expect(text).toContain('aria-invalid="true"');
    expect(text).toContain('<!doctype html>');
  });

  it('gives htmx the form alone, and tells it where to go', async () => {
    const partial = () =>
      browser.post(url('dossiers')).set('HX-Request', 'true').set('HX-Request-Type', 'partial').type('form');
    const refused = await partial().send({ name: '' }).expect(422);
    expect(refused.text.trim()).toMatch(/^<form id="dossier-form"[^]*<\/form>$/);
    const done = await partial().send({ name: 'By htmx' }).expect(204);
    expect(done.headers['hx-redirect']).toMatch(/^\/dossiers\/\d+$/);
    expect(done.headers.vary).toContain('HX-Request-Type');
  });

  it('serves the content of a page without its frame to a partial request', async () => {
    const whole = await browser.get(url('dossiers'));
    const part = await browser.get(url('dossiers')).set('HX-Request-Type', 'partial');
    expect(whole.text).toContain('<html');
    expect(part.text).not.toContain('<html');
    expect(part.text).toContain('<h1>Dossiers</h1>');
    expect([whole.headers.vary, part.headers.vary]).toEqual([
      'HX-Request, HX-Request-Type',
      'HX-Request, HX-Request-Type',
    ]);
  });

  it.each(['0', '999', '-1', '1.5', '1e3', '99999999999', '0x1', 'new%00', '%C3%A9'])(
    'knows no dossier %s',
    async (id) => {
      await browser.get(`/dossiers/${id}`).expect(404);
    },
  );

  it('names an article that goes back to nothing else once on the overview', async () => {
    const [dossierId, title] = [Number((await open('Bridges')).split('/').at(-1)), 'A bridge for Velden'];
    const body = 'The council approved a bridge on Monday.';
    await bench.services.articles.add(
      { reviewerId: 1 },
      { dossierId, title, source: null, published: null, body },
    );
    const page = new JSDOM((await browser.get(url('dossier', dossierId))).text).window.document;
    expect(page.querySelector('.origin-line')?.textContent.split(title)).toHaveLength(2);
  });

  it('counts what stands where on the overview', async () => {
    const location = await open('Counted');
    const dossierId = Number(location.split('/').at(-1));
    const actor = { reviewerId: 1 };
    const add = (source: string, body: string) =>
      bench.services.articles.add(actor, { dossierId, title: `By ${source}`, source, published: null, body });
    await add('The Post', 'The mayor opened the bridge on Monday.');
    await add('The Herald', 'On Monday the mayor opened the bridge.');
    const claims = await bench.services.claims.list({ dossierId });
    const [a, b] = claims;
    if (!a || !b) throw new Error('The two articles gave no claims');
    const waiting = (await browser.get(location)).text;
    expect(waiting).toContain(`Review the next ${claims.length}`);
    expect(waiting).toContain('date unknown');
    expect(waiting).toContain('Nothing is linked yet.');

    await bench.services.links.linkByHand(actor, {
      claimId: a.id,
      otherClaimId: b.id,
      relation: 'corroborates',
      reason: '',
    });
    const linked = (await browser.get(location)).text;
    expect(linked).not.toContain('Nothing is linked yet.');
    expect(linked).toContain(`href="${url('claim', a.id)}"`);
    expect(linked).toContain('says so');
  });
});
