import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectArticles, readCollected } from '../../src/read/collect-articles.ts';
import { readManifest } from '../../src/read/manifest.ts';
import { UnreadableFile } from '../../src/read/unreadable-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimbench-read-'));
});

afterEach(() => rm(folder, { recursive: true }));

const put = (files: Record<string, string>) =>
  Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));

describe('a folder', () => {
  test('without a manifest is its readable files by name', async () => {
    await put({ 'b.txt': 'B', 'a.md': 'A', 'c.jpg': 'C', '.d.txt': 'D' });
    await mkdir(join(folder, 'e.txt.d'));
    expect(await collectArticles([folder])).toEqual([
      { path: join(folder, 'a.md'), stated: null },
      { path: join(folder, 'b.txt'), stated: null },
    ]);
  });

  test('with a manifest is the files it lists, in its order, with what it states', async () => {
    const entry = {
      file: 'b.txt',
      title: 'Bridge opens',
      outlet: 'Harbour News',
      published: '2023-04',
      published_note: 'inferred from the text',
      url: 'https://harbour.test/b',
      republishes: 'The Wire',
    };
    await put({
      'a.txt': 'A',
      'b.txt': 'B',
      'c.txt': 'C',
      'manifest.json': JSON.stringify([entry, { file: 'a.txt' }]),
    });
    const [first, second, ...more] = await collectArticles([folder]);
    expect(more).toEqual([]);
    expect(await readCollected(first!)).toEqual({
      path: join(folder, 'b.txt'),
      body: 'B',
      title: 'Bridge opens',
      byline: null,
      outlet: 'Harbour News',
      published: '2023-04',
      publishedNote: 'inferred from the text',
      url: 'https://harbour.test/b',
      republishes: 'The Wire',
      warnings: [],
    });
    expect(await readCollected(second!)).toMatchObject({ body: 'A', title: null, published: null });
  });

  test('without an article is refused', async () => {
    await expect(collectArticles([folder])).rejects.toThrow(
      new UnreadableFile(`${folder} holds no txt, md, html, pdf or docx file.`),
    );
  });
});

describe('a path', () => {
  test('that is nowhere is refused', async () => {
    await expect(collectArticles([join(folder, 'no.txt')])).rejects.toThrow(
      new UnreadableFile(`There is no such file: ${join(folder, 'no.txt')}.`),
    );
  });

  test('to a file of more than 10 MB is refused before it is read', async () => {
    const path = join(folder, 'large.txt');
    await writeFile(path, Buffer.alloc(11 * 1024 * 1024, 'a'));
    const [file] = await collectArticles([path]);
    await expect(readCollected(file!)).rejects.toThrow(new UnreadableFile('The file is larger than 10 MB.'));
  });
});

describe('a manifest', () => {
  const refusal = async (content: string) => {
    await put({ 'manifest.json': content });
    const error: unknown = await readManifest(folder).catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(UnreadableFile);
    return (error as Error).message.replace(join(folder, 'manifest.json'), 'M');
  };

  test.each([
    ['no JSON', '[{', 'M is no JSON.'],
    ['an object', '{}', 'M is no manifest: Invalid input: expected array, received object.'],
    [
      'a file elsewhere',
      '[{"file": "../a.txt"}]',
      'M is no manifest: entry 1 (file): must name a file in the same folder.',
    ],
    ['a file twice', '[{"file": "a.txt"}, {"file": "a.txt"}]', 'M is no manifest: names a file twice.'],
    [
      'a date in words',
      '[{"file": "a.txt"}, {"file": "b.txt", "published": "April 2023"}]',
      'M is no manifest: entry 2 (published): must be YYYY, YYYY-MM or YYYY-MM-DD.',
    ],
  ])('with %s is refused', async (_name, content, message) => {
    expect(await refusal(content)).toBe(message);
  });

  test('may start with a byte order mark and leave everything but the file open', async () => {
    await put({
      'manifest.json':
        '\ufeff[{"file": "a.txt", "title": null, "outlet": " ", "published": "2023-04-20T09:00Z", "more": 1}]',
    });
    expect(await readManifest(folder)).toEqual([
      {
        file: 'a.txt',
        title: null,
        outlet: null,
        published: '2023-04-20',
        published_note: null,
        url: null,
        republishes: null,
      },
    ]);
  });

  test('is not asked for', async () => {
    expect(await readManifest(folder)).toBeNull();
  });
});
