import { request as httpRequest } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { url } from '../../src/web/paths.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});

describe('headers', () => {
  it.each([
    [
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
    ],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ['cache-control', 'no-store'],
  ])('%s on pages and on errors', async (name, value) => {
    const reviewer = await bench.reviewer();
    for (const path of [url('dossiers'), '/no/such/page']) {
      const answer = await reviewer.get(path);
      expect(answer.headers[name]).toBe(value);
    }
    expect((await bench.stranger().get('/')).headers[name]).toBe(value);
  });

  it('does not say what it runs on', async () => {
    expect((await bench.stranger().get('/')).headers).not.toHaveProperty('x-powered-by');
  });

  it('lets browsers keep what never changes under its address', async () => {
    const reviewer = await bench.reviewer();
    const { text } = await reviewer.get(url('dossiers'));
    const assets = [...text.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)].map(([, path = '']) => path);
    expect(assets.length).toBeGreaterThan(10);
    for (const path of new Set(assets)) {
      const answer = await bench.stranger().get(path);
      expect([path, answer.status, answer.headers['cache-control']]).toEqual([
        path,
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
  });

  it('serves of other packages only what the pages name', async () => {
    const { text } = await (await bench.reviewer()).get(url('dossiers'));
    const base = /\/assets\/\w+/.exec(text)?.[0] ?? '';
    for (const path of [
      'vendor/package.json',
      'vendor/../../package.json',
      'vendor/%2e%2e%2fpackage.json',
      '../../package.json',
    ]) {
      expect((await (await bench.reviewer()).get(`${base}/${path}`)).status).toBe(404);
    }
  });
});

describe('which requests may change something', () => {
  const host = () => new URL(bench.address).host;
  const sent: [string, (host: string) => Record<string, string>, boolean][] = [
    ['a page of ours', () => ({ 'Sec-Fetch-Site': 'same-origin' }), true],
    ['another port of this machine', () => ({ 'Sec-Fetch-Site': 'same-site' }), false],
    ['another site', () => ({ 'Sec-Fetch-Site': 'cross-site' }), false],
    ['the address bar', () => ({ 'Sec-Fetch-Site': 'none' }), false],
    [
      'another site that also forges Origin',
      (own) => ({ 'Sec-Fetch-Site': 'cross-site', Origin: `http://${own}` }),
      false,
    ],
    ['an old browser, our page', (own) => ({ Origin: `http://${own}` }), true],
    ['an old browser, another port', () => ({ Origin: 'http://127.0.0.1:1' }), false],
    ['an old browser, another site', () => ({ Origin: 'https://example.org' }), false],
    ['an old browser, a sandboxed frame', () => ({ Origin: 'null' }), false],
    ['an Origin that is no address', () => ({ Origin: 'here' }), false],
    ['nobody who says so', () => ({}), false],
  ];

  it.each(sent)('%s', async (_who, headers, isAllowed) => {
    const status = await post('/reviewer', { Host: host(), ...headers(host()) });
    expect(status).toBe(isAllowed ? 401 : 403);
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('%s is held to the same', async (method) => {
    expect(await post('/reviewer', { Host: host() }, method)).toBe(403);
  });

  it('logs who was turned away, on one line', async () => {
    bench.logged.length = 0;
    await post('/dossiers/%0a%e2%80%a8', { Host: host() });
    expect(bench.logged).toHaveLength(1);
    expect(JSON.parse(bench.logged[0] ?? '')).toMatchObject({ code: 403, method: 'POST' });
  });
});

describe('which names it answers to', () => {
  it.each([
    ['127.0.0.1', true],
    ['localhost', true],
    ['LOCALHOST', true],
    ['[::1]', true],
    ['example.org', false],
    ['127.0.0.1.example.org', false],
    ['localhost.example.org', false],
    ['127.0.0.2', false],
    ['0.0.0.0', false],
  ])('%s', async (name, isKnown) => {
    const { port } = new URL(bench.address);
    expect(await get('/', { Host: `${name}:${port}` })).toBe(isKnown ? 401 : 421);
  });

  it.each(['localhost', 'localhost:1', 'localhost:', ''])('not to %j, which lacks its port', async (name) => {
    expect(await get('/', { Host: name })).toBe(421);
  });
});

const get = (path: string, headers: Record<string, string>) => post(path, headers, 'GET');

/** A request with exactly these headers: supertest would add its own. */
function post(path: string, headers: Record<string, string>, method = 'POST'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(bench.address + path, { method, headers, setHost: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}
