import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The marks of the product and the drawing each one uses. */
export const ICONS = {
  corroborated: 'check',
  conflicted: 'equal-not',
  decision: 'circle-alert',
  single: 'circle',
  unreviewed: 'circle-dashed',
  stale: 'history',
  lost: 'unlink',
  settled: 'octagon-x',
  origin: 'git-branch',
  article: 'newspaper',
  upload: 'upload',
  add: 'plus',
  undo: 'undo-2',
  close: 'x',
  keyboard: 'keyboard',
  next: 'arrow-right',
  reason: 'info',
  problem: 'triangle-alert',
  edit: 'pencil',
  filter: 'list-filter',
  search: 'search',
} as const;

export type IconName = keyof typeof ICONS;

const require = createRequire(import.meta.url);

/** One SVG file that holds every icon in use as a symbol. */
export function iconSprite(): string {
  const symbols = Object.entries(ICONS).map(([name, drawing]) => symbolOf(name, drawing));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

function symbolOf(name: string, drawing: string): string {
  const file = readFileSync(require.resolve(`lucide-static/icons/${drawing}.svg`), 'utf8');
  const shapes = file.slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>'));
  const stroke =
    'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
  return `<symbol id="${name}" viewBox="0 0 24 24" ${stroke}>${shapes.replace(/\s+/g, ' ')}</symbol>`;
}
