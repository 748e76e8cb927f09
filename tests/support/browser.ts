import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { chromiumPath, launchChromium } from './chromium.ts';
import { letIn } from './listen.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/**
 * Tests in a real browser. Without one they are skipped with a word, except in CI, where they must run.
 * CI tries a failed test once more, and tells it: a browser short of processor time now and then loses a step.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  const retry = process.env.CI ? 1 : 0;
  if (chromiumPath ?? process.env.CI) return void describe(name, { retry }, tests);
  process.stderr.write(`Skipped in ${name}: no Chromium found. Install it or set CHROMIUM to its path.\n`);
  describe.skip(name, tests);
}

/** One for all files of a worker; it ends with the worker. */
let browser: Promise<Browser> | null = null;

/** How long a page may take, in ms, on a machine that is busy with other things. */
const PATIENCE = 90_000;

/** A page of the product with the sample dossier, let in and named Ana. Any console error or failed request fails the test. */
export interface Visit extends Workbench {
  page: Page;
  /** Opens a path of the product. */
  open: (path: string) => Promise<void>;
}

/** Starts the product with the sample dossier, and a browser on no page yet. */
export async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
  const workbench = await openWorkbench('sample');
  return { ...workbench, ...(await openBrowser(workbench, options)) };
}

/** A further browser on a running product, let in and named, on no page yet. */
export async function openBrowser(workbench: Workbench, options: BrowserContextOptions = {}, name = 'Ana') {
  browser ??= launchChromium();
  const context = await (await browser).newContext({ viewport: { width: 1440, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const troubles = watch(page);
  onTestFinished(() => expect(troubles).toEqual([]));
  const [cookie = '', value = ''] = (await letIn(workbench.address, workbench.services, name)).split('=');
  await context.addCookies([{ name: cookie, value, url: workbench.address }]);
  const open = async (path: string) => void (await page.goto(workbench.address + path));
  return { page, open };
}

function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    // A refused form is an answer, not a trouble; Chromium reports it like one.
    if (message.type() === 'error' && !/status of 4(09|22)/.test(message.text()))
      troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A download, or a page left before its request was answered, ends this way.
    if (why !== 'net::ERR_ABORTED') troubles.push(`${request.url()} ${why}`);
  });
  return troubles;
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe finds wrong with the page as it stands, a line a place, which its HTML names: a path to it costs a fifth more. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axeSource);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
      selectors: false,
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((place) => `${id}: ${place.html} ${place.failureSummary ?? ''}`),
  );
}
