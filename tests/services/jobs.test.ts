import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createServices, type Services } from '../../src/services/create-services.ts';
import { FLOOD, openDesk } from '../support/dossier.ts';

async function finished(services: Services, jobId: number) {
  await services.jobs.settled();
  return services.jobs.one(jobId);
}

/** A desk on which two papers report one flood. */
async function openFlood() {
  const desk = await openDesk(FLOOD.herald, FLOOD.post);
  const [herald, post] = desk.articleIds;
  return { ...desk, herald, post };
}

describe('reading an article again', () => {
  it('ends in one event that can be undone, and says in a line what came of it', async () => {
    const { services, ana, herald } = await openFlood();
    const known = await services.articles.detail(herald);
    const { version } = known;
    await services.articles.edit(ana, { articleId: herald, version }, { ...known, published: '2024-05-21' });
    const { jobId } = await services.readings.begin(ana, herald);
    const job = await finished(services, jobId);
    expect(job).toMatchObject({ state: 'done', done: 3, total: 3, by: 'Ana' });
    expect(job.messages).toEqual([
      expect.stringMatching(/^Read “Dam bursts above Velden” again: .*differently/),
    ]);
    expect(await services.history.one(job.eventId ?? 0)).toMatchObject({
      action: 'read again',
      isUndoable: true,
    });
  });

  it('is joined by whoever asks for the same meanwhile, and not by who asks for another', async () => {
    const { services, ana, ben, herald, post } = await openFlood();
    const first = await services.readings.begin(ana, herald);
    expect(await services.readings.begin(ben, herald)).toEqual({ jobId: first.jobId, isJoined: true });
    expect(await services.readings.begin(ben, post)).toMatchObject({ isJoined: false });
    await services.jobs.settled();
    expect(await services.readings.begin(ben, herald)).toMatchObject({ isJoined: false });
    await services.jobs.settled();
  });

  it('changes nothing where it is cancelled before it saves, and can be begun again', async () => {
    const { services, ana, herald, dossierId } = await openFlood();
    const before = await services.claims.list({ articleId: herald });
    const { jobId } = await services.readings.begin(ana, herald);
    await services.jobs.cancel(jobId);
    expect(await finished(services, jobId)).toMatchObject({ state: 'cancelled', eventId: null });
    expect(await services.claims.list({ articleId: herald })).toEqual(before);
    expect((await services.history.ofDossier(dossierId, 1))[0]?.action).toBe('add article');
    await services.jobs.goOn(jobId);
    expect(await finished(services, jobId)).toMatchObject({ state: 'done', done: 3 });
  });

  it('is done by the next start where a stop cut it off', async () => {
    const { services, ana, herald, dossierId, database } = await openFlood();
    const asked = { ...ana, articleId: herald };
    const jobId = await services.jobs.open({ kind: 'reading', dossierId, asked, total: 3 });
    const next = createServices({ database, now: () => new Date() });
    await next.jobs.goOnWith(await next.jobs.markInterrupted());
    expect(await finished(next, jobId)).toMatchObject({ state: 'done', by: 'Ana' });
  });

  it('says why it failed in the words of the rule', async () => {
    const { services, ana, dossierId } = await openFlood();
    const asked = { ...ana, articleId: 999 };
    const { jobId } = await services.jobs.begin({ kind: 'reading', dossierId, asked, total: 3 });
    expect(await finished(services, jobId)).toMatchObject({
      state: 'failed',
      stage: 'There is no such article.',
    });
  });
});

describe('looking for candidates in a whole dossier', () => {
  /** Takes a candidate away as if the machine had never found it. */
  async function forgetLinks({ database }: Awaited<ReturnType<typeof openFlood>>) {
    const all = await database.read.evidenceLink.findMany();
    await database.write((tx) => tx.evidenceLink.deleteMany());
    return all;
  }

  it('finds what is missing, says so article by article, and can be taken back', async () => {
    const flood = await openFlood();
    const { services, ana, database, dossierId } = flood;
    const known = await forgetLinks(flood);
    const { jobId } = await services.matchings.begin(ana, dossierId);
    const job = await finished(services, jobId);
    expect(job).toMatchObject({ state: 'done', done: 2, total: 2 });
    const pairs = (links: typeof known) =>
      links.map(({ claimAId, claimBId, reason }) => [claimAId, claimBId, reason]).sort();
    expect(pairs(await database.read.evidenceLink.findMany())).toEqual(pairs(known));
    expect(job.messages[0]).toMatch(/^“Dam bursts above Velden”: \d+ new candidate link/);
    const [event] = await services.history.ofDossier(dossierId, 1);
    await services.history.undo(ana, event?.id ?? 0);
    expect(await database.read.evidenceLink.count()).toBe(0);
  });

  it('finds nothing twice and leaves every judgement as it is', async () => {
    const { services, ana, database, dossierId } = await openFlood();
    const [first, second] = await database.read.evidenceLink.findMany();
    const judge = (link: typeof first, judgement: 'accepted' | 'rejected') =>
      services.links.judge(ana, {
        linkId: link?.id ?? 0,
        version: link?.version ?? 0,
        judgement,
        relation: 'corroborates',
      });
    await judge(first, 'accepted');
    await judge(second, 'rejected');
    const before = await database.read.evidenceLink.findMany();
    const events = (await services.history.ofDossier(dossierId)).length;
    const { jobId } = await services.matchings.begin(ana, dossierId);
    expect(await finished(services, jobId)).toMatchObject({
      state: 'done',
      messages: ['Nothing new was found.'],
    });
    expect(await database.read.evidenceLink.findMany()).toEqual(before);
    expect(await services.history.ofDossier(dossierId)).toHaveLength(events);
  });

  it('stops between two articles when it is cancelled, and goes on with the rest', async () => {
    const flood = await openFlood();
    const { services, ana, dossierId } = flood;
    await forgetLinks(flood);
    const { jobId } = await services.matchings.begin(ana, dossierId);
    await services.jobs.cancel(jobId);
    expect((await finished(services, jobId)).done).toBeLessThan(2);
    await services.jobs.goOn(jobId);
    expect(await finished(services, jobId)).toMatchObject({ state: 'done', done: 2 });
  });
});

describe('writing a report', () => {
  it('writes the file that was asked for, with the name of who asked', async () => {
    const { services, ana, dossierId } = await openFlood();
    const { jobId } = await services.exports.begin(ana, dossierId, { format: 'json', address: null });
    expect(await finished(services, jobId)).toMatchObject({ state: 'done', done: 3, total: 3 });
    const { path, format, dossier } = await services.exports.file(jobId);
    expect({ format, dossier }).toEqual({ format: 'json', dossier: 'Flood' });
    const report = JSON.parse(await readFile(path, 'utf8')) as { generatedBy: string; articles: object[] };
    expect(report.generatedBy).toBe('Ana');
    expect(report.articles).toHaveLength(2);
  });

  it('leaves no file where it is cancelled', async () => {
    const { services, ana, dossierId } = await openFlood();
    const { jobId } = await services.exports.begin(ana, dossierId, { format: 'html', address: null });
    await services.jobs.cancel(jobId);
    await services.jobs.settled();
    await expect(services.exports.file(jobId)).rejects.toThrow('There is no such report file.');
  });

  it('keeps a file for a day', async () => {
    const { services, ana, dossierId, clock } = await openFlood();
    clock.now = new Date();
    const { jobId } = await services.exports.begin(ana, dossierId, { format: 'md', address: null });
    await services.jobs.settled();
    clock.now = new Date(Date.now() + 25 * 60 * 60 * 1000);
    await services.exports.begin(ana, dossierId, { format: 'csv', address: null });
    await services.jobs.settled();
    await expect(services.exports.file(jobId)).rejects.toThrow('There is no such report file.');
  });
});
