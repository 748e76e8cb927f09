import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared');
const isHere = existsSync(join(SHARED, 'eval')) && existsSync(join(SHARED, 'dev-data'));

/** The figures that a scorer prints, by their names. */
function score(task: string): Map<string, number> {
  const printed = execFileSync(process.execPath, [join(SHARED, 'eval', `${task}.mjs`)], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return new Map(
    printed
      .split('\n')
      .map((line) => line.split(': '))
      .map(([name = '', value = '']) => [name, parseFloat(value)]),
  );
}

const FLOORS: [task: string, floors: Record<string, number>][] = [
  ['dates', { 'dates.value.f1': 0.97, 'dates.gum-news.value.f1': 0.97, 'dates.quote_exact': 1 }],
  [
    'quantities',
    { 'quantities.value.f1': 0.97, 'quantities.value_unit.f1': 0.97, 'quantities.quote_exact': 1 },
  ],
  ['mentions', { 'mentions.exact.f1': 0.93, 'mentions.exact_kind.f1': 0.89, 'mentions.quote_exact': 1 }],
];

describe.skipIf(!isHere)('the annotated texts (they are not part of this repository)', () => {
  it.each(FLOORS)('%s stay above what was once reached', (task, floors) => {
    const figures = score(task);
    for (const [name, floor] of Object.entries(floors))
      expect(figures.get(name), name).toBeGreaterThanOrEqual(floor);
  });
});
