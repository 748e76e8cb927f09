import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/database.ts';
import { runCommand, startCommand } from './run-command.ts';
import { runHere } from './run-here.ts';

const ARTICLE =
  'Sergei Lavrov arrived in Havana on Thursday. He met Miguel Díaz-Canel, the president of Cuba.\n';

test('articles are imported, exported, backed up, checked and restored', async () => {
  const data = temporaryFolder();
  const [article, empty] = [join(data, 'visit.txt'), join(data, 'empty.txt')];
  writeFileSync(article, ARTICLE);
  writeFileSync(empty, '');

  const first = await runCommand(['import', article, empty, '--dossier', 'Visit'], { data });
  expect(first.code).toBe(1);
  expect(first.out).toBe('');
  const [added, refused] = first.err.split('\n');
  expect(added).toMatch(/visit\.txt: added “.+”, \d+ claims/);
  expect(refused).toBe(`${empty}: not added. The file is empty.`);

  const again = await runHere(['import', article], { data });
  expect(again.code).toBe(0);
  expect(again.err).toContain('already here');

  const json = await runCommand(['export', '--format', 'json'], { data });
  expect({ code: json.code, err: json.err }).toEqual({ code: 0, err: '' });
  expect(JSON.stringify(JSON.parse(json.out))).toContain('Lavrov');

  const page = join(data, 'report.html');
  expect((await runHere(['export', '--format', 'html', '--out', page], { data })).code).toBe(0);
  expect(readFileSync(page, 'utf8')).toContain('Díaz-Canel');

  const file = join(data, 'kept.sqlite');
  expect(await runHere(['backup', file], { data })).toMatchObject({ code: 0, out: '' });
  expect(await runHere(['check'], { data })).toMatchObject({ code: 0, out: '' });

  const other = temporaryFolder();
  expect(await runHere(['restore', file], { data: other })).toMatchObject({ code: 0, out: '' });
  const restored = await runHere(['export', '--format', 'md', '--dossier', 'Visit'], { data: other });
  expect(restored.out).toContain('Lavrov');
});

test('what is not there is said', async () => {
  const data = temporaryFolder();
  for (const args of [
    ['backup'],
    ['check'],
    ['restore', join(data, 'no.sqlite')],
    ['export', '--format', 'md'],
  ]) {
    const { code, out, err } = await runHere(args, { data });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^claimbench: There is no (database|file)/);
  }
  expect(readdirSync(data)).toEqual([]);
});

test('an import of nothing readable opens no dossier', async () => {
  const data = temporaryFolder();
  const [empty, article] = [join(data, 'empty.txt'), join(data, 'visit.txt')];
  writeFileSync(empty, '');
  writeFileSync(article, ARTICLE);
  expect(await runHere(['import', empty, '--dossier', 'Nothing'], { data })).toMatchObject({ code: 1 });
  expect(await runHere(['import', article, '--dossier', 'Visit'], { data })).toMatchObject({ code: 0 });
  const { code, out } = await runHere(['export', '--format', 'json'], { data });
  expect(code).toBe(0);
  expect(out).toContain('"dossier": "Visit"');
});

test('a database that is none is not restored, and a wrong setting is refused', async () => {
  const data = temporaryFolder();
  const file = join(data, 'no.sqlite');
  writeFileSync(file, ARTICLE.repeat(100));
  expect(await runHere(['restore', file], { data })).toMatchObject({ code: 1, out: '' });
  expect((await runHere(['serve', '--no-sample'], { data: ' ' })).err).toContain('CLAIMBENCH_DATA must be');
});

test('serve prints its address, keeps others off its folder, and ends when it is told to', async () => {
  const data = temporaryFolder();
  const child = startCommand(['serve', '--no-sample'], data);
  const [address] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
  const refused = await runHere(['export', '--format', 'md'], { data });
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('already running');
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});
