import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { publishedDate } from './published-date.ts';
import { UnreadableFile } from './unreadable-file.ts';

const stated = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || null);

const statedDate = stated
  .refine((date) => date === null || publishedDate(date) !== null, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
  .transform((date) => date && publishedDate(date));

const entry = z.object({
  file: z
    .string()
    .min(1)
    .refine((name) => name === basename(name), 'must name a file in the same folder'),
  title: stated,
  outlet: stated,
  published: statedDate,
  published_note: stated,
  url: stated,
  republishes: stated,
});

/** What a manifest says about one file; null is unknown. */
export type ManifestEntry = z.infer<typeof entry>;

const manifest = z
  .array(entry)
  .refine(
    (entries) => new Set(entries.map(({ file }) => file)).size === entries.length,
    'names a file twice',
  );

/** The manifest of a folder, or null where it has none. Throws `UnreadableFile` where it is not one. */
export async function readManifest(folder: string): Promise<ManifestEntry[] | null> {
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new UnreadableFile(`${path} could not be read (${error.code ?? error.message}).`);
  });
  return text === null ? null : parseManifest(text, path);
}

function parseManifest(text: string, path: string): ManifestEntry[] {
  const result = manifest.safeParse(parseJson(text, path));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where =
    issue && issue.path.length > 0
      ? `entry ${Number(issue.path[0]) + 1} (${issue.path.slice(1).join('.')}): `
      : '';
  throw new UnreadableFile(`${path} is no manifest: ${where}${issue?.message}.`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UnreadableFile(`${path} is no JSON.`);
  }
}
