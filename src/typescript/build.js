import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SOURCES = fileURLToPath(new URL('../', import.meta.url));
const KEPT = fileURLToPath(new URL('../../node_modules/.cache/claimbench/', import.meta.url));

/** Where processes of the program begin. */
const ENTRIES = ['cli/main.ts', 'read/child/parse.ts', 'db/verify-process.ts'];

/** The folder of the program in a few pieces without types, made anew whenever a source has changed. */
export async function builtPieces() {
  const folder = join(KEPT, fingerprint());
  if (!existsSync(folder)) await build(folder);
  return folder;
}

/** Of all that the pieces are made of. */
function fingerprint() {
  const names = readdirSync(SOURCES, { recursive: true });
  const digest = createHash('sha256').update(SOURCES);
  for (const name of names.filter((one) => /\.ts$|^typescript.\w+\.js$/.test(one)).sort())
    digest.update(name).update(readFileSync(join(SOURCES, name)));
  return digest.digest('hex').slice(0, 32);
}

/** Who starts meanwhile finds the whole folder or none. */
async function build(folder) {
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await putTogether(unfinished);
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  const others = (await readdir(KEPT)).filter(
    (name) => !name.startsWith(basename(folder)) && !name.includes('.'),
  );
  for (const name of others) await rm(join(KEPT, name), { recursive: true, force: true });
}

async function putTogether(outdir) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: ENTRIES.map((entry) => join(SOURCES, entry)),
    ...{ outbase: SOURCES, outdir, outExtension: { '.js': '.mjs' } },
    ...{ bundle: true, splitting: true, packages: 'external' },
    ...{ format: 'esm', platform: 'node', target: 'node20', tsconfigRaw: {} },
    ...{ sourcemap: true, sourcesContent: false, logLevel: 'silent' },
    plugins: [{ name: 'places', setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, withItsPlace) }],
  });
}

/** In a piece, too, a module finds what lies beside its source. */
async function withItsPlace({ path }) {
  const place = { url: pathToFileURL(path).href, dirname: dirname(path), filename: path };
  const text = await readFile(path, 'utf8');
  return { contents: text.replaceAll('import.meta', `(${JSON.stringify(place)})`), loader: 'ts' };
}
