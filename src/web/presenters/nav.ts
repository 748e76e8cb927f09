import type { DossierOverview } from '../../services/dossiers.ts';
import type { PathName } from '../paths.ts';

/** The header's links within a dossier; `path` names a path that takes the dossier. */
export interface Nav {
  dossierId: number;
  dossier: string;
  /** The newest event the page knows of; what colleagues do after it is told on the page. */
  lastEventId: number;
  entries: { path: DossierPath; word: string; count: number; isCurrent: boolean }[];
}

export type DossierPath = Extract<
  PathName,
  'dossier' | 'articles' | 'claims' | 'discrepancies' | 'names' | 'origins' | 'report'
>;

/** The header of a page that belongs to a dossier. `current` is the part the page belongs to. */
export function navOf(overview: DossierOverview, current: DossierPath): Nav {
  const { id, name, articles, claims, openDiscrepancies, waitingNames, origins, lastChange } = overview;
  const entry = (path: DossierPath, word: string, count: number) => ({
    path,
    word,
    count,
    isCurrent: path === current,
  });
  return {
    dossierId: id,
    dossier: name,
    lastEventId: lastChange?.id ?? 0,
    entries: [
      entry('dossier', 'Overview', 0),
      entry('articles', 'Articles', articles),
      entry('claims', 'Claims', claims),
      entry('discrepancies', 'Discrepancies', openDiscrepancies),
      entry('names', 'Names', waitingNames),
      entry('origins', 'Origins', origins),
      entry('report', 'Report', 0),
    ],
  };
}
