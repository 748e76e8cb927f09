import { UNWATCHED } from '../../src/services/job-work.ts';
import { describe, expect, it } from 'vitest';
import { RuleBroken, StaleVersion } from '../../src/domain/errors.ts';
import { FLOOD, openDesk } from '../support/dossier.ts';

async function withThreeArticles() {
  const desk = await openDesk(FLOOD.herald, FLOOD.post, FLOOD.reprint);
  const [herald, post, reprint] = desk.articleIds;
  const claimId = await desk.claimWith(herald, 'dam burst');
  const inPost = await desk.claimWith(post, 'dam burst');
  const inReprint = await desk.claimWith(reprint, 'dam burst');
  const standing = async () => (await desk.services.dossiers.standings(desk.dossierId)).of(claimId);
  const linkTo = async (other: number) => {
    const link = (await desk.services.links.ofClaim(claimId)).find(({ other: far }) => far.claimId === other);
    if (!link) throw new Error(`No link to claim ${other}`);
    return link;
  };
  const give = (
    conclusion: 'corroborated' | 'disputed',
    words: { reason?: string; overrideReason?: string } = {},
  ) =>
    desk.services.verdicts.give(desk.ana, claimId, { conclusion, reason: '', overrideReason: '', ...words });
  return { ...desk, herald, post, claimId, inPost, inReprint, standing, linkTo, give };
}

describe('judging links', () => {
  it('adds an independent origin to the support; a suggestion alone does not', async () => {
    const { services, ana, standing, linkTo, inPost } = await withThreeArticles();
    expect((await standing()).support.origins).toHaveLength(1);
    const { id: linkId, version } = await linkTo(inPost);
    await services.links.judge(ana, { linkId, version, judgement: 'accepted', relation: 'corroborates' });
    expect((await standing()).support.origins).toHaveLength(2);
    expect(await linkTo(inPost)).toMatchObject({ judgement: 'accepted', judgedBy: 'Ana' });
  });

  it('adds no origin when the other article is a reprint', async () => {
    const { services, ana, standing, claimId, inReprint } = await withThreeArticles();
    await services.links.linkByHand(ana, {
      claimId,
      otherClaimId: inReprint,
      relation: 'restates',
      reason: '',
    });
    const { support } = await standing();
    expect([support.articles, support.origins.length]).toEqual([2, 1]);
  });

  it('remembers a rejection and lets it be undone', async () => {
    const { services, ana, linkTo, inPost } = await withThreeArticles();
    const { id: linkId, version } = await linkTo(inPost);
    const { eventId } = await services.links.judge(ana, { linkId, version, judgement: 'rejected' });
    expect((await linkTo(inPost)).judgement).toBe('rejected');
    await services.history.undo(ana, eventId ?? 0);
    expect(await linkTo(inPost)).toMatchObject({ judgement: 'suggested', judgedBy: null });
  });

  it('is idempotent, and refuses a judgement on an old version', async () => {
    const { services, ana, ben, linkTo, inPost } = await withThreeArticles();
    const { id: linkId, version } = await linkTo(inPost);
    const accept = { linkId, version, judgement: 'accepted', relation: 'corroborates' } as const;
    await services.links.judge(ana, accept);
    expect(await services.links.judge(ana, accept)).toMatchObject({ eventId: null });
    await expect(services.links.judge(ben, { linkId, version, judgement: 'rejected' })).rejects.toThrow(
      StaleVersion,
    );
  });

  it('unlinks', async () => {
    const { services, ana, standing, linkTo, claimId, inPost } = await withThreeArticles();
    await services.links.linkByHand(ana, {
      claimId,
      otherClaimId: inPost,
      relation: 'corroborates',
      reason: 'Same night.',
    });
    const { id: linkId, version } = await linkTo(inPost);
    await services.links.unlink(ana, { linkId, version });
    expect((await standing()).support.origins).toHaveLength(1);
  });

  it('links only claims of different articles', async () => {
    const { services, ana, claimId, claimWith, herald } = await withThreeArticles();
    const sibling = await claimWith(herald, 'flooded');
    const link = { claimId, relation: 'related', reason: '' } as const;
    await expect(services.links.linkByHand(ana, { ...link, otherClaimId: sibling })).rejects.toThrow(
      /same article/,
    );
    await expect(services.links.linkByHand(ana, { ...link, otherClaimId: 99_999 })).rejects.toThrow(
      RuleBroken,
    );
  });
});

describe('claims made of others', () => {
  it('keep the candidates that still fit, to be judged again, and lose them with the undo', async () => {
    const { services, ana, claimId, inPost, linkTo, herald, claimWith } = await withThreeArticles();
    const { id: linkId, version } = await linkTo(inPost);
    await services.links.judge(ana, { linkId, version, judgement: 'accepted' });
    const claim = await services.claims.one(claimId);
    const { eventId } = await services.claims.split(ana, { claimId, version: claim.version }, [
      'The Karsa dam burst on Monday night.',
      'Somebody wrote this down.',
    ]);
    const [burst, wrote] = [
      await claimWith(herald, 'Karsa dam burst'),
      await claimWith(herald, 'wrote this'),
    ];
    expect((await services.links.ofClaim(burst)).find(({ other }) => other.claimId === inPost)).toMatchObject(
      {
        judgement: 'suggested',
      },
    );
    expect(await services.links.ofClaim(wrote)).toEqual([]);
    expect((await services.links.ofClaim(inPost)).map(({ other }) => other.claimId)).not.toContain(claimId);
    await services.history.undo(ana, eventId ?? 0);
    expect(await linkTo(inPost)).toMatchObject({ judgement: 'accepted' });
  });

  it('take their discrepancies over', async () => {
    const { services, ana, claimId, inPost } = await withThreeArticles();
    const { result: id } = await services.discrepancies.flag(ana, {
      ...{ kind: 'place', class: 'scope', note: '', aClaimId: claimId, aForm: 'in Velden' },
      ...{ bClaimId: inPost, bForm: 'town of Velden' },
    });
    const { version } = await services.claims.one(claimId);
    const { result: made } = await services.claims.split(ana, { claimId, version }, [
      'The dam burst.',
      'Houses in Velden were flooded.',
    ]);
    expect((await services.discrepancies.one(id)).a.claimId).toBe(made[1]);
  });

  it('leave nothing of a discarded claim to be judged, reported or opened', async () => {
    const { services, ana, claimId, inPost, linkTo, dossierId } = await withThreeArticles();
    const { id: linkId, version } = await linkTo(inPost);
    await services.links.judge(ana, { linkId, version, judgement: 'accepted', relation: 'contradicts' });
    const { result: flagged } = await services.discrepancies.flag(ana, {
      ...{ kind: 'place', class: 'scope', note: '', aClaimId: claimId, aForm: 'in Velden' },
      ...{ bClaimId: inPost, bForm: 'town of Velden' },
    });
    const far = await services.claims.one(inPost);
    await services.claims.discard(ana, { claimId: inPost, version: far.version });
    expect((await services.links.ofClaim(claimId)).map(({ other }) => other.claimId)).not.toContain(inPost);
    expect((await services.discrepancies.one(flagged)).b.claimId).toBeNull();
    const { articles } = await services.reports.build(dossierId, 'Ana');
    const claim = articles.flatMap(({ claims }) => claims).find(({ id }) => id === claimId);
    expect(claim?.support.contradictions).toEqual([]);
  });
});

describe('verdicts', () => {
  it('corroborated takes two origins, or an override with a reason', async () => {
    const { services, ana, give, standing, claimId, inPost } = await withThreeArticles();
    await expect(give('corroborated')).rejects.toThrow(/two independent/);
    await give('corroborated', { overrideReason: 'I was there.' });
    expect(await standing()).toMatchObject({
      state: 'corroborated',
      verdict: { overrideReason: 'I was there.', reviewer: 'Ana' },
    });
    await services.verdicts.withdraw(ana, { claimId, seen: (await standing()).verdict?.id ?? 0 });
    await services.links.linkByHand(ana, {
      claimId,
      otherClaimId: inPost,
      relation: 'corroborates',
      reason: '',
    });
    await give('corroborated');
    expect(await standing()).toMatchObject({ state: 'corroborated', verdict: { overrideReason: null } });
  });

  it('goes stale when its evidence changes, and stands again when that is undone', async () => {
    const { services, ana, give, standing, claimId, inPost, linkTo } = await withThreeArticles();
    await services.links.linkByHand(ana, {
      claimId,
      otherClaimId: inPost,
      relation: 'corroborates',
      reason: '',
    });
    await give('corroborated');
    const { id: linkId, version } = await linkTo(inPost);
    const { eventId } = await services.links.unlink(ana, { linkId, version });
    expect((await standing()).state).toBe('stale');
    await services.history.undo(ana, eventId ?? 0);
    expect((await standing()).state).toBe('corroborated');
  });

  it('goes stale when the claim, or one behind it, is reworded', async () => {
    const { services, ana, give, standing, claimId, inPost } = await withThreeArticles();
    const link = { claimId, otherClaimId: inPost, relation: 'corroborates', reason: '' } as const;
    await services.links.linkByHand(ana, link);
    await give('corroborated');
    const { text, kind, speaker, mode, when, version } = await services.claims.one(inPost);
    const { eventId } = await services.claims.edit(
      ana,
      { claimId: inPost, version },
      { ...{ kind, speaker, mode, when }, text: `${text} Perhaps.` },
    );
    expect((await standing()).state).toBe('stale');
    await services.history.undo(ana, eventId ?? 0);
    expect((await standing()).state).toBe('corroborated');
  });

  it('takes another reason for an override, and keeps none where there is no need for it', async () => {
    const { give, standing } = await withThreeArticles();
    await give('corroborated', { overrideReason: 'I was there.' });
    await give('corroborated', { overrideReason: 'The minutes say so.' });
    expect((await standing()).verdict?.overrideReason).toBe('The minutes say so.');
    await give('disputed', { reason: 'The ministry denies it.', overrideReason: 'Not asked for.' });
    expect((await standing()).verdict?.overrideReason).toBeNull();
  });

  it('replaces the standing one, keeps both in the history, and withdraws', async () => {
    const { services, ana, give, standing, claimId } = await withThreeArticles();
    await give('disputed', { reason: 'The ministry denies it.' });
    await give('corroborated', { overrideReason: 'The ministry took it back.' });
    expect((await standing()).verdict?.conclusion).toBe('corroborated');
    await services.verdicts.withdraw(ana, { claimId, seen: (await standing()).verdict?.id ?? 0 });
    expect((await standing()).verdict).toBeNull();
    expect((await services.history.ofClaim(claimId)).map(({ action }) => action)).toEqual([
      'withdraw verdict',
      'mark corroborated',
      'mark disputed',
    ]);
  });
});

describe('discrepancies', () => {
  it('are flagged by hand with both sentences, and ruled on', async () => {
    const { services, ana, ben, claimId, inPost } = await withThreeArticles();
    const { result: id } = await services.discrepancies.flag(ana, {
      ...{
        kind: 'place',
        class: 'scope',
        note: 'One says where.',
        aClaimId: claimId,
        aForm: 'in Velden',
        bClaimId: inPost,
        bForm: 'above the town of Velden',
      },
    });
    const flagged = await services.discrepancies.one(id);
    expect(flagged.a.quote.slice(flagged.a.quote.indexOf('in Velden'))).toContain('in Velden');
    expect(FLOOD.herald.body.slice(flagged.a.start, flagged.a.end)).toBe('in Velden');
    await services.discrepancies.rule(ben, {
      discrepancyId: id,
      version: flagged.version,
      ruling: 'both acceptable',
      reason: 'No conflict.',
    });
    expect((await services.discrepancies.one(id)).ruling).toMatchObject({
      ruling: 'both acceptable',
      reviewer: 'Ben',
      reason: 'No conflict.',
    });
  });

  it('refuse a form that is not in its sentence, and two that are the same', async () => {
    const { services, ana, claimId, inPost } = await withThreeArticles();
    const flag = { kind: 'place', class: 'scope', note: '', aClaimId: claimId, bClaimId: inPost } as const;
    await expect(
      services.discrepancies.flag(ana, { ...flag, aForm: 'Paris', bForm: 'Velden' }),
    ).rejects.toThrow(/not in its quote/);
    await expect(
      services.discrepancies.flag(ana, { ...flag, aForm: 'Velden', bForm: 'Velden' }),
    ).rejects.toThrow(/same/);
  });

  it('are on record once; a second flag is led to the first', async () => {
    const { services, ana, claimId, inPost, dossierId } = await withThreeArticles();
    const flag = {
      ...({ kind: 'place', class: 'scope' } as const),
      ...{ note: '', aClaimId: claimId, bClaimId: inPost },
      ...{ aForm: 'in Velden', bForm: 'town of Velden' },
    };
    const { result: id } = await services.discrepancies.flag(ana, flag);
    const before = (await services.discrepancies.list(dossierId)).length;
    expect(await services.discrepancies.flag(ana, flag)).toEqual({ result: id, eventId: null });
    await expect(services.discrepancies.flag(ana, { ...flag, note: 'Look here.' })).rejects.toMatchObject({
      about: { kind: 'discrepancy', id },
    });
    expect(await services.discrepancies.list(dossierId)).toHaveLength(before);
  });

  it('leave a claim needing a decision until they are ruled on', async () => {
    const { services, ana, standing, claimId, inPost } = await withThreeArticles();
    const { result: discrepancyId } = await services.discrepancies.flag(ana, {
      ...{
        kind: 'place',
        class: 'scope',
        note: '',
        aClaimId: claimId,
        aForm: 'in Velden',
        bClaimId: inPost,
        bForm: 'town of Velden',
      },
    });
    expect((await standing()).state).toBe('needs decision');
    const { version } = await services.discrepancies.one(discrepancyId);
    await services.discrepancies.rule(ana, { discrepancyId, version, ruling: 'both acceptable', reason: '' });
    expect((await standing()).openDiscrepancies).toBe(0);
  });

  it('refuse a second ruling made without seeing the first', async () => {
    const { services, ana, ben, dossierId } = await withThreeArticles();
    const [found] = await services.discrepancies.list(dossierId);
    if (!found) throw new Error('A discrepancy is needed');
    const ruling = { discrepancyId: found.id, version: found.version, reason: '' };
    await services.discrepancies.rule(ana, { ...ruling, ruling: 'A' });
    const late = services.discrepancies.rule(ben, { ...ruling, ruling: 'B' });
    await expect(late).rejects.toThrow(StaleVersion);
    await expect(late).rejects.toMatchObject({ mine: { ruling: 'B' }, theirs: { ruling: 'A' } });
  });
});

describe('the report', () => {
  it('holds every claim with its origins, quotes and rulings', async () => {
    const { services, ana, give, claimId, inPost, dossierId, clock } = await withThreeArticles();
    await services.links.linkByHand(ana, {
      claimId,
      otherClaimId: inPost,
      relation: 'corroborates',
      reason: 'Same night.',
    });
    await give('corroborated', { reason: 'Two papers.' });
    const report = await services.reports.build(dossierId, 'Ana');
    const claim = report.articles.flatMap(({ claims }) => claims).find(({ id }) => id === claimId);
    expect(report).toMatchObject({
      dossier: 'Flood',
      generatedBy: 'Ana',
      generatedAt: clock.now.toISOString(),
    });
    expect(report.headHash).toBe(await services.history.headHash());
    expect(claim?.verdict).toMatchObject({
      conclusion: 'corroborated',
      reason: 'Two papers.',
      reviewer: 'Ana',
      stale: false,
    });
    expect(claim?.support.origins).toHaveLength(2);
    expect(claim?.support.origins[1]?.links[0]).toMatchObject({
      claimId: inPost,
      reason: 'Same night.',
      judgedBy: 'Ana',
    });
    expect(report.discrepancies.length).toBeGreaterThan(0);
    expect(report.history.length).toBeGreaterThan(4);
  });

  it('is of one moment, whatever is decided while it is written', async () => {
    const { services, give, claimId, dossierId } = await withThreeArticles();
    const head = await services.history.headHash();
    const decideMeanwhile = async (): Promise<void> => {
      if ((await services.history.headHash()) === head)
        await give('corroborated', { overrideReason: 'I was there.' });
    };
    const report = await services.reports.build(dossierId, 'Ana', { ...UNWATCHED, enter: decideMeanwhile });
    const verdictIn = ({ articles }: typeof report) =>
      articles.flatMap(({ claims }) => claims).find(({ id }) => id === claimId)?.verdict;
    expect(verdictIn(report)).toBeNull();
    expect(report.headHash).toBe(head);
    const next = await services.reports.build(dossierId, 'Ana');
    expect(verdictIn(next)).toMatchObject({ conclusion: 'corroborated' });
  });
});
