// Takes the pictures of the README from an invented dossier: npm run screenshots
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../src/db/open-database.ts';
import { createServices } from '../../src/services/create-services.ts';
import { url } from '../../src/web/paths.ts';
import { launchChromium } from '../support/chromium.ts';
import { letIn, listen } from '../support/listen.ts';
import { fillDossier } from './dossier.ts';

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const TOUR_OVER = '5';

const folder = mkdtempSync(join(tmpdir(), 'claimbench-pictures-'));
const database = await openDatabase({ folder });
const services = createServices({ database, now: () => new Date('2024-05-20T09:30:00Z') });
const { server, address } = await listen(services);
const [name = '', value = ''] = (await letIn(address, services)).split('=');
const { dossierId, claimId } = await fillDossier(services, 1);
const differences = await services.discrepancies.open(dossierId);
const difference = differences.find(({ kind }) => kind === 'number') ?? differences[0];

const browser = await launchChromium();
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
await context.addCookies([
  { name, value, url: address },
  { name: `${name}-tour`, value: TOUR_OVER, url: address },
]);
const page = await context.newPage();

/** The second look has the letters of the first in its cache. */
async function take(picture: string, path: string): Promise<void> {
  await page.goto(address + path);
  await page.reload();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(IMAGES, `${picture}.png`) });
  process.stdout.write(`${picture}.png\n`);
}

await take('overview', url('dossier', dossierId));
await take('claim', url('claim', claimId));
await take('claims', url('claims', dossierId));
await take('discrepancy', url('discrepancy', difference?.id ?? 0));
await browser.close();
server.close();
server.closeAllConnections();
await database.close();
rmSync(folder, { recursive: true });
