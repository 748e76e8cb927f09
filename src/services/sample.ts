import { fileURLToPath } from 'node:url';
import type { Services } from './create-services.ts';

const SAMPLE_FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url));
const SAMPLE_NAME = 'Lavrov in Latin America';
const NOBODY = { reviewerId: null };

type SampleServices = Pick<Services, 'dossiers' | 'imports'>;

/** Loads the sample dossier where there is no dossier yet, by the same way as any other import; tells of each article. */
export async function loadSample(
  { dossiers, imports }: SampleServices,
  tell: (line: string) => void = () => undefined,
): Promise<void> {
  if ((await dossiers.list()).length > 0) return;
  tell(`Loading the sample dossier “${SAMPLE_NAME}”, this once.`);
  const { result: dossierId } = await dossiers.create(NOBODY, SAMPLE_NAME);
  await imports.paths(NOBODY, dossierId, [SAMPLE_FOLDER], ({ message }) => tell(message));
}
