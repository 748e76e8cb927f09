/** Uploaded files that wait for the job that reads them, on disk beside the database: a stop of the program loses none. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder } from './connection.ts';

export interface Upload {
  name: string;
  bytes: Uint8Array;
}

/** What was handed in together, and by whom. `bytes` reads one file. */
export interface KeptUploads {
  reviewerId: number | null;
  names: string[];
  bytes: (index: number) => Promise<Uint8Array>;
}

export interface Uploads {
  keep: (jobId: number, reviewerId: number | null, files: Upload[]) => Promise<void>;
  /** null where nothing is kept for the job. */
  of: (jobId: number) => Promise<KeptUploads | null>;
  drop: (jobId: number) => Promise<void>;
}

interface Manifest {
  reviewerId: number | null;
  names: string[];
}

/** Acknowledged files are on the disk and only their owner can read them. */
const DURABLE = { mode: 0o600, flush: true };

/** The uploads of a data folder. Files are numbered, so that no name a person chose becomes a path. */
export function openUploads(dataFolder: string): Uploads {
  const all = join(dataFolder, 'uploads');
  const folderOf = (jobId: number) => join(all, String(jobId));
  const manifestOf = (jobId: number) => join(folderOf(jobId), 'manifest.json');
  return {
    async keep(jobId, reviewerId, files) {
      makePrivateFolder(all);
      makePrivateFolder(folderOf(jobId));
      for (const [index, { bytes }] of files.entries())
        await writeFile(join(folderOf(jobId), String(index)), bytes, DURABLE);
      const manifest: Manifest = { reviewerId, names: files.map(({ name }) => name) };
      // Named last: what has a manifest is complete.
      await writeFile(`${manifestOf(jobId)}.part`, JSON.stringify(manifest), DURABLE);
      await rename(`${manifestOf(jobId)}.part`, manifestOf(jobId));
    },

    async of(jobId) {
      if (!existsSync(manifestOf(jobId))) return null;
      const manifest = JSON.parse(await readFile(manifestOf(jobId), 'utf8')) as Manifest;
      return { ...manifest, bytes: (index) => readFile(join(folderOf(jobId), String(index))) };
    },

    drop: (jobId) => rm(folderOf(jobId), { recursive: true, force: true }),
  };
}
