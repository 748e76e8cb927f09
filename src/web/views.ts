import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { count, day, moment } from './presenters/words.ts';
import { url } from './paths.ts';

const VIEWS_FOLDER = fileURLToPath(new URL('../../views', import.meta.url));

/** The templates: everything is escaped, a missing value is an error, and all are compiled at start. */
export function createViews(assetBase: string): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader(VIEWS_FOLDER);
  const views = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  views.addFilter('url', url);
  views.addFilter('asset', (file: string) => `${assetBase}/${file}`);
  views.addFilter('day', day);
  views.addFilter('moment', moment);
  views.addFilter('count', count);
  for (const name of templateNames()) views.getTemplate(name, true);
  return views;
}

/** The names of all templates. */
export function templateNames(): string[] {
  const files = readdirSync(VIEWS_FOLDER, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.njk')).map((file) => file.replaceAll('\\', '/'));
}
