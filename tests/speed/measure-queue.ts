// Times the queue, its counts and the search on 2,000 articles with 100,000 claims: npm run measure:queue
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/db/open-database.ts';
import { createServices } from '../../src/services/create-services.ts';
import { generateDossier } from './generate-dossier.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimbench-measure-'));
await (await openDatabase({ folder })).close();
generateDossier(folder, { articles: 2000, claimsEach: 50 });
const database = await openDatabase({ folder });
const { standings, queue, search, dossiers } = createServices({ database, now: () => new Date() });
await standings.settle();

async function time(name: string, work: () => unknown): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 40; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  process.stdout.write(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms\n`);
}

const first = { order: 'worth', after: null, matching: Infinity } as const;
await time('first page', () => queue.page(1, {}, first));
await time('filters with counts', () => queue.facets(1, {}, 1));
await time('page of two common words', () => queue.page(1, { words: 'minister river' }, first));
await time('search, two common words', () => search.claims(1, 'minister river', 50));
await time('counts of the header', () => dossiers.overview(1));
await database.close();
rmSync(folder, { recursive: true });
