import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a page costs: `bytes` of its HTML, styles, scripts and fonts, text compressed; `largestMs` until its largest content stood. */
export interface PageFigures {
  bytes: number;
  largestMs: number;
  layoutShift: number;
}

const WEIGHED = ['document', 'stylesheet', 'script', 'font'];

/** Opens an address in a page that has loaded nothing yet. */
export async function figuresOf(page: Page, address: string): Promise<PageFigures> {
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (WEIGHED.includes(kind))
      weights.push(response.body().then((body) => (kind === 'font' ? body : gzipSync(body)).length));
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const timings = await page.evaluate(observed);
  const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  return { bytes, ...timings };
}

/** Runs in the page: what it has painted and moved so far, and for a moment more. */
function observed(): Promise<Omit<PageFigures, 'bytes'>> {
  return new Promise((resolve) => {
    let largestMs = 0;
    let layoutShift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value?: number })[]) {
        if (entry.entryType === 'largest-contentful-paint') largestMs = entry.startTime;
        else layoutShift += entry.value ?? 0;
      }
    });
    for (const type of ['largest-contentful-paint', 'layout-shift'])
      observer.observe({ type, buffered: true });
    setTimeout(() => resolve({ largestMs, layoutShift }), 300);
  });
}
