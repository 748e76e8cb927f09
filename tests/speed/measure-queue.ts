// Times the queue, its counts and the search on 2,000 articles with 100,000 claims: npm run measure:queue
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/db/open-database.ts';
import { createServices } from '../../src/services/create-services.ts';
import { url } from '../../src/web/paths.ts';
import { letIn, listen } from '../support/listen.ts';
import { generateDossier } from './generate-dossier.ts';

const RUNS = 40;
const folder = mkdtempSync(join(tmpdir(), 'claimbench-measure-'));
await (await openDatabase({ folder })).close();
generateDossier(folder, { articles: 2000, claimsEach: 50 });
const database = await openDatabase({ folder });
const services = createServices({ database, now: () => new Date() });
const { standings, queue, search, dossiers } = services;
await standings.settle();

async function time(name: string, work: () => unknown): Promise<void> {
  const times: number[] = [];
  const busy = process.cpuUsage();
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(busy);
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  // What the processor was busy for hangs less on what else the machine does.
  const each = ((user + system) / 1000 / RUNS).toFixed(1);
  process.stdout.write(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, processor ${each} ms each\n`);
}

const first = { order: 'worth', after: null, matching: Infinity } as const;
await time('first page', () => queue.page(1, {}, first));
await time('filters with counts', () => queue.facets(1, {}, 1));
await time('page of two common words', () => queue.page(1, { words: 'minister river' }, first));
await time('search, two common words', () => search.claims(1, 'minister river', 50));
await time('counts of the header', () => dossiers.overview(1));

const { server, address } = await listen(services);
const cookie = await letIn(address, services);

async function read(path: string): Promise<void> {
  const answer = await fetch(address + path, { headers: { cookie } });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  await answer.text();
}

process.stdout.write('Over HTTP, whole pages:\n');
await time('first page', () => read(url('claims', 1)));
await time('filtered', () => read(`${url('claims', 1)}?kind=event`));
await time('search, two common words', () => read(`${url('claims', 1)}?q=minister+river`));
await time('palette, two common words', () => read(`${url('go', 1)}?q=minister+river`));
await time('overview', () => read(url('dossier', 1)));
server.close();
server.closeAllConnections();
await database.close();
rmSync(folder, { recursive: true });
