// Weighs and times pages in Chromium, each run with an empty cache: npm run measure:pages
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/db/open-database.ts';
import { createServices } from '../../src/services/create-services.ts';
import { url } from '../../src/web/paths.ts';
import { launchChromium } from '../support/chromium.ts';
import { letIn, listen } from '../support/listen.ts';
import { LONG_ARTICLE } from '../support/long-article.ts';
import { figuresOf, type PageFigures } from '../support/page-figures.ts';

const RUNS = 7;
const folder = mkdtempSync(join(tmpdir(), 'claimbench-measure-'));
const database = await openDatabase({ folder });
const services = createServices({ database, now: () => new Date() });
const { server, address } = await listen(services);
const cookie = await letIn(address, services);
const [name = '', value = ''] = cookie.split('=');
const ana = { reviewerId: 1 };
const { result: dossierId } = await services.dossiers.create(ana, 'Ten towns');
const { articleId } = await services.articles.add(ana, { ...LONG_ARTICLE, dossierId });
const claims = await services.claims.list({ articleId });
const middle = claims[Math.floor(claims.length / 2)]?.id ?? 0;
const browser = await launchChromium();

async function measure(what: string, path: string): Promise<void> {
  const runs: PageFigures[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies([{ name, value, url: address }]);
    runs.push(await figuresOf(await context.newPage(), address + path));
    await context.close();
  }
  const median = (figure: keyof PageFigures) =>
    runs.map((run) => run[figure]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const words = `${(median('bytes') / 1000).toFixed(0)} kB, largest content after ${median('largestMs').toFixed(0)} ms`;
  process.stdout.write(`${what}: ${words}, layout shift ${median('layoutShift').toFixed(4)}\n`);
}

await measure(`an article with ${claims.length} claims`, url('article', articleId));
await measure('one of its claims open', url('claim', middle));
await measure('the queue', url('claims', dossierId));
await measure('the overview', url('dossier', dossierId));
await browser.close();
server.close();
server.closeAllConnections();
await database.close();
rmSync(folder, { recursive: true });
