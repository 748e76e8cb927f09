import { describe, expect, it } from 'vitest';
import { RuleBroken, StaleVersion } from '../../src/domain/errors.ts';
import type { BlockKind } from '../../src/text/types.ts';
import { FLOOD, openDesk, type Desk } from '../support/dossier.ts';

const HERALD = {
  ...FLOOD.herald,
  published: null,
  body: [
    'The Karsa dam burst on Monday night. The river flooded 140 houses in Velden.',
    'Mayor Sergei Antonov thanked the nurses. Nine people were hurt on Tuesday.',
  ].join('\n\n'),
};

/** An undated article and one it has candidates in. */
async function withArticle() {
  const desk = await openDesk(FLOOD.post, HERALD);
  const [post, articleId] = desk.articleIds;
  return { ...desk, post, articleId };
}

type Opened = Awaited<ReturnType<typeof withArticle>>;

const claimsOf = ({ services, articleId }: Opened) => services.claims.list({ articleId });
const detailOf = ({ services, articleId }: Opened) => services.articles.detail(articleId);

async function giveDate(desk: Opened, published: string | null) {
  const { title, source, byline, publishedNote, url, republishes, version } = await detailOf(desk);
  const details = { title, source, byline, published, publishedNote, url, republishes };
  return desk.services.articles.edit(desk.ana, { articleId: desk.articleId, version }, details);
}

async function blockWith(desk: Opened, words: string) {
  const { text } = await detailOf(desk);
  const block = text.blocks.find(({ start, end }) => text.body.slice(start, end).includes(words));
  if (!block) throw new Error(`No block with “${words}”`);
  return block;
}

async function call(desk: Opened, words: string, kind: BlockKind) {
  const { id, version } = await blockWith(desk, words);
  return desk.services.articles.changeBlock(desk.ana, { blockId: id, version }, kind);
}

async function reword(desk: Opened, words: string, text: string): Promise<number> {
  const claim = await desk.services.claims.one(await desk.claimWith(desk.articleId, words));
  const { id: claimId, version, kind, speaker, mode, when } = claim;
  await desk.services.claims.edit(desk.ana, { claimId, version }, { text, kind, speaker, mode, when });
  return claimId;
}

async function discard({ services, ana, claimWith, articleId }: Opened, words: string): Promise<number> {
  const claim = await services.claims.one(await claimWith(articleId, words));
  await services.claims.discard(ana, { claimId: claim.id, version: claim.version });
  return claim.id;
}

const linksOf = async ({ services }: Desk, claimId: number) =>
  (await services.links.ofClaim(claimId)).map(({ id, judgement }) => ({ id, judgement }));

const sidesOf = async ({ services, dossierId }: Desk) =>
  (await services.discrepancies.list(dossierId)).map(({ id, a, b, reason }) => [
    id,
    a.claimId,
    b.claimId,
    reason,
  ]);

/** All that undo must put back. */
const snapshot = async (desk: Opened) => ({
  claims: (await claimsOf(desk)).map((claim) => ({ ...claim, version: 0 })),
  discrepancies: await sidesOf(desk),
  blocks: (await detailOf(desk)).text.blocks.map(({ kind, rule, decidedBy }) => [kind, rule, decidedBy]),
});

describe('giving an article what was not known', () => {
  it('is one event with undo, and says why to read it again', async () => {
    const desk = await withArticle();
    expect((await detailOf(desk)).changesSinceReading).toEqual([]);
    const { eventId } = await giveDate(desk, '2024-05-14');
    expect(await detailOf(desk)).toMatchObject({ published: '2024-05-14', changesSinceReading: ['date'] });
    const event = await desk.services.history.one(eventId ?? 0);
    expect(event.changes).toEqual([{ field: 'published', before: '', after: '2024-05-14' }]);
    await desk.services.history.undo(desk.ana, eventId ?? 0);
    expect(await detailOf(desk)).toMatchObject({ published: null, changesSinceReading: [] });
  });

  it('makes a new source, leaves no event for nothing, and refuses an old version and an empty title', async () => {
    const desk = await withArticle();
    const { services, ana, articleId } = desk;
    const { version } = await detailOf(desk);
    const none = { byline: null, published: null, publishedNote: null, url: null, republishes: null };
    const details = { ...none, title: 'Dam', source: 'A new paper' };
    const { eventId } = await services.articles.edit(ana, { articleId, version }, details);
    expect(await detailOf(desk)).toMatchObject({ title: 'Dam', source: 'A new paper' });
    expect(await services.articles.edit(ana, { articleId, version: version + 1 }, details)).toMatchObject({
      eventId: null,
    });
    await expect(
      services.articles.edit(ana, { articleId, version }, { ...details, title: 'Late' }),
    ).rejects.toThrow(StaleVersion);
    await expect(
      services.articles.edit(ana, { articleId, version: version + 1 }, { ...details, title: '' }),
    ).rejects.toThrow(RuleBroken);
    await services.history.undo(ana, eventId ?? 0);
    expect(await detailOf(desk)).toMatchObject({ title: HERALD.title, source: HERALD.source });
  });
});

describe('reading an article again', () => {
  it('turns relative times into dates and keeps claims, links and discrepancies', async () => {
    const desk = await withArticle();
    const claimId = await desk.claimWith(desk.articleId, 'dam burst');
    const [claims, links] = [await claimsOf(desk), await linksOf(desk, claimId)];
    const sides = await sidesOf(desk);
    expect([links, sides]).not.toContainEqual([]);
    expect((await desk.services.claims.one(claimId)).when).toBeNull();
    await giveDate(desk, '2024-05-14');
    await desk.services.articles.readAgain(desk.ana, desk.articleId);
    expect(await desk.services.claims.one(claimId)).toMatchObject({
      when: { start: '2024-05-13', end: '2024-05-13' },
    });
    expect((await claimsOf(desk)).map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(await linksOf(desk, claimId)).toEqual(links);
    expect(await sidesOf(desk)).toEqual(sides);
    expect((await detailOf(desk)).changesSinceReading).toEqual([]);
  });

  it('is one event, which undo takes back whole', async () => {
    const desk = await withArticle();
    await giveDate(desk, '2024-05-14');
    await call(desk, 'flooded 140', 'boilerplate');
    const before = await snapshot(desk);
    const events = (await desk.services.history.ofDossier(desk.dossierId)).length;
    const { eventId } = await desk.services.articles.readAgain(desk.ana, desk.articleId);
    expect(await snapshot(desk)).not.toEqual(before);
    expect(await desk.services.history.ofDossier(desk.dossierId)).toHaveLength(events + 1);
    await desk.services.history.undo(desk.ana, eventId ?? 0);
    expect(await snapshot(desk)).toEqual(before);
    expect((await detailOf(desk)).changesSinceReading).toEqual(['date', 'block']);
  });

  it('changes nothing and leaves no event where nothing changed', async () => {
    const desk = await withArticle();
    expect(await desk.services.articles.readAgain(desk.ana, desk.articleId)).toMatchObject({ eventId: null });
  });

  it('never touches what a person decided, and does not make again what a person put aside', async () => {
    const desk = await withArticle();
    const { services, ana, articleId, claimWith } = desk;
    const reworded = await reword(desk, '140 houses', 'About 140 houses were flooded.');
    const discarded = await discard(desk, 'thanked the nurses');
    const together = await services.claims.one(await claimWith(articleId, 'mayor'));
    const chosen = [{ claimId: together.id, version: together.version }];
    await services.claims.decideTogether(ana, desk.dossierId, chosen, { kind: 'discard' });
    const linked = await claimWith(articleId, 'dam burst');
    const [link] = await services.links.ofClaim(linked);
    await services.links.judge(ana, {
      linkId: link?.id ?? 0,
      version: link?.version ?? 0,
      judgement: 'accepted',
    });
    const commented = await claimWith(articleId, 'Nine people');
    await services.comments.add(ana, commented, 'Ask the hospital.');
    const added = (await services.claims.add(ana, { articleId, words: 'thanked the', text: '' })).result;
    const ids = [reworded, linked, commented, added];
    const before = await services.claims.some(ids);
    await giveDate(desk, '2024-05-14');
    await services.articles.readAgain(ana, articleId);
    expect(await services.claims.some(ids)).toEqual(before);
    const live = await claimsOf(desk);
    expect(live.map(({ id }) => id)).not.toContain(discarded);
    expect(live.filter(({ machineText }) => machineText?.includes('140 houses'))).toHaveLength(1);
    expect(live.filter(({ text }) => /thanked the nurses|is a Mayor/.test(text))).toEqual([]);
    expect(live.filter(({ text }) => text.includes('dam burst'))).toHaveLength(1);
  });

  it('does not make again what was split or merged', async () => {
    const desk = await withArticle();
    const { services, ana, articleId } = desk;
    const claim = await services.claims.one(await desk.claimWith(articleId, 'Nine people'));
    await services.claims.split(ana, { claimId: claim.id, version: claim.version }, ['Nine.', 'Hurt.']);
    const texts = (await claimsOf(desk)).map(({ text }) => text);
    await giveDate(desk, '2024-05-14');
    await services.articles.readAgain(ana, articleId);
    expect((await claimsOf(desk)).map(({ text }) => text)).toEqual(texts);
  });

  it('cannot be undone once somebody decided about what it made, and says so', async () => {
    const desk = await withArticle();
    const { services, ana, articleId } = desk;
    await call(desk, 'flooded 140', 'heading');
    const { eventId } = await call(desk, 'flooded 140', 'body');
    await services.claims.markReviewed(ana, await desk.claimWith(articleId, 'dam burst'));
    await expect(services.history.undo(ana, eventId ?? 0)).rejects.toThrow(/changed again|Later work/);
  });
});

describe('changing what a block is', () => {
  it('lets undecided claims go, keeps decided ones, and both come back with undo', async () => {
    const desk = await withArticle();
    const { services, ana } = desk;
    const kept = await reword(desk, 'dam burst', 'The dam broke.');
    const before = await snapshot(desk);
    const { eventId } = await call(desk, 'flooded 140', 'boilerplate');
    const live = await claimsOf(desk);
    expect(live.filter(({ text }) => text.includes('140 houses'))).toEqual([]);
    expect(live.find(({ id }) => id === kept)).toMatchObject({
      text: 'The dam broke.',
      block: 'boilerplate',
    });
    expect(await blockWith(desk, 'flooded 140')).toMatchObject({ kind: 'boilerplate', decidedBy: 'Ana' });
    const { summary, changes } = await services.history.one(eventId ?? 0);
    expect(summary).toMatch(/body to boilerplate.*1 claim gone, 1 claim kept because somebody decided/);
    expect(changes).toContainEqual({ field: 'kind', before: 'body', after: 'boilerplate' });
    await services.history.undo(ana, eventId ?? 0);
    expect(await snapshot(desk)).toEqual(before);
  });

  it('makes the claims of a block that becomes text, with their candidates', async () => {
    const desk = await withArticle();
    const ids = (await claimsOf(desk)).map(({ id }) => id);
    await call(desk, 'flooded 140', 'heading');
    const body = 'The Karsa dam burst on Monday night, the fire brigade said.';
    await desk.add({ title: 'Dam', source: 'The Valley Times', published: '2024-05-15', body });
    await call(desk, 'flooded 140', 'caption');
    const claimId = await desk.claimWith(desk.articleId, 'dam burst');
    expect(await desk.services.claims.one(claimId)).toMatchObject({ block: 'caption' });
    expect((await claimsOf(desk)).map(({ id }) => id)).toEqual(ids);
    const from = (await desk.services.links.ofClaim(claimId)).map(({ other }) => other.articleId);
    expect(new Set(from).size).toBe(2);
  });

  it('does nothing twice, and not on an old version', async () => {
    const desk = await withArticle();
    const { id: blockId, version } = await blockWith(desk, 'flooded 140');
    expect(await call(desk, 'flooded 140', 'body')).toMatchObject({ eventId: null });
    await call(desk, 'flooded 140', 'teaser');
    await expect(
      desk.services.articles.changeBlock(desk.ben, { blockId, version }, 'byline'),
    ).rejects.toThrow(StaleVersion);
  });

  it('counts the sentences of the text again, and once more with undo', async () => {
    const desk = await withArticle();
    const { services, ana } = desk;
    const isIt = ({ articleId }: { articleId: number }) => articleId === desk.articleId;
    const sentences = () => services.pictures.progress(desk.dossierId).find(isIt)?.bodySentences ?? 0;
    const before = sentences();
    const { eventId } = await call(desk, 'flooded 140', 'boilerplate');
    expect(sentences()).toBeLessThan(before);
    await services.history.undo(ana, eventId ?? 0);
    expect(sentences()).toBe(before);
    await call(desk, 'flooded 140', 'heading');
    await services.articles.readAgain(ana, desk.articleId);
    expect(sentences()).toBeLessThan(before);
  });

  it('stands when the article is read again', async () => {
    const desk = await withArticle();
    await call(desk, 'flooded 140', 'boilerplate');
    await desk.services.articles.readAgain(desk.ana, desk.articleId);
    expect(await blockWith(desk, 'flooded 140')).toMatchObject({ kind: 'boilerplate', decidedBy: 'Ana' });
    expect((await claimsOf(desk)).filter(({ text }) => text.includes('140 houses'))).toEqual([]);
  });
});
