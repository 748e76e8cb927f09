import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/db/open-database.ts';
import { temporaryFolder } from '../support/database.ts';
import { startCommand } from './run-command.ts';
import { runHere } from './run-here.ts';

const SEEDS = new URL('../../seeds', import.meta.url).pathname;

/** The title and the number of claims of each article, as the import told them. */
const told = (lines: string) =>
  [...lines.matchAll(/added “(.+?)”, (\d+) claims/g)].map(([, title, claims]) => [title, Number(claims)]);

/** The same, as they stand in the database, with what an article must never be without. */
async function stored(folder: string) {
  const database = await openDatabase({ folder });
  try {
    const articles = await database.read.article.findMany({
      include: { revisions: true, originMembership: true, _count: { select: { claims: true } } },
      orderBy: { id: 'asc' },
    });
    for (const { revisions, originMembership } of articles) {
      expect(revisions).toHaveLength(1);
      expect(originMembership).not.toBeNull();
    }
    return articles.map(({ title, _count }) => [title, _count.claims]);
  } finally {
    await database.close();
  }
}

test('an import that is killed leaves whole articles or none, and can be run again', async () => {
  const data = temporaryFolder();
  const child = startCommand(['import', SEEDS, '--dossier', 'Sample'], data);
  let said = '';
  for await (const line of createInterface({ input: child.stderr! })) {
    said += `${line}\n`;
    if (told(said).length === 2) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');

  const before = await stored(data);
  expect(before.slice(0, 2)).toEqual(told(said).slice(0, 2));

  const again = await runHere(['import', SEEDS], { data });
  expect(again.code).toBe(0);
  const after = await stored(data);
  expect(after).toHaveLength(5);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length)).toEqual(told(again.err));
});
