import { fileURLToPath } from 'node:url';
import { collectArticles } from '../read/collect-articles.ts';
import type { Services } from './create-services.ts';
import type { DossierSummary } from './dossiers.ts';

const SAMPLE_FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url));
const SAMPLE_NAME = 'Lavrov in Latin America';
const NOBODY = { reviewerId: null };

/** A stop while the sample was loading leaves a part of it. */
const isPartOfSample = async ({ name, articles }: DossierSummary): Promise<boolean> =>
  name === SAMPLE_NAME && articles < (await collectArticles([SAMPLE_FOLDER])).length;

type SampleServices = Pick<Services, 'dossiers' | 'imports'>;

/**
 * Loads the sample dossier where there is no dossier yet, by the same way as any other import; tells of each article.
 * One whose loading was cut off is completed: the articles that are in are recognised.
 */
export async function loadSample(
  { dossiers, imports }: SampleServices,
  tell: (line: string) => void = () => undefined,
): Promise<void> {
  const [only, ...others] = await dossiers.list();
  if (others.length > 0 || (only && !(await isPartOfSample(only)))) return;
  tell(`Loading the sample dossier “${SAMPLE_NAME}”, this once.`);
  const dossierId = only?.id ?? (await dossiers.create(NOBODY, SAMPLE_NAME)).result;
  await imports.paths(NOBODY, dossierId, [SAMPLE_FOLDER], ({ message }) => tell(message));
}
