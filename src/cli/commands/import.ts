import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Services } from '../../services/create-services.ts';
import { chooseDossier } from '../choose-dossier.ts';
import { say } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { withServices } from '../with-services.ts';

const NOBODY = { reviewerId: null };

/** Adds articles to a dossier and says of each file what happened. Exit code 1 where one is not in. */
export async function importArticles(args: string[]): Promise<number> {
  const options = { dossier: { type: 'string' } } as const;
  const { values, positionals: paths } = parseArgs({ args, options, allowPositionals: true });
  const [first] = paths;
  if (first === undefined) throw new UsageError('Name the files or folders to import.');
  return withServices(async (services) => {
    const chosen = chooseDossier(await services.dossiers.list(), values.dossier);
    const dossier = chosen?.id ?? openOnce(services, values.dossier ?? basename(resolve(first)));
    const files = await services.imports.paths(NOBODY, dossier, paths, ({ message }) => say(message));
    return files.every(({ isIn }) => isIn) ? 0 : 1;
  });
}

/** Opens a dossier when it is first asked for; after that it is the same one. */
function openOnce({ dossiers }: Services, name: string): () => Promise<number> {
  let opened: Promise<number> | null = null;
  return () => (opened ??= dossiers.create(NOBODY, name).then(({ result }) => result));
}
