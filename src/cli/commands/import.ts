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
    const dossierId = await dossierFor(services, values.dossier, first);
    const files = await services.imports.paths(NOBODY, dossierId, paths, ({ message }) => say(message));
    return files.every(({ isIn }) => isIn) ? 0 : 1;
  });
}

/** The dossier to import into; where there is none it is opened, under the name given or that of the first path. */
async function dossierFor({ dossiers }: Services, name: string | undefined, path: string): Promise<number> {
  const chosen = chooseDossier(await dossiers.list(), name);
  if (chosen) return chosen.id;
  const { result } = await dossiers.create(NOBODY, name ?? basename(resolve(path)));
  return result;
}
