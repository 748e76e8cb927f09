import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { FLOOD } from '../support/dossier.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

type Browser = Awaited<ReturnType<Workbench['reviewer']>>;

let bench: Workbench;
let ana: Browser;
let articleId: number;
let lostId: number;

const BODY = FLOOD.herald.body;
const documentOf = ({ text }: { text: string }) => new JSDOM(text).window.document;
const wordsOf = (page: Document, selector: string) =>
  (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

beforeAll(async () => {
  bench = await openWorkbench();
  ana = await bench.reviewer('Ana Ruiz');
  const { services } = bench;
  const dossierId = (await services.dossiers.create({ reviewerId: 1 }, 'Flood')).result;
  articleId = (await services.articles.add({ reviewerId: 1 }, { ...FLOOD.herald, dossierId })).articleId;
  const claims = await services.claims.list({ articleId });
  lostId = claims.find(({ text }) => text.includes('140 houses'))?.id ?? 0;
});

describe('a new version of an article', () => {
  it('is refused with what was written where it is no other text, or none', async () => {
    const post = (fields: object) => ana.post(url('articleRevisions', articleId)).type('form').send(fields);
    const same = documentOf(await post({ body: BODY, reason: 'A typo.' }).expect(422));
    expect(wordsOf(same, '.problem')).toContain('stands here already');
    expect(same.querySelector('#revision-reason')?.getAttribute('value')).toBe('A typo.');
    expect(wordsOf(same, '#revision-body')).toContain('Karsa dam');
    const none = documentOf(await post({ body: ' ', reason: '' }).expect(422));
    expect(wordsOf(none, '#revision-body-error')).toMatch(/choose a file/);
    const binary = ana.post(url('articleRevisions', articleId)).field('body', '').field('reason', '');
    const unread = documentOf(
      await binary.attach('files', Buffer.from([0, 1, 2, 255]), 'new.txt').expect(422),
    );
    expect(wordsOf(unread, '#revision-file-error')).not.toBe('');
  });

  it('comes as a file, and says on article and claim what is lost', async () => {
    const file = Buffer.from(BODY.replace('140 houses', '150 homes').replace('the nurses', 'all nurses'));
    const form = ana
      .post(url('articleRevisions', articleId))
      .field('body', '')
      .field('reason', 'A correction.');
    await form.attach('files', file, 'corrected.txt').expect(303);
    const article = documentOf(await ana.get(url('article', articleId)).expect(200));
    expect(wordsOf(article, '.list .lost h3')).toMatch(/^Not found in the version of \d+ \w+ \d{4}$/);
    expect(wordsOf(article, '.list .lost .claims')).toContain('140 houses');
    const claim = documentOf(await ana.get(url('claim', lostId)).expect(200));
    expect(wordsOf(claim, '#claim-head .lost')).toContain('Not found in the version of');
    expect(wordsOf(claim, '#claim-head mark')).toContain('140 houses');
    expect(claim.querySelector('.reading .now')).toBeNull();
  });

  it('shows what changed between two versions, for eyes and ears', async () => {
    const page = documentOf(await ana.get(url('articleRevisions', articleId)).expect(200));
    expect(wordsOf(page, '.entries li:first-child')).toMatch(
      /Version 2.*newest.*A correction\..*Ana Ruiz.*corrected\.txt/,
    );
    expect(wordsOf(page, '.difference del')).toBe('removed: 140 houses (end of what was removed)');
    expect(wordsOf(page, '.difference ins')).toBe('added: 150 homes (end of what was added)');
    const back = documentOf(await ana.get(`${url('articleRevisions', articleId)}?from=2&to=1`).expect(200));
    expect(wordsOf(back, '.difference ins')).toContain('140 houses');
    const same = documentOf(await ana.get(`${url('articleRevisions', articleId)}?from=1&to=1`).expect(200));
    expect(wordsOf(same, '.difference')).toContain('the two read the same');
  });

  it('leaves the old text to read', async () => {
    const page = documentOf(await ana.get(url('articleRevision', articleId, 1)).expect(200));
    expect(wordsOf(page, '.plain-text')).toBe(
      BODY.replace(/\s+/g, ' ').replace('Velden. Mayor', 'Velden.Mayor'),
    );
    await ana.get(url('articleRevision', articleId, 3)).expect(404);
    await ana.get(url('articleRevision', articleId, 'x')).expect(404);
  });

  it('lets a lost claim be put where it stands', async () => {
    const post = (fields: object) => ana.post(url('claimAnchor', lostId)).type('form').send(fields);
    const { version } = await bench.services.claims.one(lostId);
    const refused = documentOf(await post({ version, start: '', end: '', quote: '160 homes' }).expect(422));
    expect(wordsOf(refused, '.lost .problem')).toContain('not in the article');
    expect(wordsOf(refused, '#lost-quote')).toBe('160 homes');
    await post({ version, start: '', end: '', quote: '150 homes' }).expect(303);
    const claim = documentOf(await ana.get(url('claim', lostId)).expect(200));
    expect(claim.querySelectorAll('#claim-head .lost')).toHaveLength(0);
    expect(wordsOf(claim, '.reading .now')).toBe('150 homes');
  });
});
