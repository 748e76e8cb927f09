import { describe, expect, it } from 'vitest';
import { RuleBroken } from '../../src/domain/errors.ts';
import { FLOOD, openDesk } from '../support/dossier.ts';

describe('adding an article', () => {
  it('keeps the text as given and anchors every claim to its exact words', async () => {
    const { services, add } = await openDesk();
    const articleId = await add(FLOOD.herald);
    const { text } = await services.articles.detail(articleId);
    const claims = await services.claims.list({ articleId });
    expect(text.body).toBe(FLOOD.herald.body);
    expect(claims.length).toBeGreaterThan(3);
    for (const claim of claims) expect(text.body.slice(claim.start, claim.end)).toBe(claim.quote);
  });

  it('recognises the same text and adds nothing', async () => {
    const { services, add, ana, dossierId } = await openDesk();
    const first = await add(FLOOD.herald);
    const again = await services.articles.add(ana, { ...FLOOD.herald, title: 'Another title', dossierId });
    expect(again).toMatchObject({ outcome: 'already here', articleId: first, title: FLOOD.herald.title });
    expect(await services.articles.list(dossierId)).toHaveLength(1);
  });

  it('takes the same text into another dossier', async () => {
    const { services, add, ana } = await openDesk();
    await add(FLOOD.herald);
    const { result: dossierId } = await services.dossiers.create(ana, 'Another story');
    expect((await services.articles.add(ana, { ...FLOOD.herald, dossierId })).outcome).toBe('added');
  });

  it('leaves one event that says who added what', async () => {
    const { services, add, dossierId } = await openDesk();
    await add(FLOOD.herald);
    const [event] = await services.history.ofDossier(dossierId, 1);
    expect(event).toMatchObject({ action: 'add article', reviewer: 'Ana', isUndoable: false });
    expect(event?.summary).toContain(FLOOD.herald.title);
  });

  it.each([
    ['no text', ' \n '],
    ['NUL characters', 'The dam\0burst.'],
  ])('refuses %s and changes nothing', async (_case, body) => {
    const { services, ana, dossierId } = await openDesk();
    await expect(services.articles.add(ana, { ...FLOOD.herald, body, dossierId })).rejects.toThrow(
      RuleBroken,
    );
    expect(await services.articles.list(dossierId)).toEqual([]);
  });

  it('gives a text without a title a name from its first words', async () => {
    const { services, add } = await openDesk();
    const articleId = await add({ ...FLOOD.post, title: null });
    expect((await services.articles.detail(articleId)).title).toMatch(/^The Karsa dam burst on Monday night/);
  });

  it('keeps an unknown date unknown', async () => {
    const { services, add } = await openDesk();
    const articleId = await add({ ...FLOOD.post, published: null, source: null });
    expect(await services.articles.detail(articleId)).toMatchObject({ published: null, source: null });
    for (const claim of await services.claims.list({ articleId })) expect(claim.when).toBeNull();
  });

  it('suggests links to what other articles say, and none within one article', async () => {
    const { services, add, claimWith } = await openDesk();
    const herald = await add(FLOOD.herald);
    const post = await add(FLOOD.post);
    const links = await services.links.ofClaim(await claimWith(herald, 'dam burst'));
    expect(links.map(({ other }) => other.claimId)).toContain(await claimWith(post, 'dam burst'));
    for (const link of links) {
      expect(link.other.articleId).toBe(post);
      expect(link.judgement).toBe('suggested');
      expect(link.reason.length).toBeGreaterThan(10);
    }
  });

  it('finds the two spellings of one name and says what kind of difference it is', async () => {
    const { services, add, dossierId } = await openDesk();
    await add(FLOOD.herald);
    await add(FLOOD.post);
    const found = await services.discrepancies.list(dossierId);
    const spelling = found.find(
      ({ kind, a, b }) => kind === 'name' && [a.form, b.form].join().includes('Sergey'),
    );
    expect(spelling).toMatchObject({ class: 'transliteration', ruling: null });
    expect([spelling?.a.quote, spelling?.b.quote].join()).toContain('Sergei Antonov');
  });

  it('counts a declared reprint with what it reprints as one origin', async () => {
    const { services, add, dossierId } = await openDesk();
    const [herald, post, reprint] = [
      await add(FLOOD.herald),
      await add(FLOOD.post),
      await add(FLOOD.reprint),
    ];
    const { all: origins } = await services.origins.ofDossier(dossierId);
    const groups = origins.map(({ members }) => members.map(({ articleId }) => articleId));
    expect(groups).toEqual(expect.arrayContaining([[herald, reprint], [post]]));
    expect(origins.find(({ members }) => members.length === 2)?.members[1]?.reason).toMatch(/Velden Herald/);
  });

  it('adds several at once one after the other, each matched against those before it', async () => {
    const { services, add, claimWith, dossierId } = await openDesk();
    const [, post] = await Promise.all([add(FLOOD.herald), add(FLOOD.post), add(FLOOD.reprint)]);
    expect(await services.articles.list(dossierId)).toHaveLength(3);
    expect(await services.links.ofClaim(await claimWith(post, 'dam burst'))).not.toEqual([]);
  });

  it('takes one more into a dossier of more articles than a statement can name', async () => {
    const { services, add, database, dossierId } = await openDesk();
    const [many, retrievedAt] = [1100, new Date('2024-06-01T08:00:00Z')];
    const ids = Array.from({ length: many }, (_, index) => index + 1);
    await database.write(async (tx) => {
      const about = { dossierId, language: 'en', retrievedAt };
      await tx.article.createMany({ data: ids.map((id) => ({ id, title: `Day ${id}`, ...about })) });
      const made = { number: 1, createdAt: retrievedAt };
      await tx.revision.createMany({
        data: ids.map((id) => ({ articleId: id, body: `Day ${id}.`, sha256: `${id}`, ...made })),
      });
    });
    await add(FLOOD.herald);
    expect(await services.articles.list(dossierId)).toHaveLength(many + 1);
  });
});
