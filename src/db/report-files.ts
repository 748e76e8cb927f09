/** Reports that a job wrote, on disk until they are fetched: a day. */
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePrivateFolder } from './connection.ts';

export interface ReportFiles {
  keep: (jobId: number, content: string | Uint8Array) => Promise<void>;
  /** The path of the file; null where none is kept. */
  of: (jobId: number) => string | null;
  /** Removes those written before a moment. */
  dropBefore: (moment: Date) => Promise<void>;
}

/** The report files of a data folder, named by their jobs. */
export function openReportFiles(dataFolder: string): ReportFiles {
  const folder = join(dataFolder, 'reports');
  const fileOf = (jobId: number) => join(folder, String(jobId));
  return {
    async keep(jobId, content) {
      makePrivateFolder(folder);
      // Named last: what has its name is complete.
      await writeFile(`${fileOf(jobId)}.part`, content, { mode: 0o600 });
      await rename(`${fileOf(jobId)}.part`, fileOf(jobId));
    },

    of: (jobId) => (existsSync(fileOf(jobId)) ? fileOf(jobId) : null),

    async dropBefore(moment) {
      if (!existsSync(folder)) return;
      for (const name of await readdir(folder)) {
        const { mtime } = await stat(join(folder, name));
        if (mtime < moment) await rm(join(folder, name), { force: true });
      }
    },
  };
}
