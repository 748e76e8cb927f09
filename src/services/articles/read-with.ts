/** What an article was read with, so that it can be told when reading it again would change something. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Span } from '../../text/types.ts';

const ENGINE_FOLDER = fileURLToPath(new URL('../../text', import.meta.url));

const readWithSchema = z.object({ published: z.string().nullable(), blocks: z.string(), engine: z.string() });

/** What else than the text a reading depends on. */
export interface ReadWith {
  published: string | null;
  blocks: readonly (Span & { kind: string })[];
}

/** The column that remembers what an article is read with now. */
export function readWithNow({ published, blocks }: ReadWith): string {
  return JSON.stringify({ published, blocks: hashOfKinds(blocks), engine: engine() });
}

/** Something that changed after an article was read. */
export type ReadingChange = 'date' | 'block' | 'engine';

/** Why an article may read differently now. `readWith`: as it was remembered; null where it is older than that. */
export function changesSince(readWith: string | null, { published, blocks }: ReadWith): ReadingChange[] {
  if (readWith === null) return ['engine'];
  const before = readWithSchema.parse(JSON.parse(readWith));
  const changes: [ReadingChange, boolean][] = [
    ['date', before.published !== published],
    ['block', before.blocks !== hashOfKinds(blocks)],
    ['engine', before.engine !== engine()],
  ];
  return changes.filter(([, isChanged]) => isChanged).map(([change]) => change);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function hashOfKinds(blocks: ReadWith['blocks']): string {
  return hashOf(JSON.stringify(blocks.map(({ start, end, kind }) => [start, end, kind])));
}

let fingerprint = '';

/** Tells one version of the code that reads articles from another. */
function engine(): string {
  fingerprint ||= hashOf(codeOfEngine());
  return fingerprint;
}

function codeOfEngine(): string {
  const entries = readdirSync(ENGINE_FOLDER, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return files
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
}
