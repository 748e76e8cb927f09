import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtPieces } from './build.js';

/** Imports an entry of the program, a TypeScript file below `src`: from its pieces, or as it stands where none can be kept. */
export async function importProgram(entry) {
  process.setSourceMapsEnabled(true);
  const pieces = await builtPieces().catch(() => null);
  if (pieces !== null) return import(pathToFileURL(join(pieces, entry.replace(/ts$/, 'mjs'))).href);
  register('./hooks.js', import.meta.url);
  return import(new URL(`../${entry}`, import.meta.url).href);
}
