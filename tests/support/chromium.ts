import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** The shell draws the same pages without the windows of a desktop, for half of the processor time. */
const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The system's Chromium, undefined where none is found. */
export const chromiumPath = PLACES.find((place) => place !== '' && existsSync(place));

/** Chromium opens no connection of its own. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ ...(chromiumPath && { executablePath: chromiumPath }), args: QUIET });
}
