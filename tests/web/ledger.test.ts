import { beforeAll, describe, expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { FLOOD } from '../support/dossier.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const ANA = { reviewerId: 1 };
const PARTIAL = { 'HX-Request-Type': 'partial' };

let bench: Workbench;
let browser: Awaited<ReturnType<Workbench['reviewer']>>;
let dossierId: number;
const ids: number[] = [];
beforeAll(async () => {
  bench = await openWorkbench();
  browser = await bench.reviewer();
  dossierId = (await bench.services.dossiers.create(ANA, 'Flood')).result;
  for (const article of [FLOOD.herald, FLOOD.reprint, FLOOD.post])
    ids.push((await bench.services.articles.add(ANA, { ...article, dossierId })).articleId);
});

const first = async () => {
  const [found] = await bench.services.discrepancies.list(dossierId);
  if (!found) throw new Error('A discrepancy is needed');
  return found;
};

describe('the ledger', () => {
  it('filters by address, with counts, and shows both sentences whole', async () => {
    const { kind, a, b } = await first();
    const { text } = await browser.get(url('discrepancies', dossierId)).expect(200);
    expect(text).toContain(`?kind=${kind}`);
    for (const { quote, form } of [a, b]) expect(text).toContain(quote.split(form)[0]?.trim());
    expect((await browser.get(`${url('discrepancies', dossierId)}?by=Nobody`)).text).toContain(
      'Nothing here',
    );
  });

  it('is shown a page at a time, and a ruling leads back to its page', async () => {
    const dossier = (await bench.services.dossiers.create(ANA, 'Many')).result;
    const days = Array.from({ length: 101 }, (_, i) => `day${i}`);
    const claims = [];
    for (const said of [days.join(' '), 'another day']) {
      const body = `The Karsa dam burst above Velden on ${said}.`;
      const article = { ...FLOOD.herald, body, dossierId: dossier };
      const { articleId } = await bench.services.articles.add(ANA, article);
      claims.push((await bench.services.claims.add(ANA, { articleId, words: body, text: '' })).result);
    }
    const [aClaimId, bClaimId] = claims as [number, number];
    const flag = { kind: 'date', class: 'unclear', note: '', aClaimId, bClaimId } as const;
    for (const aForm of days)
      await bench.services.discrepancies.flag(ANA, { ...flag, aForm, bForm: 'another day' });
    const ledger = url('discrepancies', dossier);
    const { text } = await browser.get(ledger).expect(200);
    expect(text).toContain('1 to 100 of 101');
    const second = await browser.get(`${ledger}?page=2`).expect(200);
    expect(second.text).toContain('101 to 101 of 101');
    expect(second.text).toContain(`name="back" value="${ledger}?page=2"`);
  });

  it('rules in place, says so, and refuses a ruling on an old version', async () => {
    const { id, version } = await first();
    const back = `${url('discrepancies', dossierId)}?kind=name`;
    const rule = { version, ruling: 'A', reason: 'The town hall writes it so.', back, then: '' };
    const done = await browser.post(url('ruling', id)).type('form').send(rule).expect(303);
    expect(done.headers.location).toMatch(/\?kind=name&event=\d+$/);
    const { text } = await browser
      .get(done.headers.location ?? '')
      .set(PARTIAL)
      .expect(200);
    expect(text).toContain('The town hall writes it so.');
    expect(text).not.toContain('<html');
    await browser
      .post(url('ruling', id))
      .type('form')
      .send({ ...rule, ruling: 'B' })
      .expect(409);
    await browser.post(url('ruling', id)).type('form').send({ version: 9, reason: '' }).expect(422);
  });

  it('opens a decided one again when an article brings another form, and says what came', async () => {
    const body = 'Mayor Sergej Antonov visited the hospital. The Karsa dam burst on Monday night.';
    await bench.services.articles.add(ANA, {
      dossierId,
      title: 'Echo',
      source: 'Echo',
      published: '2024-05-19',
      body,
    });
    const { text } = await browser.get(`${url('discrepancies', dossierId)}?ruling=opened+again`).expect(200);
    expect(text).toMatch(/Opened again .*Echo<\/a> writes “Sergej Antonov”/);
  });
});

describe('the origins page', () => {
  it('takes the word of an editor, and refuses one without a reason and one on an origin that changed', async () => {
    const [herald, reprint] = ids as [number, number];
    const seen = `${herald} ${reprint}`;
    const send = (form: object, partial = {}) =>
      browser.post(url('articleOrigin', reprint)).set(partial).type('form').send(form);
    const refused = await send({ ruling: 'apart', reason: '', seen }, PARTIAL).expect(422);
    expect(refused.text).toContain('An origin is overruled with a reason.');
    const done = await send({ ruling: 'apart', reason: 'Own reporter.', seen }).expect(303);
    expect((await browser.get(done.headers.location ?? '').expect(200)).text).toContain(
      'decided by Ana Ruiz',
    );
    await send({ ruling: 'one', otherId: String(herald), reason: 'No.', seen }).expect(409);
  });

  it('draws each article as a mark that leads to it', async () => {
    const { text } = await browser.get(url('origins', dossierId)).expect(200);
    for (const id of ids) expect(text).toMatch(new RegExp(`<a href="/articles/${id}" aria-label="\\d: `));
  });
});

describe('the page of a source', () => {
  it('saves what is known, and refuses a wrong site and an old version', async () => {
    const edit = {
      version: 1,
      grade: 'B',
      gradeNote: 'Often right.',
      ownerFamily: 'Karsa Media',
      domain: 'https://www.herald.example/x',
    };
    const send = (form: object) => browser.post(url('source', 1)).type('form').send(form);
    expect((await send({ ...edit, domain: 'no site' }).expect(422)).text).toContain('such as example.org');
    await send(edit).expect(303);
    const { text } = await browser.get(url('source', 1)).set(PARTIAL).expect(200);
    expect(text).toContain('value="herald.example"');
    await send({ ...edit, grade: 'D' }).expect(409);
    expect((await browser.get(url('sources'))).text).toContain('Often right.');
  });
});
