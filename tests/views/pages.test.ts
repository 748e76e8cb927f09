import { JSDOM, VirtualConsole } from 'jsdom';
import nunjucks from 'nunjucks';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { StaleVersion } from '../../src/domain/errors.ts';
import { url } from '../../src/web/paths.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(2)> "quoted" 'single' {{ 7 * 7 }} {% raw %}`;

type Browser = Awaited<ReturnType<Workbench['reviewer']>>;

let bench: Workbench;
let browser: Browser;
let dossierId: number;
const pages = new Map<string, Document>();

/** Follows every link of our own that changes nothing, from the first page on. */
async function crawl(): Promise<void> {
  const waiting = [url('dossiers'), url('reviewer'), url('newDossier')];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue;
    const answer = await browser.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    const document = new JSDOM(answer.headers['content-type']?.includes('text/html') ? answer.text : '', { virtualConsole: new VirtualConsole() }).window.document;
    pages.set(path, document);
    const links = [...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? '');
    // Filters of a list can be combined without end: of each only the first that is switched on is followed.
    const isPlain = (link: string) => !link.includes('#') && !link.includes('&') && !(path.includes('?') && link.includes('?'));
    waiting.push(...links.filter((link) => isPlain(link) && link !== '/'));
  }
}

beforeAll(async () => {
  bench = await openWorkbench();
  browser = await bench.reviewer(`Ana ${HOSTILE}`.slice(0, 80));
  const { services } = bench;
  dossierId = (await services.dossiers.create({ reviewerId: 1 }, `Dossier ${HOSTILE}`)).result;
  const add = (source: string, body: string) =>
    services.articles.add({ reviewerId: 1 }, {
      ...{ dossierId, title: `${source} ${HOSTILE}`, source: `${source} ${HOSTILE}`, published: '2023-04-20', body },
      ...{ byline: HOSTILE, republishes: HOSTILE, url: 'https://example.org/', publishedNote: HOSTILE },
    });
  await add('The Post', `The mayor, Jon Smith, opened the bridge on Monday ${HOSTILE}. Ten boats passed under it.`);
  await add('The Herald', `On Monday the mayor, John Smith, opened the bridge ${HOSTILE}. Twelve boats passed under it.`);
  const claims = await services.claims.list({ dossierId });
  const [a, b] = ['Jon Smith', 'John Smith'].map((form) => claims.find(({ quote }) => quote.includes(form)));
  if (!a || !b) throw new Error('No claim holds the names');
  await services.discrepancies.flag(
    { reviewerId: 1 },
    { kind: 'name', class: 'misspelling', note: HOSTILE, aClaimId: a.id, aForm: 'Jon Smith', bClaimId: b.id, bForm: 'John Smith' },
  );
  const articleId = await changeArticle();
  await crawl();
  expect([...pages.keys()]).toContain(url('articleRevisions', articleId));
});

/** A new version of an article, in which a claim is lost. */
async function changeArticle(): Promise<number> {
  const [, { id: articleId } = { id: 0 }] = await bench.services.articles.list(dossierId);
  const { body } = (await bench.services.articles.detail(articleId)).text;
  const text = body.replace('Twelve boats', `Thirteen ships ${HOSTILE}`).replace('John Smith', 'Joan Smythe');
  await bench.services.articles.revise({ reviewerId: 1 }, { articleId, text, reason: HOSTILE });
  return articleId;
}

describe('every page reached by links', () => {
  it('includes those of a dossier', () => {
    for (const path of [url('dossier', dossierId), url('articles', dossierId), url('newArticle', dossierId)]) {
      expect([...pages.keys()]).toContain(path);
    }
  });

  it('shows hostile words as words', () => {
    const shown = [...pages.values()].filter((document) => document.body.textContent?.includes('<script>alert(1)</script>'));
    expect(shown.length).toBeGreaterThan(3);
    for (const [path, document] of pages) {
      const foreign = [...document.querySelectorAll('script')].filter((script) => !script.getAttribute('src')?.startsWith('/assets/'));
      expect([path, foreign.map((script) => script.outerHTML)]).toEqual([path, []]);
      expect([path, document.querySelectorAll('img, iframe, object, embed, base').length]).toEqual([path, 0]);
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
      expect([path, attributes.filter(({ name }) => /^(on|style|hx-on)/.test(name)).map(({ name }) => name)]).toEqual([path, []]);
    }
  });

  it('has ids once, and everything that points at an id finds it', () => {
    for (const [path, document] of pages) {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
      const pointers = ['for', 'aria-describedby', 'aria-labelledby', 'data-opens'].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap((element) => (element.getAttribute(name) ?? '').trim().split(/\s+/)),
      );
      const targets = [...document.querySelectorAll('[hx-target^="#"]')].map((element) => (element.getAttribute('hx-target') ?? '').slice(1));
      expect([path, [...pointers, ...targets].filter((id) => !ids.includes(id))]).toEqual([path, []]);
    }
  });

  it('has one first heading, a title, and a way past the header', () => {
    for (const [path, document] of pages) {
      if (!document.querySelector('#content')) continue;
      expect([path, document.querySelectorAll('h1').length]).toEqual([path, 1]);
      expect(document.title).toMatch(/\S.* · Claimbench$/);
      expect(document.querySelector('a.skip')?.getAttribute('href')).toBe('#content');
    }
  });

  it('has only forms that work without a script', () => {
    for (const [path, document] of pages) {
      for (const form of document.querySelectorAll('form:not([method="dialog"])')) {
        const asked = [form.getAttribute('hx-post'), form.getAttribute('hx-get')].find((value) => value !== null);
        expect([path, form.getAttribute('action')]).toEqual([path, asked ?? form.getAttribute('action') ?? 'an action']);
        expect([path, form.querySelectorAll('button:not([type="button"]), input[type="submit"]').length > 0]).toEqual([path, true]);
      }
    }
  });
});

describe('the templates of these pages', () => {
  it('are all rendered by these tests', async () => {
    const rendered = new Set<string>();
    const getTemplate = vi.spyOn(nunjucks.Environment.prototype, 'getTemplate');
    const { jobId: id } = await bench.services.matchings.begin({ reviewerId: 1 }, dossierId);
    const partial = { 'HX-Request-Type': 'partial' };
    await browser.get(url('job', id));
    await browser.get(url('dossiers')).set(partial);
    await browser.get('/no/such').set(partial);
    await browser.post(url('tour', dossierId)).set(partial).type('form').send({ passed: 5 }).expect(200);
    vi.spyOn(bench.services.dossiers, 'list').mockRejectedValueOnce(new StaleVersion({ text: 'a' }, { text: 'b' }));
    await browser.get(url('dossiers')).expect(409);
    for (const path of pages.keys()) await browser.get(path);
    for (const [name] of getTemplate.mock.calls) rendered.add(String(name));
    getTemplate.mockRestore();
    const { templateNames } = await import('../../src/web/views.ts');
    expect(templateNames().filter((name) => !rendered.has(name))).toEqual([]);
  });
});
