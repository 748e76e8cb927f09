import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router, type Response } from 'express';
import { iconSprite } from './icons.ts';

/** Stylesheets of the type families; each is served with the files it names. */
const FONT_STYLES = [
  '@fontsource-variable/inter/index.css',
  '@fontsource-variable/source-serif-4/wght.css',
  '@fontsource-variable/source-serif-4/wght-italic.css',
];
/** Our own stylesheets, in the order in which later ones add to earlier ones. */
const STYLES = [
  ...['tokens', 'base', 'layout', 'parts', 'forms'],
  ...['desk', 'origins', 'queue', 'revisions', 'print'],
];
const STATIC_FOLDER = fileURLToPath(new URL('../../static', import.meta.url));
const LONG_CACHE = 'public, max-age=31536000, immutable';

const require = createRequire(import.meta.url);

/** Everything the pages load. `base` changes whenever a file does, so that browsers may keep each for good. */
export interface Assets {
  base: string;
  router: Router;
}

/** Collects the files of `static`, the icons, and of other packages only the files named here. */
export function collectAssets(): Assets {
  const files: [string, string][] = [
    ['htmx.js', require.resolve('htmx.org/dist/htmx.min.js')],
    ...FONT_STYLES.flatMap(fontFiles),
  ];
  const vendor = new Map(files.map(([name, path]) => [name, readFileSync(path)]));
  const icons = iconSprite();
  const style = wholeStyle();
  const base = `/assets/${fingerprint([...ownFiles(), ...files.map(([, path]) => path)], icons + style)}`;
  return { base, router: assetRouter(base, { vendor, icons, style }) };
}

/** What is held in memory: a font that is a moment late is not used for the first page. */
interface Made {
  vendor: Map<string, Buffer>;
  icons: string;
  style: string;
}

function assetRouter(base: string, { vendor, icons, style }: Made): Router {
  const router = Router();
  router.get(`${base}/icons.svg`, (_req, res) => void keep(res).type('svg').send(icons));
  router.get(`${base}/style.css`, (_req, res) => void keep(res).type('css').send(style));
  router.get(`${base}/vendor/{*file}`, (req, res, next) => {
    const name = [req.params.file].flat().join('/');
    const file = vendor.get(name);
    if (file === undefined) return next();
    keep(res).type(extname(name)).send(file);
  });
  router.use(
    base,
    express.static(STATIC_FOLDER, { index: false, redirect: false, cacheControl: false, setHeaders: keep }),
  );
  return router;
}

/** All stylesheets as one: a page is not drawn before the last of them is there. */
function wholeStyle(): string {
  const own = STYLES.map((name) => readFileSync(join(STATIC_FOLDER, 'css', `${name}.css`), 'utf8'));
  return [...FONT_STYLES.map(fontStyle), ...own].join('\n');
}

/** A family's stylesheet; a page that stands keeps the letters it was set in, so that nothing on it moves. */
function fontStyle(name: string): string {
  return readFileSync(require.resolve(name), 'utf8')
    .replaceAll('font-display: swap', 'font-display: optional')
    .replaceAll('url(./files/', 'url(vendor/files/');
}

function keep(res: Response): Response {
  return res.set('Cache-Control', LONG_CACHE);
}

function fontFiles(style: string): [string, string][] {
  const path = require.resolve(style);
  const named = readFileSync(path, 'utf8').matchAll(/url\(\.\/(files\/[\w-]+\.woff2)\)/g);
  return [...named].map(([, file = '']) => [file, join(dirname(path), file)]);
}

function ownFiles(): string[] {
  const entries = readdirSync(STATIC_FOLDER, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function fingerprint(files: string[], made: string): string {
  const hash = createHash('sha256').update(made);
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
