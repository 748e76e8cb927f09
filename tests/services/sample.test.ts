import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createServices } from '../../src/services/create-services.ts';
import { loadSample } from '../../src/services/sample.ts';
import { temporaryDatabase } from '../support/database.ts';

const FIRST = 'seeds/1-lavrov-lands-in-havana.txt';
const NAME = 'Lavrov in Latin America';
const NOBODY = { reviewerId: null };

async function withFirstArticle(name: string) {
  const services = createServices({ database: await temporaryDatabase(), now: () => new Date() });
  const { result: dossierId } = await services.dossiers.create(NOBODY, name);
  await services.imports.paths(NOBODY, dossierId, [FIRST], () => undefined);
  return { services, dossierId };
}

it('completes a sample dossier whose loading was cut off, and then leaves it alone', async () => {
  const { services, dossierId } = await withFirstArticle(NAME);
  await loadSample(services);
  const manifest = JSON.parse(await readFile('seeds/manifest.json', 'utf8')) as unknown[];
  expect(await services.articles.list(dossierId)).toHaveLength(manifest.length);
  const told: string[] = [];
  await loadSample(services, (line) => told.push(line));
  expect(told).toEqual([]);
});

it('adds nothing to a dossier of another name', async () => {
  const { services, dossierId } = await withFirstArticle('Our own');
  await loadSample(services);
  expect(await services.dossiers.list()).toHaveLength(1);
  expect(await services.articles.list(dossierId)).toHaveLength(1);
});
