import { describe, expect, it } from 'vitest';
import { StaleVersion } from '../../src/domain/errors.ts';
import { FLOOD, openDesk } from '../support/dossier.ts';

const PRINTED = { source: 'Valley Courier', published: '2024-05-17' };
const courier = {
  ...PRINTED,
  title: 'Courier',
  body: 'The Karsa dam burst on Monday night, the courier writes.',
};

async function withReprint() {
  const desk = await openDesk(FLOOD.herald, FLOOD.reprint, FLOOD.post);
  const [herald, reprint, post] = desk.articleIds;
  const origins = () => desk.services.origins.ofDossier(desk.dossierId);
  const groups = async () =>
    (await origins()).all.map(({ members }) => members.map(({ articleId }) => articleId));
  const part = (reason = 'Own reporter in Velden.', seen = [herald, reprint]) =>
    desk.services.origins.rule(desk.ana, {
      articleId: reprint,
      ruling: 'apart',
      otherId: null,
      reason,
      seen,
    });
  const join = (reason = 'Same stringer.', by = desk.ana) =>
    desk.services.origins.rule(by, { articleId: post, ruling: 'one', otherId: herald, reason, seen: [post] });
  return { ...desk, herald, reprint, post, origins, groups, part, join };
}

describe('the word of an editor on origins', () => {
  it('takes an article out of its origin and puts it back, each with its reason and name', async () => {
    const { services, ana, herald, reprint, post, origins, groups, part } = await withReprint();
    expect(await groups()).toEqual([[herald, reprint], [post]]);
    const { result: id, eventId } = await part();
    expect(await groups()).toEqual([[herald], [post], [reprint]]);
    const member = (await origins()).of(reprint).members[0];
    expect(member).toMatchObject({ decidedBy: 'Ana' });
    expect(member?.reason).toMatch(
      /Ana: .* is not of one origin with “Dam bursts above Velden”. Own reporter/,
    );
    expect(await part()).toEqual({ result: id, eventId: null });
    await services.history.undo(ana, eventId ?? 0);
    expect(await groups()).toEqual([[herald, reprint], [post]]);
  });

  it('makes two one, is taken back, and that can be undone', async () => {
    const { services, ana, herald, reprint, post, groups, join } = await withReprint();
    const { result: id } = await join();
    expect(await groups()).toEqual([[herald, post, reprint]]);
    const { eventId } = await services.origins.withdraw(ana, { id, version: 1 });
    expect(await groups()).toEqual([[herald, reprint], [post]]);
    await services.history.undo(ana, eventId ?? 0);
    expect(await groups()).toEqual([[herald, post, reprint]]);
  });

  it('stands when the machine runs again', async () => {
    const { herald, reprint, post, groups, part, join, add } = await withReprint();
    await part();
    await join();
    const late = await add(courier);
    const copy = await add({
      ...courier,
      title: 'Copy',
      body: `Originally published: The Velden Herald\n${courier.body}`,
    });
    const now = await groups();
    const whole = now.find((group) => group.includes(herald));
    expect(new Set(whole)).toEqual(new Set([herald, post, late, copy]));
    expect(now.find((group) => group.includes(reprint))).toEqual([reprint]);
  });

  it('is replaced by a later word of the opposite, and comes back when that is undone', async () => {
    const { services, ben, ana, herald, reprint, groups, part, origins } = await withReprint();
    await part();
    const back = {
      articleId: herald,
      ruling: 'one' as const,
      otherId: reprint,
      reason: 'It says so.',
      seen: [herald],
    };
    const { eventId } = await services.origins.rule(ben, back);
    expect((await groups())[0]).toEqual([herald, reprint]);
    expect((await origins()).rulings.map(({ ruling, reviewer }) => [ruling, reviewer])).toEqual([
      ['one', 'Ben'],
    ]);
    await services.history.undo(ana, eventId ?? 0);
    expect((await origins()).rulings.map(({ ruling, reviewer }) => [ruling, reviewer])).toEqual([
      ['apart', 'Ana'],
    ]);
  });

  it('is refused without a reason, between what is one already, and on an origin that changed since it was seen', async () => {
    const { services, ben, herald, reprint, part, join } = await withReprint();
    await expect(part('')).rejects.toMatchObject({
      fields: { reason: expect.stringContaining('reason') as string },
    });
    const same = {
      articleId: herald,
      otherId: reprint,
      ruling: 'one' as const,
      reason: 'Why not.',
      seen: [herald, reprint],
    };
    await expect(services.origins.rule(ben, same)).rejects.toThrow(/already/);
    await expect(services.origins.rule(ben, { ...same, otherId: herald })).rejects.toThrow(/itself/);
    await expect(services.origins.rule(ben, { ...same, otherId: 999 })).rejects.toThrow(/other article/);
    await part();
    await expect(part('Another reason.')).rejects.toThrow(StaleVersion);
    await expect(part('Another reason.', [reprint])).rejects.toThrow(/own already/);
    await join();
    await expect(join('Another reason.', ben)).rejects.toThrow(StaleVersion);
  });

  it('changes support, makes a verdict stale, and stands in the report', async () => {
    const { services, ana, herald, post, dossierId, claimWith, join } = await withReprint();
    const [claimId, otherClaimId] = [
      await claimWith(herald, 'dam burst'),
      await claimWith(post, 'dam burst'),
    ];
    await services.links.linkByHand(ana, { claimId, otherClaimId, relation: 'corroborates', reason: '' });
    await services.verdicts.give(ana, claimId, {
      conclusion: 'corroborated',
      reason: '',
      overrideReason: '',
    });
    await join();
    const { support, state } = (await services.dossiers.standings(dossierId)).of(claimId);
    expect([support.origins.length, state]).toEqual([1, 'stale']);
    const { originRulings, origins } = await services.reports.build(dossierId, 'Ana');
    expect(originRulings).toMatchObject([
      { ruling: 'one', articleId: post, otherIds: [herald], reason: 'Same stringer.', reviewer: 'Ana' },
    ]);
    expect(origins[0]?.members.map(({ decidedBy }) => decidedBy)).toEqual(['Ana', 'Ana', 'machine']);
  });
});

describe('the order in which articles come', () => {
  it('changes neither the origins nor the support of a claim', async () => {
    const bridge = {
      ...{ title: 'Bridge', source: 'Daily Mirror of the Valley', published: '2024-05-18' },
      body: 'Originally published: Morning Post\n\nThe Karsa dam burst on Monday night above the town of Velden.',
    };
    const orders = [
      [FLOOD.herald, FLOOD.post, FLOOD.reprint, bridge],
      [FLOOD.post, FLOOD.reprint, FLOOD.herald, bridge],
      [bridge, FLOOD.reprint, FLOOD.post, FLOOD.herald],
    ];
    const outcomes = [];
    for (const order of orders) {
      const { services, add, dossierId } = await openDesk();
      for (const article of order) await add(article);
      const { all } = await services.origins.ofDossier(dossierId);
      outcomes.push(
        all.map(({ name, members }) => [name, members.map(({ title, reason }) => [title, reason])]),
      );
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
    expect(outcomes[0]).toHaveLength(1);
  });
});

describe('two papers on one word', () => {
  const said = (title: string, source: string, body: string) => ({
    title,
    source,
    published: '2024-05-14',
    body,
  });

  it('are one origin for it, and two for what they report themselves', async () => {
    const { services, ana, add, claimWith, dossierId } = await openDesk();
    const herald = await add(FLOOD.herald);
    const echo = await add(
      said(
        'Echo',
        'Valley Echo',
        'The Karsa dam burst on Monday. Nine people were hurt, Mayor Sergey Antonov said.',
      ),
    );
    const link = async (words: string) => {
      const [claimId, otherClaimId] = [await claimWith(herald, words), await claimWith(echo, words)];
      await services.links.linkByHand(ana, { claimId, otherClaimId, relation: 'corroborates', reason: '' });
      return (await services.dossiers.standings(dossierId)).of(claimId).support;
    };
    const hurt = await link('people were hurt');
    expect([hurt.articles, hurt.origins.length]).toEqual([2, 1]);
    expect(hurt.origins[0]?.claimant).toMatch(/Antonov/);
    expect((await link('dam burst')).origins).toHaveLength(2);
  });

  it('are one origin where one quotes the ministry and the other its spokeswoman', async () => {
    const { services, ana, add, claimWith, dossierId } = await openDesk();
    const words = 'two bridges were closed';
    const [herald, post] = [
      await add(said('One', 'Herald', `The Transport Ministry said that ${words}.`)),
      await add(said('Two', 'Post', `Transport Ministry spokeswoman Ines Vidal said that ${words}.`)),
    ];
    const [claimId, otherClaimId] = [await claimWith(herald, 'bridges'), await claimWith(post, 'bridges')];
    await services.links.linkByHand(ana, { claimId, otherClaimId, relation: 'corroborates', reason: '' });
    const standings = await services.dossiers.standings(dossierId);
    expect(standings.of(claimId).support.origins).toHaveLength(1);
    expect(standings.of(otherClaimId).support.origins).toHaveLength(1);
  });
});
