import { beforeAll, describe, expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { FLOOD } from '../support/dossier.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const ANA = { reviewerId: 1 };
const PARTIAL = { 'HX-Request-Type': 'partial' };

let bench: Workbench;
let browser: Awaited<ReturnType<Workbench['reviewer']>>;
let dossierId: number;
beforeAll(async () => {
  bench = await openWorkbench();
  browser = await bench.reviewer();
  dossierId = (await bench.services.dossiers.create(ANA, 'Flood')).result;
  for (const article of [FLOOD.herald, FLOOD.post])
    await bench.services.articles.add(ANA, { ...article, dossierId });
});

async function nameWith(form: string) {
  const [found] = await bench.services.names.list(dossierId, form);
  if (!found) throw new Error(`No name with ${form}`);
  return bench.services.names.one(found.id);
}

const post = (address: string, form: Record<string, unknown>) =>
  browser.post(address).type('form').send(form);

describe('the list of names', () => {
  it('shows every name with its other forms, those to decide first, by kind and by words without accents', async () => {
    const names = url('names', dossierId);
    const { text } = await browser.get(names).expect(200);
    expect(text).toContain('Sergei Antonov');
    expect(text).toContain('(transliteration)');
    expect(text.indexOf('Antonov')).toBeLessThan(text.indexOf('Velden'));
    expect((await browser.get(`${names}?kind=place`)).text).not.toContain('Sergei Antonov');
    expect((await browser.get(`${names}?q=SERGEY`)).text).toContain('Sergei Antonov');
    expect((await browser.get(`${names}?q=nobody`)).text).toContain('No name fits');
  });

  it('is where the palette leads to', async () => {
    const { id } = await nameWith('Sergey Antonov');
    const { text } = await browser
      .get(`${url('go', dossierId)}?q=sergey`)
      .set(PARTIAL)
      .expect(200);
    expect(text).toContain(`href="${url('name', id)}"`);
  });
});

describe('the page of a name', () => {
  it('says why a form differs and where it stands, with a link to the words', async () => {
    const { id } = await nameWith('Sergey Antonov');
    const { text } = await browser.get(url('name', id)).expect(200);
    expect(text).toContain('Sergei (ICAO 9303) and Sergey (BGN/PCGN) both romanise Сергей.');
    expect(text).toMatch(/href="\/articles\/\d+#block-\d+:~:text=Sergey%20Antonov"/);
    await browser.get(url('name', 9999)).expect(404);
  });

  it('takes a decision and leads back with a way to undo it; a decision on an old version is refused', async () => {
    const { id, name, forms } = await nameWith('Sergey Antonov');
    const { id: formId, version } = forms.find(({ form }) => form !== name)!;
    const done = await post(url('formAcceptance', id, formId), { version }).expect(303);
    expect(done.headers.location).toMatch(new RegExp(`^${url('name', id)}\\?event=\\d+$`));
    expect((await browser.get(done.headers.location ?? '')).text).toContain('Undo');
    await post(url('formSeparation', id, formId), { version }).expect(409);
    await post(url('formAcceptance', id, formId), { version: 'x' }).expect(422);
  });

  it('keeps what was typed when a merger or a house form is refused', async () => {
    const { id, version } = await nameWith('Sergey Antonov');
    const merger = await post(url('nameMerger', id), { version, other: 'Nobody <i>' }).expect(422);
    expect(merger.text).toContain('No name of this dossier is written');
    expect(merger.text).toContain('value="Nobody &lt;i&gt;"');
    const house = { version, form: 'Somebody Else', accepted: '', exceptions: '', scope: 'Sport' };
    const refused = await post(url('houseForm', id), { ...house, authority: '', validFrom: 'soon' }).expect(
      422,
    );
    expect(refused.text).toContain('value="Sport"');
  });

  it('sets the house form, shows what deviates from it, and takes it away', async () => {
    const { id, version, forms } = await nameWith('Sergey Antonov');
    const house = { form: 'Sergey Antonov', accepted: '', exceptions: '', scope: 'All', validFrom: '' };
    await post(url('houseForm', id), { ...house, version, authority: 'Style book' }).expect(303);
    const { text } = await browser.get(url('name', id));
    expect(text).toContain('The house prints <b>Sergey Antonov</b>');
    expect(text).toContain('Style book');
    expect(text).toMatch(/\d deviations?:/);
    expect(forms.map(({ form }) => form)).toContain('Sergei Antonov');
    const styled = await nameWith('Sergey Antonov');
    await post(url('houseFormRemoval', id), { version: styled.version }).expect(303);
    expect((await browser.get(url('name', id))).text).toContain('Set a house form');
  });
});
