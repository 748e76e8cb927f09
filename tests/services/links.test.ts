import { describe, expect, it } from 'vitest';
import { openDesk } from '../support/dossier.ts';

const VISIT = {
  one: {
    title: 'One',
    source: 'One',
    published: '2024-05-14',
    body: 'Maria Kovacs visited Vienna on Monday.',
  },
  two: {
    title: 'Two',
    source: 'Two',
    published: '2024-05-15',
    body: 'On Monday Maria Kovacs visited Vienna for talks.',
  },
  three: {
    title: 'Three',
    source: 'Three',
    published: '2024-05-16',
    body: 'Maria Kovacs was in Vienna for a visit on Monday.',
  },
};

async function threeVisits() {
  const desk = await openDesk(VISIT.one, VISIT.two, VISIT.three);
  const articles = desk.articleIds;
  const [a, b, c] = [
    await desk.claimWith(articles[0], 'Vienna'),
    await desk.claimWith(articles[1], 'visited Vienna'),
    await desk.claimWith(articles[2], 'Vienna'),
  ];
  const between = async (one: number, other: number) =>
    (await desk.services.links.ofClaim(one)).find((link) => link.other.claimId === other);
  const judge = async (one: number, other: number, judgement: 'accepted' | 'rejected') => {
    const link = await between(one, other);
    const known = link ?? { id: 0, version: 0 };
    return desk.services.links.judge(desk.ana, { linkId: known.id, version: known.version, judgement });
  };
  const link = (one: number, other: number) =>
    desk.services.links.linkByHand(desk.ana, {
      claimId: one,
      otherClaimId: other,
      relation: 'corroborates',
      reason: '',
    });
  return { ...desk, articles, a, b, c, between, judge, link };
}

describe('what follows from accepted links', () => {
  it('A and B, B and C: A and C are offered, with B as the reason, and gone with the undo', async () => {
    const desk = await threeVisits();
    await desk.database.write((tx) => tx.evidenceLink.deleteMany({ where: { dossierId: desk.dossierId } }));
    await desk.link(desk.a, desk.b);
    expect(await desk.between(desk.a, desk.c)).toBeUndefined();
    const { eventId } = await desk.link(desk.b, desk.c);
    expect(await desk.between(desk.a, desk.c)).toMatchObject({
      judgement: 'suggested',
      relation: 'corroborates',
      reason: expect.stringContaining('visited Vienna') as string,
    });
    await desk.services.history.undo(desk.ana, eventId ?? 0);
    expect(await desk.between(desk.a, desk.c)).toBeUndefined();
  });

  it('a rejected pair is not offered that way, and one member leaves without the others', async () => {
    const desk = await threeVisits();
    await desk.judge(desk.a, desk.c, 'rejected');
    await desk.judge(desk.a, desk.b, 'accepted');
    await desk.judge(desk.b, desk.c, 'accepted');
    expect(await desk.between(desk.a, desk.c)).toMatchObject({ judgement: 'rejected' });
    const link = (await desk.between(desk.b, desk.c))!;
    await desk.services.links.unlink(desk.ana, { linkId: link.id, version: link.version });
    expect(await desk.between(desk.a, desk.b)).toMatchObject({ judgement: 'accepted' });
  });
});

describe('a rejected pair', () => {
  it('stays rejected when its claim is split and written again, and when its article is read again', async () => {
    const desk = await threeVisits();
    await desk.judge(desk.a, desk.b, 'rejected');
    const claim = await desk.services.claims.one(desk.a);
    const { result: parts } = await desk.services.claims.split(
      desk.ana,
      { claimId: desk.a, version: claim.version },
      [claim.text, 'Maria Kovacs travelled on Monday.'],
    );
    await desk.services.articles.readAgain(desk.ana, desk.articles[0]);
    for (const id of parts) expect(await desk.between(id, desk.b)).toBeUndefined();
    const open = await desk.services.links.ofClaim(desk.b);
    const texts = open.filter(({ judgement }) => judgement === 'suggested').map(({ other }) => other.text);
    expect(texts).not.toContain(claim.text);
  });
});

describe('taking a claim out of its group', () => {
  it('unlinks it from all at once, leaves the others together, and is undone at once', async () => {
    const desk = await threeVisits();
    const { services, ana, a, b, c } = desk;
    for (const [one, other] of [
      [a, b],
      [b, c],
      [a, c],
    ] as const)
      await desk.link(one, other);
    const accepted = async (claimId: number) =>
      (await services.links.ofClaim(claimId)).filter(({ judgement }) => judgement === 'accepted');
    const linkIds = (await accepted(c)).map(({ id }) => id);
    const { eventId } = await services.links.unlinkAll(ana, { claimId: c, linkIds });
    expect([await accepted(a), await accepted(b), await accepted(c)].map(({ length }) => length)).toEqual([
      1, 1, 0,
    ]);
    await expect(services.links.unlinkAll(ana, { claimId: c, linkIds })).rejects.toThrow(
      'taken back meanwhile',
    );
    await services.history.undo(ana, eventId!);
    expect(await accepted(c)).toHaveLength(2);
  });

  it('touches only the links that the page showed', async () => {
    const desk = await threeVisits();
    const { services, ana, a, b, c } = desk;
    await desk.link(a, c);
    const shown = (await desk.between(c, a))!;
    await desk.link(b, c);
    await services.links.unlinkAll(ana, { claimId: c, linkIds: [shown.id] });
    expect((await desk.between(c, b))?.judgement).toBe('accepted');
  });
});

describe('the order in which articles arrive', () => {
  const ARTICLES = [
    ...Object.values(VISIT),
    {
      title: 'Four',
      source: 'Four',
      published: '2024-05-14',
      body: 'The quake in Chile killed 107 people. Maria Kovacs offered help.',
    },
    {
      title: 'Five',
      source: 'Five',
      published: '2024-05-14',
      body: 'The quake in Chile killed 250 people. Mария Kovács will visit Vienna.',
    },
  ];

  async function outcome(order: number[]) {
    const { services, database, add, dossierId } = await openDesk();
    for (const i of order) await add(ARTICLES[i]!);
    const links = await database.read.evidenceLink.findMany({ include: { claimA: true, claimB: true } });
    const found = await services.discrepancies.list(dossierId);
    return {
      links: links
        .map(({ claimA, claimB, relation, score }) => [
          [claimA.text, claimB.text].sort(),
          relation,
          score?.toFixed(6),
        ])
        .map((row) => JSON.stringify(row))
        .sort(),
      discrepancies: found
        .map(({ kind, class: between, a, b }) => JSON.stringify([kind, between, [a.form, b.form].sort()]))
        .sort(),
    };
  }

  it('changes neither candidates nor discrepancies', async () => {
    const first = await outcome([0, 1, 2, 3, 4]);
    expect(first.links.length).toBeGreaterThan(2);
    expect(first.discrepancies.length).toBeGreaterThan(0);
    expect(await outcome([4, 2, 0, 3, 1])).toEqual(first);
    expect(await outcome([1, 3, 4, 0, 2])).toEqual(first);
  });
});
