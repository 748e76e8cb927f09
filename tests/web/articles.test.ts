import { beforeAll, describe, expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

type Browser = Awaited<ReturnType<Workbench['reviewer']>>;

let bench: Workbench;
let browser: Browser;
let dossierId: number;
beforeAll(async () => {
  bench = await openWorkbench();
  browser = await bench.reviewer();
  dossierId = (await bench.services.dossiers.create({ reviewerId: null }, 'Harbour fire')).result;
});

const paste = (form: Record<string, string>) =>
  browser
    .post(url('articles', dossierId))
    .type('form')
    .send({ title: '', source: '', published: '', republishes: '', url: '', body: '', ...form });
const count = async () => (await bench.services.articles.list(dossierId)).length;

describe('pasting an article', () => {
  it('keeps every word of the text, and what was said about it', async () => {
    const body = 'Fire on pier 4\r\n\r\nA fire broke out on pier 4 on Monday.\n\n  Nobody was hurt.';
    const form = {
      title: 'Fire',
      source: 'The Post',
      published: '2023-04',
      republishes: 'AP',
      url: 'https://example.org/a',
    };
    const answer = await paste({ ...form, body }).expect(303);
    const articleId = Number(new URLSearchParams(answer.headers.location?.split('?')[1]).get('added'));
    const article = await bench.services.articles.detail(articleId);
    expect(article).toMatchObject(form);
    expect(article.text.body).toBe(body.replaceAll('\r\n', '\n'));
    const list = (await browser.get(answer.headers.location ?? '').expect(200)).text;
    expect(list).toContain('Added “Fire”');
    expect(list).toContain('April 2023');
    expect(list).toContain('reprints AP');
  });

  it('needs nothing but a text', async () => {
    await paste({ body: 'The harbour master closed pier 4 on Tuesday.' }).expect(303);
    const [article] = (await bench.services.articles.list(dossierId)).slice(-1);
    expect(article).toMatchObject({
      source: null,
      published: null,
      title: 'The harbour master closed pier 4 on Tuesday.',
    });
    expect((await browser.get(url('articles', dossierId))).text).toContain('date unknown');
  });

  it('recognises the same text, whatever it is called', async () => {
    await paste({ title: 'First', body: 'Twice the same words.' }).expect(303);
    const before = await count();
    const { text } = await paste({ title: 'Second', body: 'Twice the same words.' }).expect(422);
    expect(text).toContain('This text is already here as “First”. Nothing was added.');
    expect(text).toContain('value="Second"');
    const [first] = (await bench.services.articles.list(dossierId)).slice(-1);
    expect(text).toContain(`<a href="${url('article', first?.id ?? 0)}">Open it</a>`);
    expect(await count()).toBe(before);
  });

  it.each([
    [{ body: '' }, 'Paste the text of the article.'],
    [{ body: ' \n\t ' }, 'Paste the text of the article.'],
    [{ body: 'Text.', published: 'yesterday' }, 'Write a date as 2023'],
    [{ body: 'Text.', published: '2023-02-30' }, 'no such day'],
    [{ body: 'Text.', published: '20/04/2023' }, 'Write a date as 2023'],
    [{ body: 'Text.', url: 'javascript:alert(1)' }, 'beginning with https://'],
    [{ body: 'Text.', source: 'x'.repeat(501) }, 'At most 500 characters.'],
  ])('gives the form back with the input: %o', async (form, reason) => {
    const before = await count();
    const { text } = await paste({ title: 'Kept “words” & more', ...form }).expect(422);
    expect(text).toContain(reason);
    expect(text).toContain('value="Kept “words” &amp; more"');
    expect(await count()).toBe(before);
  });

  it('refuses a field sent twice, and one that is missing', async () => {
    const send = (body: string) => browser.post(url('articles', dossierId)).type('form').send(body);
    await send('body=Text.&title=a&title=b&source=&published=&republishes=&url=').expect(422);
    await send('').expect(422);
    await browser.post(url('articles', dossierId)).type('json').send({ body: 'Text.' }).expect(422);
  });

  it('takes a text of 10 MB encoded and no more than that', async () => {
    await paste({ body: `${'ж'.repeat(6 * 1024 * 1024)}` }).expect(413);
  });

  it('knows no other dossier', async () => {
    await browser.post(url('articles', 999)).type('form').send({ body: 'Text.' }).expect(404);
    await browser.get(url('newArticle', 999)).expect(404);
    await browser.get(url('articles', 999)).expect(404);
  });
});

describe('uploading files', () => {
  const upload = () => browser.post(url('articleFiles', dossierId));

  async function finished(job: string): Promise<string> {
    for (;;) {
      const { text } = await browser.get(job).expect(200);
      if (!text.includes('every 1s')) return text;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('adds what can be read, names what cannot, and shows how far it is', async () => {
    const before = await count();
    const answer = await upload()
      .attach('files', Buffer.from('The ferry sank on Friday.'), 'Fähre.txt')
      .attach('files', Buffer.from('# Storm\n\nThe storm reached the coast.'), 'storm.md')
      .attach('files', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'photo.txt')
      .expect(303);
    expect(answer.headers.location).toMatch(/^\/jobs\/\d+$/);
    const text = await finished(answer.headers.location ?? '');
    expect(text).toContain('Finished');
    expect(text).toContain('Fähre.txt: added');
    expect(text).toContain('storm.md: added');
    expect(text).toContain('photo.txt: not added.');
    expect(await count()).toBe(before + 2);
  });

  it('asks for a file where none was chosen', async () => {
    const { text } = await upload().field('other', 'x').expect(422);
    expect(text).toContain('Choose at least one file.');
  });

  it('refuses a file over 10 MB and changes nothing', async () => {
    const before = await count();
    const { text } = await upload()
      .attach('files', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'big.txt')
      .expect(413);
    expect(text).toContain('Nothing was added.');
    expect(await count()).toBe(before);
  });

  it('refuses more files than it reads at once, and fields it does not know', async () => {
    const many = upload();
    for (let index = 0; index < 31; index += 1) many.attach('files', Buffer.from('x'), `${index}.txt`);
    await many.expect(413);
    await upload().attach('photo', Buffer.from('x'), 'x.txt').expect(413);
  });
});

describe('a job', () => {
  it('shows its stage and can be stopped, as a page and as a fragment', async () => {
    const { services } = bench;
    let goOn = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    services.jobs.define('rehearsal', () => async ({ enter, finish }) => {
      await finish(1, 'pier.txt: added');
      await enter('Reading harbour.txt');
      await held;
      return null;
    });
    const asked = { reviewerId: 1 };
    const { jobId: id } = await services.jobs.begin({ kind: 'rehearsal', dossierId, asked, total: 4 });
    await expect.poll(async () => (await browser.get(url('job', id))).text).toContain('Reading harbour.txt');
    const whole = (await browser.get(url('job', id))).text;
    expect(whole).toContain('value="1"');
    expect(whole).toContain('1 of 4');
    expect(whole).toContain('http-equiv="refresh"');

    const part = await browser.post(url('jobCancellation', id)).set('HX-Request-Type', 'partial').expect(200);
    expect(part.text.trim()).toMatch(/^<section id="progress"[^]*<\/section>$/);
    expect(part.text).toContain('Cancelled');
    expect(part.text).not.toContain('hx-trigger');
    expect((await browser.post(url('jobCancellation', id)).expect(303)).headers.location).toBe(
      url('job', id),
    );
    goOn();
    await services.jobs.settled();
    expect((await browser.get(url('job', id))).text).toContain('Cancelled');
  });

  it('is not found where there is none', async () => {
    await browser.get(url('job', 999)).expect(404);
    await browser.get('/jobs/x').expect(404);
  });
});
