import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { describeSuggestion } from '../../src/cli/analysis/describe-match.ts';
import { temporaryFolder } from '../support/database.ts';
import { analysisShape } from './contract.ts';
import { runCommand } from './run-command.ts';
import { runHere } from './run-here.ts';

const SEEDS = new URL('../../seeds', import.meta.url).pathname;

describe('the sample dossier', () => {
  let analysis: z.infer<typeof analysisShape>;
  let texts: string[];

  beforeAll(async () => {
    const { code, out, err } = await runCommand(['analyze', '--json', SEEDS]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    analysis = analysisShape.parse(JSON.parse(out));
    texts = analysis.articles.map(({ file }) => readFileSync(file, 'utf8'));
  });

  test('has the files of its manifest in order, with what it states', () => {
    expect(analysis.articles.map(({ file, published }) => [file, published])).toEqual([
      [join(SEEDS, '1-lavrov-lands-in-havana.txt'), '2023-04-20'],
      [join(SEEDS, '2-talks-in-moscow.txt'), null],
      [join(SEEDS, '3-delegation-to-tour-in-april.txt'), '2023-04-13'],
      [join(SEEDS, '4-cuba-and-russia-sign-a-plan.txt'), null],
      [join(SEEDS, '5-partners-in-latin-america.txt'), '2023-04-21'],
    ]);
  });

  test('has claims in every article, each with the exact words of the file', () => {
    expect(new Set(analysis.claims.map(({ article }) => article)).size).toBe(5);
    for (const { article, start, end, quote } of analysis.claims) {
      expect(texts[article]!.slice(start, end)).toBe(quote);
    }
  });

  test('has names, dates and quantities with the exact words of the file', () => {
    for (const [i, { mentions, dates, quantities }] of analysis.articles.entries()) {
      for (const { start, end, quote } of [...mentions, ...dates, ...quantities]) {
        expect(texts[i]!.slice(start, end)).toBe(quote);
      }
    }
  });

  test('has suggestions between claims of two articles', () => {
    const articleOf = new Map(analysis.claims.map(({ id, article }) => [id, article]));
    expect(articleOf.size).toBe(analysis.claims.length);
    expect(analysis.suggestions).not.toEqual([]);
    for (const { a, b } of analysis.suggestions) {
      expect(articleOf.get(a)).toBeDefined();
      expect(articleOf.get(b)).toBeDefined();
      expect(articleOf.get(a)).not.toBe(articleOf.get(b));
    }
  });

  test('has variants of names with the places where each form stands', () => {
    const names = analysis.discrepancies.filter(({ type }) => type === 'name');
    expect(names).not.toEqual([]);
    for (const { form, mentions } of names.flatMap(({ variants }) => variants)) {
      for (const { article, start, end } of mentions) expect(texts[article]!.slice(start, end)).toBe(form);
    }
  });

  test('has every article in one origin, which the article names', () => {
    expect(analysis.origins.flatMap(({ articles }) => articles).sort()).toEqual([0, 1, 2, 3, 4]);
    for (const [i, { origin }] of analysis.articles.entries()) {
      expect(analysis.origins[origin]!.articles).toContain(i);
    }
  });
});

const REAL = new URL('../../../shared/seeds', import.meta.url).pathname;

test.skipIf(!existsSync(REAL))(
  'the articles behind the sample keep the contract (skipped where absent)',
  async () => {
    const { code, out } = await runHere(['analyze', '--json', REAL]);
    expect(code).toBe(0);
    const { articles, claims } = analysisShape.parse(JSON.parse(out));
    expect(articles.map(({ published }) => published)).toEqual([
      '2023-04-20',
      null,
      '2023-04-13',
      null,
      '2023-04-21',
    ]);
    const texts = articles.map(({ file }) => readFileSync(file, 'utf8'));
    for (const { article, start, end, quote } of claims)
      expect(texts[article]!.slice(start, end)).toBe(quote);
  },
);

test('a restatement within one origin is related, for it corroborates nothing', () => {
  const suggestion = { a: '1.1', b: '2.1', score: 0.9, reason: 'One is a reprint.' };
  expect(describeSuggestion({ ...suggestion, relation: 'restates' })).toEqual({
    ...suggestion,
    relation: 'related',
  });
  expect(describeSuggestion({ ...suggestion, relation: 'contradicts' })).toMatchObject({
    relation: 'contradicts',
  });
});

describe('files', () => {
  const analyze = async (args: string[]) => {
    const { code, out, err } = await runHere(['analyze', '--json', ...args]);
    return { code, err, analysis: out === '' ? null : analysisShape.parse(JSON.parse(out)) };
  };
  const put = (name: string, content: string) => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, content);
    return path;
  };
  const text = 'Sergei Lavrov arrived in Havana on Thursday.\n';

  test('one file takes its publication date from the command', async () => {
    const path = put('a.txt', text);
    const { code, analysis } = await analyze(['--published', '2023-04-20', path]);
    expect(code).toBe(0);
    expect(analysis!.articles).toMatchObject([
      { file: path, published: '2023-04-20', dates: [{ quote: 'Thursday', from: '2023-04-20' }] },
    ]);
  });

  test('a file that gives no text is named, and the others are analysed', async () => {
    const paths = [put('a.doc', 'words'), put('b.txt', text)];
    const { code, err, analysis } = await analyze(paths);
    expect(code).toBe(1);
    expect(err).toBe(
      `${paths[0]}: Older Word files are not read; save the text as txt, md, html, pdf or docx.\n`,
    );
    expect(analysis!.articles.map(({ file }) => file)).toEqual([paths[1]]);
  });

  test('nothing is printed where no file gives text', async () => {
    const { code, err, analysis } = await analyze([put('a.txt', ' ')]);
    expect({ code, analysis }).toEqual({ code: 1, analysis: null });
    expect(err).toMatch(/a\.txt: The file holds no text\.\n$/);
  });

  test('a path that is nowhere is an error in words', async () => {
    expect(await analyze(['/nowhere/at/all.txt'])).toEqual({
      code: 1,
      err: 'claimbench: There is no such file: /nowhere/at/all.txt.\n',
      analysis: null,
    });
  });

  test('--published for several files is wrong usage', async () => {
    const { code } = await analyze(['--published', '2023-04-20', put('a.txt', text), put('b.txt', text)]);
    expect(code).toBe(2);
  });
});
