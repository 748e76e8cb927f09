import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ICONS } from '../../src/web/icons.ts';
import { paths } from '../../src/web/paths.ts';
import { templateNames } from '../../src/web/views.ts';

const VIEWS = fileURLToPath(new URL('../../views/', import.meta.url));
const templates = templateNames().map((name) => ({ name, source: readFileSync(VIEWS + name, 'utf8') }));
const all = templates.map(({ source }) => source).join('\n');
const found = (pattern: RegExp) => [...all.matchAll(pattern)].map(([, name = '']) => name);

describe('templates', () => {
  it.each(templates)('$name writes everything escaped and nothing a browser would run', ({ source }) => {
    expect(source).not.toMatch(/\|\s*safe\b|autoescape|forceescape/);
    expect(source).not.toMatch(/<script(?![^>]*\bsrc=)/i);
    expect(source).not.toMatch(/\s(?:style|on\w+|hx-on[\w:-]*|srcdoc)\s*=/i);
    expect(source).not.toMatch(/\bjs:|javascript:|hx-vals='js|hx-trigger="[^"]*\[/i);
  });

  it('point htmx at ids that exist', () => {
    const ids = new Set(found(/\bid="([\w-]+)"/g));
    const targets = found(/hx-target(?::inherited)?="#([\w-]+)"/g);
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('use only icons that are in the sprite', () => {
    const used = found(/icon\(\s*'(\w+)'/g);
    expect(used.filter((name) => !(name in ICONS))).toEqual([]);
  });

  it('link only to paths that exist', () => {
    expect(found(/'(\w+)' \| url/g).filter((name) => !(name in paths))).toEqual([]);
  });

  it('name in the list of keys every key they give a button', () => {
    const keys = readFileSync(`${VIEWS}layouts/keys.njk`, 'utf8');
    for (const key of new Set(found(/data-key="([^"{]+)"/g))) expect(keys).toContain(`'${key}':`);
  });

  it('have a label for every field', () => {
    for (const { name, source } of templates) {
      const fields = [...source.matchAll(/<(?:input|select|textarea)\b(?![^>]*type="hidden")[^>]*>/g)].map(([tag]) => tag);
      for (const tag of fields) expect([name, tag]).toEqual([name, expect.stringMatching(/\bid=|aria-label|type="(?:checkbox|radio)"/)]);
    }
  });
});

describe('scripts and styles', () => {
  const folder = fileURLToPath(new URL('../../static/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|svg)$/.test(file));

  it.each(files)('%s fetches nothing from elsewhere', (file) => {
    const source = readFileSync(folder + file, 'utf8').replaceAll('http://www.w3.org/2000/svg', '');
    expect(source).not.toMatch(/https?:|@import|\beval\b|new Function|innerHTML|document\.write/);
  });
});
