import type { DossierSummary } from '../services/dossiers.ts';
import { UsageError } from './usage-error.ts';

/** The dossier of this name, or the only one where no name is given; null where there is none yet. */
export function chooseDossier(dossiers: DossierSummary[], name: string | undefined): DossierSummary | null {
  if (name !== undefined) return dossiers.find((dossier) => dossier.name === name) ?? null;
  if (dossiers.length > 1) {
    const names = dossiers.map((dossier) => `"${dossier.name}"`).join(', ');
    throw new UsageError(`There are several dossiers; name one with --dossier: ${names}.`);
  }
  return dossiers[0] ?? null;
}
