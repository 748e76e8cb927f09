import type { Services } from '../../src/services/create-services.ts';
import type { NewArticle } from '../../src/services/articles/new-article.ts';

/** Four reports of one invented flood: two papers of their own, a reprint of the first, and one that differs. */
const REPORTS: Omit<NewArticle, 'dossierId'>[] = [
  {
    title: 'Dam bursts above Velden',
    source: 'The Velden Herald',
    published: '2024-05-14',
    body: `The Karsa dam burst on Monday night, and the river flooded 140 houses in Velden.

Mayor Sergei Antonov said that nine people were hurt. He visited the hospital on Tuesday and thanked the nurses.

The regional government sent 60 soldiers to the town. Engineer Ilse Brandt had warned of cracks in the dam in 2022, but the owner, Karsa Power, repaired only the eastern gate.`,
  },
  {
    title: 'Flood in Velden after dam failure',
    source: 'Morning Post',
    published: '2024-05-15',
    body: `The Karsa dam burst on Monday night above the town of Velden. The flood damaged 140 houses.

Mayor Sergey Antonov visited the hospital on Tuesday. Nine people were hurt, according to the mayor.

Ilse Brandt, an engineer, warned of cracks in the dam in 2022. Karsa Power said the dam had been inspected in March.`,
  },
  {
    title: 'Dam bursts above Velden',
    source: 'Daily Mirror of the Valley',
    published: '2024-05-16',
    republishes: 'The Velden Herald',
    body: `Originally published: The Velden Herald

The Karsa dam burst on Monday night, and the river flooded 140 houses in Velden.

Mayor Sergei Antonov said that nine people were hurt.`,
  },
  {
    title: 'Owner of the dam under pressure',
    source: 'Lowland Radio',
    published: '2024-05-17',
    body: `The Karsa dam burst on Monday night. The river flooded 170 houses in Velden, the fire brigade said.

The regional government sent 60 soldiers to Velden. Parliament will debate the safety of dams on 3 June 2024.`,
  },
];

/** So many claims are judged, so that the pictures show every state. */
const JUDGED = 6;

/** Puts the dossier of the pictures in, with some claims judged; answers with its id and a claim that waits for a judgement. */
export async function fillDossier(services: Services, reviewerId: number) {
  const ana = { reviewerId };
  const { result: dossierId } = await services.dossiers.create(ana, 'The flood in Velden');
  for (const report of REPORTS) await services.articles.add(ana, { ...report, dossierId });
  const suggested = async () =>
    (await services.dossiers.standings(dossierId)).all.filter(
      ({ pendingSuggestions }) => pendingSuggestions > 0,
    );
  for (const { claimId } of (await suggested()).slice(1, 1 + JUDGED))
    await acceptAll(services, ana, dossierId, claimId);
  const [waiting] = await suggested();
  return { dossierId, claimId: waiting?.claimId ?? 1 };
}

async function acceptAll(
  { links, verdicts, dossiers }: Services,
  ana: { reviewerId: number },
  dossierId: number,
  claimId: number,
): Promise<void> {
  for (const { id, version, judgement } of await links.ofClaim(claimId))
    if (judgement === 'suggested') await links.judge(ana, { linkId: id, version, judgement: 'accepted' });
  const { support } = (await dossiers.standings(dossierId)).of(claimId);
  const request = {
    conclusion: 'corroborated',
    reason: 'Two papers of their own say so.',
    overrideReason: '',
  } as const;
  if (support.origins.length > 1) await verdicts.give(ana, claimId, request);
}
