import { describe, expect, it } from 'vitest';
import { FLOOD, openDesk } from '../support/dossier.ts';

async function withFlood() {
  const desk = await openDesk(FLOOD.herald, FLOOD.post, FLOOD.reprint);
  const { services, ana, dossierId } = desk;
  const all = await services.claims.list({ dossierId });
  const chosen = all.slice(0, 3).map(({ id, version }) => ({ claimId: id, version }));
  const page = async (filter: object, order: 'worth' | 'article' | 'newest' = 'article') => {
    const { sentences } = await services.queue.page(dossierId, filter, { order, after: null, matching: 1 });
    return sentences;
  };
  const idsOf = async (filter: object) =>
    (await page(filter)).flatMap(({ claims }) => claims.map(({ id }) => id));
  const events = async () => (await services.history.ofDossier(dossierId)).length;
  return { ...desk, all, chosen, page, idsOf, events, actor: ana };
}

describe('the queue', () => {
  it.each(['worth', 'article', 'newest'] as const)(
    'shows every claim once, siblings together, by %s',
    async (order) => {
      const { page, all } = await withFlood();
      const sentences = await page({}, order);
      const ids = sentences.flatMap(({ claims }) => claims.map(({ id }) => id));
      expect(ids.toSorted((a, b) => a - b)).toEqual(all.map(({ id }) => id).sort((a, b) => a - b));
      const places = sentences.map(({ articleId, claims }) => `${articleId} ${claims[0]?.sentence.start}`);
      expect(new Set(places).size).toBe(places.length);
    },
  );

  it('goes on where a page ended, to the end', async () => {
    const { services, dossierId, ana, herald } = await withFlood().then(async (desk) => ({
      ...desk,
      herald: (await desk.services.articles.list(desk.dossierId))[0]?.id ?? 0,
    }));
    for (let n = 0; n < 60; n++)
      await services.claims.add(ana, {
        articleId: herald,
        words: 'The Karsa dam burst',
        text: `The dam burst, ${n}.`,
      });
    const total = services.queue.states(dossierId);
    const seen = new Set<number>();
    let after = null;
    do {
      const part = await services.queue.page(dossierId, {}, { order: 'newest', after, matching: Infinity });
      for (const { claims } of part.sentences) for (const { id } of claims) seen.add(id);
      after = part.next;
    } while (after !== null);
    expect(seen.size).toBe(Object.values(total).reduce((sum, claims) => sum + claims, 0));
  });

  it('finds words without their accents and says where they stand', async () => {
    const { page } = await withFlood();
    const found = await page({ words: 'KARSA dam' });
    expect(found.length).toBeGreaterThan(0);
    for (const { claims } of found)
      for (const { hits } of claims)
        expect([...(hits?.text ?? []), ...(hits?.quote ?? [])].some(({ hit }) => hit)).toBe(true);
    expect(await page({ words: '"*(' })).toEqual([]);
  });

  it('counts each filter as it would leave it', async () => {
    const { services, dossierId, idsOf } = await withFlood();
    const facets = await services.queue.facets(dossierId, {}, 1);
    for (const { value, claims } of facets.kinds) expect(await idsOf({ kind: value })).toHaveLength(claims);
    for (const { value, claims } of facets.sources)
      expect(await idsOf({ source: value })).toHaveLength(claims);
    for (const { value, claims } of facets.speakers)
      expect(await idsOf({ speaker: value })).toHaveLength(claims);
    expect(await idsOf({ dated: true })).toHaveLength(facets.totals.dated);
    const [{ value: kind } = { value: '' }] = facets.kinds;
    const narrowed = await services.queue.facets(dossierId, { kind }, 1);
    expect(narrowed.kinds).toEqual(facets.kinds);
    expect(await idsOf({ kind })).toHaveLength(narrowed.totals.claims);
    for (const { value, claims } of narrowed.sources)
      expect(await idsOf({ kind, source: value })).toHaveLength(claims);
    for (const { value, claims } of narrowed.speakers)
      expect(await idsOf({ kind, speaker: value })).toHaveLength(claims);
  });
});

describe('a decision on several claims', () => {
  it('is one event, and one undo takes all of it back', async () => {
    const { services, actor, dossierId, chosen, events, idsOf } = await withFlood();
    const [before, waiting] = [await events(), await idsOf({ state: 'unreviewed' })];
    const { eventId, result } = await services.claims.decideTogether(actor, dossierId, chosen, {
      kind: 'review',
    });
    expect([result, await events()]).toEqual([3, before + 1]);
    expect((await idsOf({ state: 'unreviewed' })).length).toBeLessThan(waiting.length);
    expect(await services.claims.decideTogether(actor, dossierId, chosen, { kind: 'review' })).toMatchObject({
      eventId: null,
    });
    await services.history.undo(actor, eventId ?? 0);
    expect(await idsOf({ state: 'unreviewed' })).toEqual(waiting);
  });

  it('stands in the history of each claim', async () => {
    const { services, actor, dossierId, chosen } = await withFlood();
    await services.claims.decideTogether(actor, dossierId, chosen, { kind: 'discard' });
    for (const { claimId } of chosen)
      expect((await services.history.ofClaim(claimId))[0]?.summary).toBe('Discarded 3 claims');
  });

  it('assigns, is found by it, and says who in before and after', async () => {
    const { services, actor, ben, dossierId, chosen, idsOf } = await withFlood();
    await services.claims.decideTogether(actor, dossierId, chosen, {
      kind: 'assign',
      assigneeId: ben.reviewerId,
    });
    expect((await idsOf({ assignee: ben.reviewerId })).sort((a, b) => a - b)).toEqual(
      chosen.map(({ claimId }) => claimId).sort((a, b) => a - b),
    );
    const [first] = chosen;
    const { eventId } = await services.claims.assign(actor, first?.claimId ?? 0, null);
    expect((await services.history.one(eventId ?? 0)).changes).toEqual([
      { field: 'assigneeId', before: 'Ben', after: '' },
    ]);
    await services.history.undo(actor, eventId ?? 0);
    expect(await idsOf({ assignee: ben.reviewerId })).toHaveLength(3);
  });

  it('is refused whole where one claim was changed meanwhile, where nothing is chosen, and for nobody known', async () => {
    const { services, actor, ben, dossierId, chosen, all, idsOf } = await withFlood();
    await services.claims.assign(ben, chosen[1]?.claimId ?? 0, ben.reviewerId);
    const decide = (claims: typeof chosen, decision: Parameters<typeof services.claims.decideTogether>[3]) =>
      services.claims.decideTogether(actor, dossierId, claims, decision);
    await expect(decide(chosen, { kind: 'discard' })).rejects.toThrow(/changed meanwhile/);
    await expect(decide([], { kind: 'review' })).rejects.toThrow(/No claim is chosen/);
    await expect(decide(chosen, { kind: 'assign', assigneeId: 999 })).rejects.toThrow(/no such reviewer/);
    expect(await idsOf({})).toHaveLength(all.length);
  });
});

describe('saved filters', () => {
  it('are kept under a name, changed by it, removed and brought back', async () => {
    const { services, ana, dossierId } = await withFlood();
    const save = (query: string) => services.filters.save(ana, dossierId, { name: ' To  check ', query });
    await save('state=unreviewed');
    await save('state=stale');
    const list = () => services.filters.list(dossierId);
    expect(await list()).toMatchObject([{ name: 'To check', query: 'state=stale' }]);
    const { eventId } = await services.filters.remove(ana, dossierId, (await list())[0]?.id ?? 0);
    expect(await list()).toEqual([]);
    await services.history.undo(ana, eventId ?? 0);
    expect(await list()).toMatchObject([{ name: 'To check' }]);
    await expect(save('')).rejects.toThrow('Nothing is filtered.');
  });
});
