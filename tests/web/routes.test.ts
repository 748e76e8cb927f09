import type { IRouter } from 'express';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { paths } from '../../src/web/paths.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

type Browser = Awaited<ReturnType<Workbench['reviewer']>>;
interface Route {
  path: string;
  method: 'get' | 'post';
}

let bench: Workbench;
let browser: Browser;
let routes: Route[];
beforeAll(async () => {
  bench = await openWorkbench();
  browser = await bench.reviewer();
  routes = routesOf(createApp(bench.services).router);
  const dossierId = (await bench.services.dossiers.create({ reviewerId: 1 }, 'Harbour fire')).result;
  const article = {
    dossierId,
    title: null,
    source: null,
    published: null,
    body: 'A fire broke out on pier 4 on Monday.',
  };
  await bench.services.articles.add({ reviewerId: 1 }, article);
});

/** Every route the app really has, from its own list. */
function routesOf(router: IRouter): Route[] {
  return router.stack.flatMap(({ route, handle }) => {
    if (!route) return 'stack' in handle ? routesOf(handle as IRouter) : [];
    return route.stack.map(({ method }) => ({ path: route.path, method: method as Route['method'] }));
  });
}

const product = () => routes.filter(({ path }) => !path.startsWith('/assets/'));

describe('routes', () => {
  it('are those of the list of paths, all of them and no others', () => {
    expect([...new Set(product().map(({ path }) => path))].sort()).toEqual(Object.values(paths).sort());
  });

  it('are closed to a browser that was not let in', async () => {
    const closed = product().filter(({ path }) => path !== paths.launch);
    for (const { path, method } of closed) {
      const answer = await bench.stranger()[method](path.replace(/:\w+/g, '1'));
      expect([method, path, answer.status]).toEqual([method, path, 401]);
    }
  });

  it('ask for a name before anything else', async () => {
    const nameless = bench.stranger();
    await nameless.get(`/launch/${bench.services.sessions.issueLaunchToken()}`).expect(303);
    for (const { path, method } of product().filter(
      ({ path }) => path !== paths.launch && path !== paths.reviewer,
    )) {
      const answer = await nameless[method](path.replace(/:\w+/g, '1'));
      expect([method, path, answer.status, answer.headers.location]).toEqual([
        ...[method, path, 303],
        expect.stringMatching(/^\/reviewer/),
      ]);
    }
  });
});

describe('odd input never breaks a route', () => {
  const odd = [
    '0',
    '-1',
    '2147483648',
    '9007199254740993',
    '1e9',
    'x',
    '%00',
    '__proto__',
    '%E2%80%AE',
    'a'.repeat(5000),
  ];

  it('in its path', async () => {
    for (const { path, method } of product().filter(({ path }) => path.includes(':'))) {
      for (const value of odd) {
        const answer = await browser[method](path.replace(/:\w+/g, value)).type('form').send('');
        expect([method, path, value, answer.status < 500]).toEqual([method, path, value, true]);
      }
    }
  });

  it('in its query', async () => {
    const queries = [
      '?event=x&event=1',
      '?event=999',
      '?event[a]=1',
      '?state=x&next=a&next=b',
      '?added=__proto__&find=%00&q=%22*&page=-1',
    ];
    for (const { path } of product().filter(({ method }) => method === 'get')) {
      for (const query of queries) {
        const answer = await browser.get(path.replace(/:\w+/g, '1') + query);
        expect([path, query, answer.status < 500]).toEqual([path, query, true]);
      }
    }
  });

  it('in its body', async () => {
    const names = [
      'name',
      'text',
      'texts',
      'version',
      'judgement',
      'conclusion',
      'reason',
      'ruling',
      'kind',
      'class',
      'start',
      'end',
      'next',
      'find',
      'otherClaim',
      'relation',
      'body',
      'words',
    ];
    const values = ['', '-1', '9007199254740993', '\0 \ud800 <script>', 'a'.repeat(20_000)];
    const bodies = [
      '',
      ...values.map((value) => new URLSearchParams(names.map((name) => [name, value])).toString()),
      names.map((name) => `${name}=a&${name}=b`).join('&'),
      `${names.map((name) => `${name}[]=a`).join('&')}&__proto__=1&constructor=2`,
    ];
    for (const { path } of product().filter(({ method }) => method === 'post')) {
      for (const body of bodies) {
        const answer = await browser.post(path.replace(/:\w+/g, '1')).type('form').send(body);
        expect([path, body.slice(0, 80), answer.status < 500]).toEqual([path, body.slice(0, 80), true]);
      }
    }
    expect(bench.logged).toEqual([]);
  });
});
