import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readManifest, type ManifestEntry } from './manifest.ts';
import { readArticleFile } from './read-article-file.ts';
import { isReadableName, LARGEST_FILE } from './recognise.ts';
import type { ReadArticle } from './types.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A file to read, with what a manifest says about it; null where no manifest speaks. */
export interface ArticleFile {
  path: string;
  stated: ManifestEntry | null;
}

/** The text of a file with everything stated about it; what the manifest says goes before what the file says. */
export interface CollectedArticle extends ReadArticle {
  path: string;
  publishedNote: string | null;
  url: string | null;
  republishes: string | null;
}

/**
 * The article files that paths mean: a file is itself; a folder is the files of its manifest in that order, or, without
 * one, its readable files by name. Folders inside are not entered. Throws `UnreadableFile` where a path is neither.
 */
export async function collectArticles(paths: string[]): Promise<ArticleFile[]> {
  const collected: ArticleFile[] = [];
  for (const path of paths) collected.push(...(await collectPath(path)));
  return collected;
}

/** Reads one collected file. Throws `UnreadableFile`. */
export async function readCollected({ path, stated }: ArticleFile): Promise<CollectedArticle> {
  const read = await readArticleFile({ name: basename(path), bytes: await readBytes(path) });
  return {
    ...read,
    path,
    title: stated?.title ?? read.title,
    outlet: stated?.outlet ?? read.outlet,
    published: stated?.published ?? read.published,
    publishedNote: stated?.published_note ?? null,
    url: stated?.url ?? null,
    republishes: stated?.republishes ?? null,
  };
}

async function collectPath(path: string): Promise<ArticleFile[]> {
  const found = await stat(path).catch(refuseMissing(path));
  if (!found.isDirectory()) return [{ path, stated: null }];
  const manifest = await readManifest(path);
  if (manifest) return manifest.map((stated) => ({ path: join(path, stated.file), stated }));
  const names = (await readdir(path)).filter((name) => !name.startsWith('.') && isReadableName(name)).sort();
  if (names.length === 0) throw new UnreadableFile(`${path} holds no txt, md, html, pdf or docx file.`);
  return names.map((name) => ({ path: join(path, name), stated: null }));
}

async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path).catch(refuseMissing(path));
  if (size > LARGEST_FILE) throw new UnreadableFile('The file is larger than 10 MB.');
  return readFile(path).catch(refuseMissing(path));
}

function refuseMissing(path: string) {
  return (error: NodeJS.ErrnoException): never => {
    const reason =
      error.code === 'ENOENT' ? 'There is no such file' : `The file cannot be opened (${error.code})`;
    throw new UnreadableFile(`${reason}: ${path}.`);
  };
}
