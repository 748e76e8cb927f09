import { beforeAll, describe, expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});

describe('the launch address', () => {
  it('lets one browser in, with a cookie no script and no other site can use', async () => {
    const answer = await bench.stranger().get(url('launch', bench.services.sessions.issueLaunchToken()));
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    const [cookie = ''] = answer.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^claimbench-\d+=[\w-]{43};/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
  });

  it('works once', async () => {
    const token = bench.services.sessions.issueLaunchToken();
    const first = bench.stranger();
    await first.get(url('launch', token)).expect(303);
    const second = await bench.stranger().get(url('launch', token));
    expect(second.status).toBe(401);
    expect(second.headers).not.toHaveProperty('set-cookie');
    expect(second.text).toContain('used already');
    await first.get(url('launch', token)).expect(303, 'See Other. Redirecting to /');
  });

  it('is not used up by a look', async () => {
    const address = url('launch', bench.services.sessions.issueLaunchToken());
    const look = await bench.stranger().head(address).expect(204);
    expect(look.headers).not.toHaveProperty('set-cookie');
    await bench.stranger().get(address).expect(303);
  });

  it('does not come out in the log', async () => {
    bench.logged.length = 0;
    await bench.stranger().get(url('launch', 'wrong-token')).expect(401);
    expect(bench.logged.join('\n')).not.toContain('wrong-token');
  });
});

describe('without a session', () => {
  it.each(['/', '/dossiers', '/dossiers/1', '/articles/1', '/jobs/1', '/reviewer'])(
    '%s is closed',
    async (path) => {
      const answer = await bench.stranger().get(path);
      expect(answer.status).toBe(401);
      expect(answer.text).toContain('terminal');
    },
  );

  it.each(['claimbench-1=x', 'claimbench-PORT=', 'claimbench-PORT=forged', 'a;b=;=c'])(
    '%s is no session',
    async (cookie) => {
      const value = cookie.replace('PORT', new URL(bench.address).port);
      await bench.stranger().get('/').set('Cookie', value).expect(401);
    },
  );
});

describe('the reviewer', () => {
  it('is asked for a name before anything else, and brought back', async () => {
    const browser = bench.stranger();
    await browser.get(url('launch', bench.services.sessions.issueLaunchToken()));
    const sent = await browser.get('/dossiers?x=1').expect(303);
    expect(sent.headers.location).toBe('/reviewer?next=%2Fdossiers%3Fx%3D1');
    const form = await browser.get(sent.headers.location ?? '').expect(200);
    expect(form.text).toContain('name="next" value="/dossiers?x=1"');
    const named = await browser.post('/reviewer').type('form').send({ name: 'Ana', next: '/dossiers?x=1' });
    expect([named.status, named.headers.location]).toEqual([303, '/dossiers?x=1']);
    expect((await browser.get('/dossiers')).text).toContain('Ana');
  });

  it('can change the name', async () => {
    const browser = await bench.reviewer('Ana');
    expect((await browser.get('/reviewer')).text).toContain('value="Ana"');
    await browser.post('/reviewer').type('form').send({ name: 'Ana María' }).expect(303);
    expect((await browser.get('/dossiers')).text).toContain('Ana María');
  });

  it.each(['https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)', ''])(
    'is never sent to %j',
    async (next) => {
      const answer = await (
        await bench.reviewer()
      )
        .post('/reviewer')
        .type('form')
        .send({ name: 'Ana', next });
      expect(answer.headers.location).toBe('/');
    },
  );

  it('gets the form back with what was written', async () => {
    const browser = await bench.reviewer();
    const empty = await browser.post('/reviewer').type('form').send({ name: '  ' }).expect(422);
    expect(empty.text).toContain('Write your name.');
    const long = await browser
      .post('/reviewer')
      .type('form')
      .send({ name: 'x'.repeat(81) })
      .expect(422);
    expect(long.text).toContain(`value="${'x'.repeat(81)}"`);
    const twice = await browser.post('/reviewer').type('form').send('name=a&name=b').expect(422);
    expect(twice.text).toContain('Write this once.');
  });
});
