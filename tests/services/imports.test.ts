import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createServices } from '../../src/services/create-services.ts';
import { UnreadableFile } from '../../src/read/unreadable-file.ts';
import { FLOOD, openDesk } from '../support/dossier.ts';

const REAL_ARTICLES = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../seeds', import.meta.url));

const fileOf = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

async function finished(services: Awaited<ReturnType<typeof openDesk>>['services'], jobId: number) {
  await services.jobs.settled();
  return services.jobs.one(jobId);
}

describe('uploading files', () => {
  it('adds what can be read and says of each file what happened', async () => {
    const { services, ana, dossierId } = await openDesk();
    const jobId = await services.imports.upload(ana, dossierId, [
      fileOf('herald.txt', FLOOD.herald.body),
      fileOf('empty.txt', ' '),
      fileOf('picture.txt', '\u0089PNG\r\n\u001a\n\0\0\0'),
      fileOf('again.txt', FLOOD.herald.body),
    ]);
    const job = await finished(services, jobId);
    expect(job).toMatchObject({ state: 'done', done: 4, total: 4 });
    expect(job.messages).toHaveLength(4);
    expect(job.messages[0]).toMatch(/^herald\.txt: added “.+”, \d+ claims/);
    expect(job.messages[1]).toMatch(/^empty\.txt: not added\./);
    expect(job.messages[2]).toMatch(/^picture\.txt: not added\./);
    expect(job.messages[3]).toMatch(/^again\.txt: already here/);
    expect(await services.articles.list(dossierId)).toHaveLength(1);
  });

  it('stops between two files when it is cancelled, and keeps whole what was added', async () => {
    const { services, ana, dossierId } = await openDesk();
    const texts = Array.from({ length: 12 }, (_, i) =>
      fileOf(`${i}.txt`, `Town ${i} elected a mayor. ${FLOOD.herald.body}`),
    );
    const jobId = await services.imports.upload(ana, dossierId, texts);
    await services.jobs.cancel(jobId);
    const job = await finished(services, jobId);
    const added = await services.articles.list(dossierId);
    expect(job.state).toBe('cancelled');
    expect(added.length).toBeLessThan(12);
    for (const { id } of added)
      expect((await services.claims.list({ articleId: id })).length).toBeGreaterThan(0);
  });

  it('goes on with the rest once it was cancelled, and adds nothing twice', async () => {
    const { services, ana, dossierId } = await openDesk();
    const texts = Array.from({ length: 6 }, (_, i) =>
      fileOf(`${i}.txt`, `Town ${i} elected a mayor. ${FLOOD.herald.body}`),
    );
    const jobId = await services.imports.upload(ana, dossierId, texts);
    await services.jobs.cancel(jobId);
    await services.jobs.goOn(jobId);
    const job = await finished(services, jobId);
    expect(job).toMatchObject({ state: 'done', done: 6, total: 6 });
    expect(job.messages.map((message) => message.slice(0, 5))).toEqual(texts.map(({ name }) => name));
    expect(await services.articles.list(dossierId)).toHaveLength(6);
    await expect(services.jobs.goOn(jobId)).rejects.toThrow('Nothing of this job is left to do.');
  });

  it('goes on by itself after the program was stopped in the middle', async () => {
    const { services, ana, dossierId, database } = await openDesk();
    const jobId = await services.jobs.open({ kind: 'import', dossierId, asked: ana, total: 2 });
    const texts = [fileOf('herald.txt', FLOOD.herald.body), fileOf('post.txt', FLOOD.post.body)];
    await database.uploads.keep(jobId, ana.reviewerId, texts);
    await services.jobs.goOnWith(await services.jobs.markInterrupted());
    expect(await finished(services, jobId)).toMatchObject({ state: 'done', done: 2 });
    const [added] = await services.history.ofDossier(dossierId, 1);
    expect(added?.reviewer).toBe('Ana');
  });

  it('lets an orderly stop wait for one file only, and the next start do the rest', async () => {
    const { services, ana, dossierId, database } = await openDesk();
    const texts = Array.from({ length: 6 }, (_, i) =>
      fileOf(`${i}.txt`, `Town ${i} elected a mayor. ${FLOOD.herald.body}`),
    );
    const jobId = await services.imports.upload(ana, dossierId, texts);
    await services.jobs.stop();
    expect((await services.jobs.one(jobId)).done).toBeLessThan(6);
    const next = createServices({ database, now: () => new Date() });
    await next.jobs.goOnWith(await next.jobs.markInterrupted());
    expect(await finished(next, jobId)).toMatchObject({ state: 'done', done: 6 });
    expect(await next.articles.list(dossierId)).toHaveLength(6);
  });

  it('is told as interrupted where the program was stopped before the files were kept', async () => {
    const { services, ana, dossierId } = await openDesk();
    const jobId = await services.jobs.open({ kind: 'import', dossierId, asked: ana, total: 2 });
    await services.jobs.goOnWith(await services.jobs.markInterrupted());
    expect(await services.jobs.one(jobId)).toMatchObject({ state: 'interrupted' });
  });
});

describe('importing a folder', () => {
  it('reads its manifest: titles, sources, dates, and what is a reprint', async () => {
    const { services, ana, dossierId } = await openDesk();
    const told: string[] = [];
    await services.imports.paths(ana, dossierId, [SAMPLE], ({ message }) => told.push(message));
    const articles = await services.articles.list(dossierId);
    expect(told).toHaveLength(5);
    expect(articles.map(({ published }) => published)).toEqual([
      '2023-04-20',
      null,
      '2023-04-13',
      null,
      '2023-04-21',
    ]);
    expect(articles[0]).toMatchObject({
      source: 'MR Online',
      republishes: 'teleSUR English',
      origin: { name: 'teleSUR English' },
    });
  });

  it('refuses a path that is none', async () => {
    const { services, ana, dossierId } = await openDesk();
    await expect(
      services.imports.paths(ana, dossierId, ['/no/such/folder'], () => undefined),
    ).rejects.toThrow(UnreadableFile);
  });

  const isThere = existsSync(REAL_ARTICLES);
  if (!isThere) process.stderr.write('Skipped: the five real articles are not beside this checkout.\n');
  it.skipIf(!isThere)(
    'takes the five real articles, two of them without a date, which stay without',
    async () => {
      const { services, ana, dossierId } = await openDesk();
      await services.imports.paths(ana, dossierId, [REAL_ARTICLES], () => undefined);
      const articles = await services.articles.list(dossierId);
      expect(articles.filter(({ published }) => published === null)).toHaveLength(2);
      for (const { id, published } of articles) {
        const { text } = await services.articles.detail(id);
        const claims = await services.claims.list({ articleId: id });
        expect(claims.length).toBeGreaterThan(3);
        for (const { start, end, quote } of claims) expect(text.body.slice(start, end)).toBe(quote);
        const years = claims.flatMap(({ when }) => (when ? [when.start.slice(0, 4)] : []));
        if (published === null) expect(years).not.toContain(String(new Date().getFullYear()));
      }
      const spellings = (await services.discrepancies.list(dossierId)).map(({ a, b }) =>
        [a.form, b.form].sort().join(' / '),
      );
      expect(spellings).toContain('Sergei Lavrov / Sergey Lavrov');
      expect(spellings).toContain('Miguel Diaz-Canal / Miguel Diaz-Canel');
    },
  );
});
