import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../support/database.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const STARTER = `import { importProgram } from './typescript/program.js';
(await importProgram('cli/main.ts')).main();`;

/** A small program with the entries of the real one, in a folder of its own. */
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  cpSync(join(ROOT, 'src/typescript'), join(folder, 'src/typescript'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['esbuild', '@esbuild'])
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  write('src/start.mjs', STARTER);
  for (const entry of ['src/read/child/parse.ts', 'src/db/verify-process.ts']) write(entry, 'export {};');
  write('src/cli/words.ts', "export const words: string = 'one';");
  write('src/cli/main.ts', mainThat('console.log(words, import.meta.dirname)'));
});

const mainThat = (does: string) =>
  `import { words } from './words.ts';\n\nexport const main = (): void => {\n  ${does};\n};\n`;

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const start = async () =>
  (await promisify(execFile)(process.execPath, [join(folder, 'src/start.mjs')])).stdout.trim();

const kept = () => readdirSync(join(folder, 'node_modules/.cache/claimbench'));

test('a module finds what lies beside its source; the pieces are made anew where a source changed', async () => {
  expect(await start()).toBe(`one ${join(folder, 'src/cli')}`);
  const pieces = kept();
  expect(await start()).toBe(`one ${join(folder, 'src/cli')}`);
  expect(kept()).toEqual(pieces);
  write('src/cli/words.ts', "export const words: string = 'two';");
  expect(await start()).toContain('two');
  expect(kept()).toHaveLength(1);
  expect(kept()).not.toEqual(pieces);
});

test('where nothing can be kept the sources are run as they stand', async () => {
  write('node_modules/.cache', 'a file, so that no folder can be here');
  expect(await start()).toBe(`one ${join(folder, 'src/cli')}`);
});

test.each([true, false])('an error names the line of its source, with pieces: %s', async (isKept) => {
  if (!isKept) write('node_modules/.cache', '');
  write('src/cli/main.ts', mainThat('throw new Error(words)'));
  await expect(start()).rejects.toThrow(/cli\/main\.ts:4:/);
});

test('several that start at once find the whole of it', async () => {
  expect(new Set(await Promise.all([start(), start()]))).toEqual(new Set([`one ${join(folder, 'src/cli')}`]));
  expect(kept()).toHaveLength(1);
});
