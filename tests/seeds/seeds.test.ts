import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const SEEDS = 'seeds';
const ORIGINALS = '../shared/seeds';

interface Entry {
  file: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  republishes?: string;
  provenance: { headline: string | null; outlet: string | null; wording: string };
}

const read = (folder: string, file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const texts = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.txt'));
const manifest = JSON.parse(read(SEEDS, 'manifest.json')) as Entry[];
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of `length` words, as one string each. */
const runsOf = (text: string, length: number) => {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));
};

const MUST_HOLD: Record<string, string[]> = {
  '1-lavrov-lands-in-havana.txt': [
    'Sergei Lavrov',
    'Miguel Diaz-Canel',
    'Vladimir Putin',
    'Nikolai Patrushev',
    'Titov Yurievich',
    'Igor Sechin',
    'Lula da Silva (Brazil)',
    'Daniel Ortega (Nicaragua)',
    'Nicolas Maduro (Venezuela)',
    'Saint Vincent & the Grenadines',
    'Ralph Gonsalves',
    'Rogelio Mayta',
    'Granma',
    'Originally published by teleSUR English',
    'April 19, 2023',
    'top ten trading partners',
    'In 2022',
    'yesterday',
    '@mfa_russia',
  ],
  '2-talks-in-moscow.txt': [
    'Sergei Lavrov',
    'Maria Zakharova',
    'Bruno Rodríguez Parrilla',
    'later on Wednesday',
    'U.S. blockade',
    'Leave a comment',
  ],
  '3-delegation-to-tour-in-april.txt': [
    'Sergey Lavrov',
    'Folha de Sao Paulo',
    'Buzos',
    'Community of Latin American and Caribbean States',
    'Roman Frolenko',
    '$300m per month',
    '$300 million per month',
    'Sevastopol',
    'St. Petersburg',
    'Novorossiysk',
    'Alexander Novak',
    'Venezuelan Foreign Minister Carlos Faria',
    'Yuri Borisov',
    'February 2022',
    'second half of April',
    'Read more:',
  ],
  '4-cuba-and-russia-sign-a-plan.txt': [
    'Sergey Lavrov',
    'Bruno Rodríguez Parrilla',
    'Mr. Rodriguez',
    'Rodolfo Reyes Rodríguez',
    'BioCubaFarma',
    'Skolkovo Center',
    'Miguel Díaz-Canel',
    'Alexis von Hoensbroech',
    'MINREX',
    'Recent Posts',
  ],
  '5-partners-in-latin-america.txt': [
    'Sergei Lavrov',
    'Sergey Lavrov',
    'Miguel Diaz-Canal',
    'President Diaz-Canal',
    'Bruno Rodriguez,',
    'Bruno Rodriguez Parrilla',
    'Raul Castro',
    'Lopez Alvarado',
    "Venezuela's Foreign Minister Yvan Gil",
    'Manuel Espinoza',
    'Mario Antonio Padillas Torres',
    'Padilla Torres said',
    'Rene Gonzalez Barrios',
    'Fidel Castro Ruz Center',
    'Fulgencio Batista',
    '62nd anniversary',
    'January 1, 1959',
    '90 percent',
    '$35 billion',
    'Last November',
    '10 largest trade partners',
    'Sputnik International, 1920, 19.04.2023',
    'You may also like',
  ],
};

describe('the sample articles', () => {
  test('are the files the manifest names, each once', () => {
    expect(manifest.map((entry) => entry.file).sort()).toEqual(texts(SEEDS).sort());
  });

  test.each(Object.entries(MUST_HOLD))('%s carries its names, figures and furniture', (file, needed) => {
    const body = read(SEEDS, file);
    expect(needed.filter((words) => !body.includes(words))).toEqual([]);
  });

  test('spell the president of Cuba in three ways, one an article', () => {
    const spellings = texts(SEEDS).map((file) => [
      ...new Set(read(SEEDS, file).match(/D[ií]az-Can[ae]l/g) ?? []),
    ]);
    expect(spellings.flat().sort()).toEqual(['Diaz-Canal', 'Diaz-Canel', 'Díaz-Canel']);
  });

  test('leave two dates, a headline and three outlets unknown', () => {
    const missing = (field: 'published' | 'title' | 'outlet') =>
      manifest.filter((entry) => entry[field] === null);
    expect([missing('published').length, missing('title').length, missing('outlet').length]).toEqual([
      2, 1, 3,
    ]);
  });

  test('say that they are paraphrases and declare the reprint', () => {
    expect(manifest.every((entry) => entry.provenance.wording.startsWith('Paraphrase'))).toBe(true);
    expect(manifest.map((entry) => entry.republishes).filter(Boolean)).toEqual(['teleSUR English']);
  });

  test.skipIf(!existsSync(ORIGINALS))(
    'share no run of eight words with the originals (skipped where those are absent)',
    () => {
      const taken = new Set(texts(ORIGINALS).flatMap((file) => runsOf(read(ORIGINALS, file), 8)));
      expect(taken.size).toBeGreaterThan(2000);
      const shared = texts(SEEDS).flatMap((file) =>
        runsOf(read(SEEDS, file), 8).filter((run) => taken.has(run)),
      );
      expect(shared).toEqual([]);
    },
  );
});
