import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { REPORT_FORMATS } from '../../src/report/formats.ts';
import { url } from '../../src/web/paths.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

let bench: Workbench;
let browser: Awaited<ReturnType<Workbench['reviewer']>>;
beforeAll(async () => {
  bench = await openWorkbench('sample');
  browser = await bench.reviewer();
});

const followed = async (location: string | undefined) => (await browser.get(location ?? '').expect(200)).text;

describe('work that may be short', () => {
  it('is a report in the format that was asked for', async () => {
    for (const [format, says] of [
      ['html', /^<!doctype html>/],
      ['md', /^# /],
      ['csv', /claim_id/],
      ['json', /^\{/],
      ['docx', /^PK/],
      ['annotations', /AnnotationCollection/],
    ] as const) {
      const answer = await browser.post(url('reportFile', 1, format)).expect(303);
      await bench.services.jobs.settled();
      const jobId = /\/jobs\/(\d+)/.exec(answer.headers.location ?? '')?.[1] ?? '';
      const file = await browser
        .get(`${url('jobFile', jobId)}?download=1`)
        .buffer(true)
        .expect(200);
      expect(file.headers['content-disposition']).toMatch(`report.${REPORT_FORMATS[format].extension}"`);
      expect(String(file.text ?? file.body)).toMatch(says);
      expect(await followed(url('job', jobId))).toContain('Open the report');
    }
  });

  it('refuses a format there is not, and has no file of other work', async () => {
    await browser.post(url('reportFile', 1, 'pdf')).expect(404);
    const { jobId } = await bench.services.readings.begin({ reviewerId: 1 }, 1);
    await browser.get(url('jobFile', jobId)).expect(404);
    await bench.services.jobs.settled();
  });

  it('asks where the report is published before it writes ClaimReview, and keeps what was written', async () => {
    const { text } = await browser
      .post(url('reportFile', 1, 'claimreview'))
      .type('form')
      .send({ address: 'news.example' })
      .expect(422);
    expect(text).toContain('ClaimReview needs the address of the public page');
    expect(text).toContain('value="news.example"');
  });

  it('is ClaimReview of each verdict, under the page that was named', async () => {
    const [{ id: claimId } = { id: 0 }] = await bench.services.claims.list({ articleId: 1 });
    const verdict = { conclusion: 'not checkable', reason: 'An opinion.', overrideReason: '' } as const;
    await bench.services.verdicts.give({ reviewerId: 1 }, claimId, verdict);
    const address = 'https://news.example/check';
    const asked = await browser
      .post(url('reportFile', 1, 'claimreview'))
      .type('form')
      .send({ address })
      .expect(303);
    await bench.services.jobs.settled();
    const jobId = Number(/\/jobs\/(\d+)/.exec(asked.headers.location ?? '')?.[1]);
    const { path } = await bench.services.exports.file(jobId);
    expect(readFileSync(path, 'utf8')).toContain(`"url": "${address}#claim-${claimId}"`);
  });

  it('ends where it was begun, or on the page that shows how far it is', async () => {
    const [{ id: open } = { id: 0 }] = await bench.services.claims.list({ articleId: 1 });
    const { headers } = await browser.post(url('articleReading', 1)).type('form').send({ open }).expect(303);
    expect(headers.location).toMatch(new RegExp(`^(${url('claim', open)}|/jobs/\\d+)`));
    await bench.services.jobs.settled();
    expect(await followed(headers.location)).toContain('<h1');
  });
});

describe('work that is under way already', () => {
  it('is shown to whoever asks for it again, and on the page it is begun from', async () => {
    const { jobs } = bench.services;
    let goOn = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    jobs.define('matching', () => async ({ enter }) => {
      await enter('Comparing the claims of “Harbour”');
      await held;
      return null;
    });
    const first = await browser.post(url('matching', 1)).expect(303);
    const second = await browser.post(url('matching', 1)).expect(303);
    expect(second.headers.location).toBe(`${first.headers.location}?joined=1`);
    expect(await followed(second.headers.location)).toContain('was not begun a second time');
    const list = await followed(url('articles', 1));
    expect(list).toContain('Comparing the claims of “Harbour”');
    expect(list).toContain(`href="${first.headers.location}"`);
    goOn();
    await jobs.settled();
    expect(await followed(url('articles', 1))).not.toContain('How far it is');
  });
});
