import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStandings } from '../../src/services/standings.ts';
import { CONCLUSIONS, RULINGS } from '../../src/domain/vocabulary.ts';
import { RELATIONS } from '../../src/match/types.ts';
import { FLOOD, openDesk, type Desk } from '../support/dossier.ts';

/** What is kept of each live claim against what its records give now. */
async function keptAndComputed({ database, dossierId }: Desk) {
  const { all } = await loadStandings(database.read, { dossierId });
  const kept = await database.read.standing.findMany({ where: { dossierId } });
  const rows = kept.map(({ claimId, state, isReviewed, origins, articles, contradictions, ...row }) => ({
    ...{ claimId, state, isReviewed, origins, articles, contradictions },
    ...{ pendingSuggestions: row.pendingSuggestions, openDiscrepancies: row.openDiscrepancies },
  }));
  const computed = all.map(({ support, claimId, state, isReviewed, ...standing }) => ({
    ...{ claimId, state, isReviewed, origins: support.origins.length, articles: support.articles },
    contradictions: support.contradictions.length,
    pendingSuggestions: standing.pendingSuggestions,
    openDiscrepancies: standing.openDiscrepancies,
  }));
  const byId = (a: { claimId: number }, b: { claimId: number }) => a.claimId - b.claimId;
  return { kept: rows.sort(byId), computed: computed.sort(byId) };
}

/** A command on whatever claim, link or discrepancy the numbers point at; one that is refused changes nothing. */
async function act({ services, ana, dossierId }: Desk, [what, which, how]: [number, number, number]) {
  const claims = await services.claims.list({ dossierId });
  const pick = <T>(list: readonly T[], by = which) => list[by % list.length] as T;
  const claim = pick(claims);
  const at = { claimId: claim.id, version: claim.version };
  const link = pick(await services.links.ofClaim(claim.id));
  const difference = pick(await services.discrepancies.list(dossierId));
  const [event] = await services.history.ofDossier(dossierId, 1);
  const commands = [
    () => services.claims.markReviewed(ana, claim.id),
    () => (claims.length > 6 ? services.claims.discard(ana, at) : null),
    () => services.claims.split(ana, at, [`${claim.text} One.`, `${claim.text} Two.`]),
    () => (claims.length > 6 ? services.claims.mergeWithNext(ana, at, `${claim.text} Merged.`) : null),
    () => services.claims.edit(ana, at, { ...claim, text: `${claim.text} ${how}`, when: null }),
    () =>
      services.links.judge(ana, {
        linkId: link.id,
        version: link.version,
        judgement: pick(['accepted', 'rejected', 'unsure'], how),
        relation: pick(RELATIONS, how),
      }),
    () =>
      services.links.linkByHand(ana, {
        claimId: claim.id,
        otherClaimId: pick(claims, how).id,
        relation: pick(RELATIONS, how),
        reason: '',
      }),
    () =>
      services.verdicts.give(ana, claim.id, {
        conclusion: pick(CONCLUSIONS, how),
        reason: 'So.',
        overrideReason: 'Known.',
      }),
    async () => {
      const { verdict } = (await services.dossiers.standings(dossierId)).of(claim.id);
      return services.verdicts.withdraw(ana, { claimId: claim.id, seen: verdict?.id ?? 0 });
    },
    () =>
      services.discrepancies.rule(ana, {
        discrepancyId: difference.id,
        version: difference.version,
        ruling: pick(RULINGS, how),
        reason: '',
      }),
    () =>
      services.discrepancies.flag(ana, {
        kind: 'number',
        class: 'contradiction',
        note: '',
        aClaimId: claim.id,
        aForm: claim.quote.slice(0, 4),
        bClaimId: pick(claims, how).id,
        bForm: pick(claims, how).quote.slice(0, 5),
      }),
    () => services.history.undo(ana, event?.id ?? 0),
  ];
  await Promise.resolve()
    .then(pick<() => unknown>(commands, what))
    .catch(() => undefined);
}

describe('what is kept of a standing', () => {
  it('is what its records give, after any commands and their undoing', async () => {
    const desk = await openDesk(FLOOD.herald, FLOOD.post, FLOOD.reprint);
    const number = fc.integer({ min: 0, max: 999 });
    const steps = fc.sample(fc.tuple(number, number, number), 120);
    const states = new Set<string>();
    for (const [index, step] of steps.entries()) {
      await act(desk, step);
      if (index % 4 > 0) continue;
      const { kept, computed } = await keptAndComputed(desk);
      expect([step, kept]).toEqual([step, computed]);
      for (const { state } of kept) states.add(state);
    }
    expect(states.size).toBeGreaterThan(3);
  });

  it('follows what was written past the services, at the next start', async () => {
    const desk = await openDesk(FLOOD.herald);
    const [herald] = desk.articleIds;
    await desk.database.write((tx) =>
      tx.claim.updateMany({ where: { articleId: herald }, data: { reviewedAt: new Date() } }),
    );
    await desk.services.standings.settle();
    const { kept, computed } = await keptAndComputed(desk);
    expect(kept).toEqual(computed);
    expect(kept.every(({ isReviewed }) => isReviewed)).toBe(true);
  });
});
