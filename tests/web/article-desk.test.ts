import { beforeAll, describe, expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { FLOOD } from '../support/dossier.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

type Browser = Awaited<ReturnType<Workbench['reviewer']>>;

const PARTIAL = { 'HX-Request-Type': 'partial' };

let bench: Workbench;
let browser: Browser;
let articleId: number;
beforeAll(async () => {
  bench = await openWorkbench();
  browser = await bench.reviewer();
  const dossierId = (await bench.services.dossiers.create({ reviewerId: 1 }, 'Flood')).result;
  const body = 'A headline\n\nThe Karsa dam burst on Monday. He said that nine people were hurt.';
  const article = { ...FLOOD.herald, published: null, body, dossierId };
  ({ articleId } = await bench.services.articles.add({ reviewerId: 1 }, article));
});

const detail = () => bench.services.articles.detail(articleId);
const post = (path: string, form: Record<string, string | number>) =>
  browser.post(path).type('form').send(form);
const page = async () => (await browser.get(url('article', articleId)).expect(200)).text;
const firstClaim = async () => {
  const [claim] = await bench.services.claims.list({ articleId });
  if (!claim) throw new Error('A claim is needed');
  return claim;
};

describe('the date of an article', () => {
  it('is asked for where it is not known, refused in words with the input kept, and saved', async () => {
    expect(await page()).toContain('When was it published?');
    const { version } = await detail();
    const refused = await post(url('articleDate', articleId), { version, published: 'last week' }).expect(
      422,
    );
    expect(refused.text).toContain('Write a date as 2023, 2023-04 or 2023-04-20');
    expect(refused.text).toContain('value="last week"');
    const fragment = await post(url('articleDate', articleId), { version, published: '' })
      .set(PARTIAL)
      .expect(422);
    expect(fragment.text).toMatch(/^\s*<div id="desk"/);
    const saved = await post(url('articleDate', articleId), { version, published: '2024-05-14' }).expect(303);
    expect(saved.headers.location).toMatch(new RegExp(`^${url('article', articleId)}\\?event=`));
    expect(await page()).not.toContain('When was it published?');
    await post(url('articleDate', articleId), { version, published: '2024-05-15' }).expect(409);
  });

  it('leads to reading the article again, which keeps the open claim open', async () => {
    expect(await page()).toContain('Its date was changed after it was read');
    const { id } = await firstClaim();
    const read = await post(url('articleReading', articleId), { open: id }).expect(303);
    expect(read.headers.location).toMatch(new RegExp(`^${url('claim', id)}\\?event=`));
    expect((await browser.get(read.headers.location ?? '')).text).toContain('1 claim read differently');
    expect(await firstClaim()).toMatchObject({ id, when: { start: '2024-05-13', end: '2024-05-13' } });
    expect(await page()).not.toContain('Read it again');
  });
});

describe('what is known about an article', () => {
  const form = { byline: '', publishedNote: '', republishes: '', url: '', published: '2024-05-14' };

  it('is corrected, and given back with what is wrong', async () => {
    const { version } = await detail();
    const given = { ...form, title: 'Dam', source: 'The Post', version };
    const refused = await post(url('articleDetails', articleId), { ...given, title: '', url: 'x' }).expect(
      422,
    );
    expect(refused.text).toContain('Give it a title.');
    expect(refused.text).toContain('beginning with https://');
    await post(url('articleDetails', articleId), given).expect(303);
    expect(await detail()).toMatchObject({ title: 'Dam', source: 'The Post' });
    expect(await page()).toContain('Changed title, source of “Dam bursts above Velden”');
    await post(url('articleDetails', articleId), { ...given, title: 'Late' }).expect(409);
  });
});

describe('the kind of a block', () => {
  it('stands on the page with its rule, and is changed there', async () => {
    const [block] = (await detail()).text.blocks;
    if (!block) throw new Error('A block is needed');
    expect(await page()).toContain(block.rule);
    const at = { version: block.version };
    const refused = await post(url('blockKind', block.id), { ...at, kind: 'poem' })
      .set(PARTIAL)
      .expect(422);
    expect(refused.text).toContain('Please look at what is marked below.');
    const changed = await post(url('blockKind', block.id), { ...at, kind: 'teaser' }).expect(303);
    expect(changed.headers.location).toMatch(new RegExp(`^${url('article', articleId)}\\?event=`));
    expect(await page()).toContain(`Ana Ruiz decided; read as ${block.kind}: ${block.rule}`);
    await post(url('blockKind', block.id), { ...at, kind: 'caption' }).expect(409);
    await post(url('blockKind', 999_999), { ...at, kind: 'caption' }).expect(404);
  });
});

describe('correcting the open claim', () => {
  it('changes speaker and time alone, and leaves the rest', async () => {
    const { id, version, text } = await firstClaim();
    await post(url('claimSpeaker', id), { version, speaker: 'Fire brigade', mode: 'reported' }).expect(303);
    await post(url('claimTime', id), { version, whenStart: '2024-05-12', whenEnd: '' }).expect(409);
    await post(url('claimTime', id), { version: version + 1, whenStart: 'May', whenEnd: '' }).expect(422);
    await post(url('claimTime', id), { version: version + 1, whenStart: '2024-05-12', whenEnd: '' }).expect(
      303,
    );
    const when = { start: '2024-05-12', end: '2024-05-12' };
    expect(await bench.services.claims.one(id)).toMatchObject({ text, speaker: 'Fire brigade', when });
  });

  it('marks what a reviewer put in, and leads back to the machine’s wording', async () => {
    const { id, version, text, kind } = await firstClaim();
    await post(url('claimWording', id), { version, kind, text: 'The old Karsa dam burst.' }).expect(303);
    const reworded = (await browser.get(url('claim', id))).text;
    expect(reworded).toContain('<ins class="own" title="Written by a reviewer">old</ins>');
    expect(reworded).toContain(`Machine’s wording: “${text}”`);
    await post(url('claimWording', id), { version: version + 1, kind, text }).expect(303);
    const back = (await browser.get(url('claim', id))).text;
    expect(back).not.toContain('Machine’s wording');
    expect(back).toMatch(/<del>The old Karsa dam burst\.<\/del>/);
  });

  it('opens the wording for somebody who wants to say what a word means', async () => {
    const { id } = await firstClaim();
    const { text } = await browser.get(`${url('claim', id)}?open=wording`).expect(200);
    expect(text).toMatch(/<details name="correction" id="reword" open>/);
  });

  it('shows before and after of a split in its history', async () => {
    const { id, version, text } = await firstClaim();
    await post(url('claimParts', id), { version, texts: 'One thing.\nAnother thing.' }).expect(303);
    const event = (await bench.services.history.ofClaim(id))[0];
    expect(event?.changes).toEqual(
      expect.arrayContaining([
        { field: 'claim', before: text, after: '' },
        { field: 'claim', before: '', after: 'One thing.' },
      ]),
    );
  });
});
