import { beforeAll, describe, expect, it, vi } from 'vitest';
import { NotFound, NotSaved, RuleBroken, StaleVersion } from '../../src/domain/errors.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

type Browser = Awaited<ReturnType<Workbench['reviewer']>>;

let bench: Workbench;
let browser: Browser;
beforeAll(async () => {
  bench = await openWorkbench();
  browser = await bench.reviewer();
});

const failWith = (error: unknown) => vi.spyOn(bench.services.dossiers, 'list').mockRejectedValueOnce(error);

describe('an error', () => {
  it.each<[string, unknown, number, string]>([
    ['a broken rule', new RuleBroken('It takes two.'), 422, 'It takes two.'],
    ['a missing record', new NotFound('claim'), 404, 'There is no such claim.'],
    ['a stale version', new StaleVersion({ text: 'my words' }, { text: 'their words' }), 409, 'their words'],
    [
      'a full queue',
      new NotSaved('Try again in a moment.', { retryAfter: 2 }),
      503,
      'Try again in a moment.',
    ],
    ['anything else', new Error('secret <detail>'), 500, 'Nothing of this request was saved.'],
    ['what is not even an error', 'a string', 500, 'Nothing of this request was saved.'],
  ])('%s has one answer', async (_what, error, code, words) => {
    failWith(error);
    const answer = await browser.get('/dossiers').expect(code);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain('<html');
    expect(answer.text).not.toContain('secret');
    expect(answer.text).not.toMatch(/\.ts:\d+|node_modules/);
  });

  it('says when to come back', async () => {
    failWith(new NotSaved('Busy.', { retryAfter: 2 }));
    expect((await browser.get('/dossiers')).headers['retry-after']).toBe('2');
    failWith(new NotSaved('The disk is full.'));
    expect((await browser.get('/dossiers').expect(503)).headers).not.toHaveProperty('retry-after');
  });

  it('shows mine and theirs, escaped', async () => {
    failWith(new StaleVersion({ text: '<b>mine</b>', when: null }, { text: '<i>theirs</i>', when: null }));
    const { text } = await browser.get('/dossiers').expect(409);
    expect(text).toContain('&lt;b&gt;mine&lt;/b&gt;');
    expect(text).toContain('&lt;i&gt;theirs&lt;/i&gt;');
  });

  it('shows both sides in the notice too, in words, without the numbers of records', async () => {
    const mine = { whenStart: '2023-04-20', judgedById: 7, judgedAt: new Date() };
    failWith(new StaleVersion(mine, { whenStart: '2023-04-19', judgedById: 8, judgedAt: new Date() }));
    const { text } = await browser.get('/dossiers').set('HX-Request-Type', 'partial').expect(409);
    expect(text).toContain('from</th>');
    expect(text).toContain('2023-04-19');
    expect(text).not.toContain('judged');
  });

  it('goes to the notice of the page where htmx asked for a part', async () => {
    failWith(new RuleBroken('It takes two.'));
    const answer = await browser.get('/dossiers').set('HX-Request-Type', 'partial').expect(422);
    expect(answer.headers).toMatchObject({ 'hx-retarget': '#notice', 'hx-reswap': 'innerHTML' });
    expect(answer.text).toContain('It takes two.');
    expect(answer.text).not.toContain('<html');
  });

  it('of ours is logged with its id and its cause, on one line without control characters', async () => {
    bench.logged.length = 0;
    failWith(new Error('first\nsecond \u001b[31m \u2028 \u0085'));
    const { text } = await browser.get('/dossiers?token=abc').expect(500);
    const [line = '', ...others] = bench.logged;
    expect(others).toEqual([]);
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    const entry = JSON.parse(line) as Record<string, string>;
    expect(text).toContain(entry.id);
    expect(entry.error).toContain('first\nsecond');
    expect(line).not.toContain('abc');
  });

  it('of the person is not logged', async () => {
    bench.logged.length = 0;
    await browser.get('/no/such/page').expect(404);
    await browser.post('/dossiers').type('form').send({ name: '' }).expect(422);
    expect(bench.logged).toEqual([]);
  });
});

describe('a request that cannot be read', () => {
  it.each(['/dossiers/%E0%A4%A', '/jobs/%', '/launch/%ff'])('%s is a bad request', async (path) => {
    expect((await browser.get(path)).status).toBe(400);
  });

  it.each([
    ['an unknown charset', 'application/x-www-form-urlencoded; charset=utf-9'],
    ['a form that is none', 'multipart/form-data'],
  ])('%s is refused', async (_what, type) => {
    const answer = await browser.post('/dossiers').set('Content-Type', type).send('name=x');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it('keeps strange names and values out of the way', async () => {
    const strange = '__proto__=x&constructor=y&toString=z&name=%00';
    const answer = await browser.post('/dossiers').type('form').send(strange);
    expect(answer.status).toBeLessThan(500);
  });
});
