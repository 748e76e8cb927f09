import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuleBroken, StaleVersion } from '../../src/domain/errors.ts';
import { FLOOD, openDesk, type Desk } from '../support/dossier.ts';

const BODY = [
  'The Karsa dam burst on Monday night. The river flooded 140 houses in Velden.',
  'Nine people were hurt on Tuesday. The river flooded 140 houses in Velden.',
  'Mayor Sergei Antonov thanked the nurses.',
].join('\n\n');

/** An article with links and decisions, and one it is linked to. */
async function withArticle() {
  const desk = await openDesk(FLOOD.post, { ...FLOOD.herald, body: BODY });
  const [post, articleId] = desk.articleIds;
  const revise = (body: string, reason = '') =>
    desk.services.articles.revise(desk.ana, { articleId, text: body, reason });
  return { ...desk, post, articleId, revise };
}

type Opened = Awaited<ReturnType<typeof withArticle>>;
const claimsOf = ({ services, articleId }: Opened) => services.claims.list({ articleId });
const placeOf = async ({ services }: Desk, claimId: number) => {
  const { start, end, sentence, quote, revision, orphanedAt } = await services.claims.one(claimId);
  return { start, end, sentence, quote, revision, isLost: orphanedAt !== null };
};
const stateOf = async ({ services, dossierId }: Desk, claimId: number) =>
  (await services.dossiers.standings(dossierId)).of(claimId).state;

async function dispute({ services, ana }: Desk, claimId: number) {
  const request = { conclusion: 'disputed', reason: 'The hospital says ten.', overrideReason: '' } as const;
  await services.verdicts.give(ana, claimId, request);
}

describe('a new version of an article', () => {
  it('keeps claims whose words stand there, adds what is new, and says what is lost', async () => {
    const desk = await withArticle();
    const hurt = await desk.claimWith(desk.articleId, 'Nine people');
    const dam = await desk.claimWith(desk.articleId, 'dam burst');
    await dispute(desk, hurt);
    const body = `Rain fell for days.\n\n${BODY.replace('Nine people', 'Ten people')}`;
    const { eventId } = await desk.revise(body, 'The outlet corrected the number.');
    expect(await placeOf(desk, dam)).toMatchObject({ revision: 2, isLost: false });
    expect(await placeOf(desk, hurt)).toMatchObject({ revision: 1, isLost: true });
    expect(await stateOf(desk, hurt)).toBe('orphaned');
    const texts = (await claimsOf(desk)).map(({ text }) => text).join(' ');
    expect(texts).toContain('Ten people were hurt');
    expect(texts).toContain('Rain fell');
    for (const { start, end, quote, revision } of await claimsOf(desk)) {
      const of = await desk.services.revisions.body(desk.articleId, revision);
      expect(of.slice(start, end)).toBe(quote);
    }
    const event = await desk.services.history.one(eventId ?? 0);
    expect(event.summary).toMatch(
      /^New version of “.*”: \d+ claims found again, 1 claim not found, 2 new claims/,
    );
    expect(await desk.services.revisions.list(desk.articleId)).toMatchObject([
      { number: 1, reviewer: 'Ana', reason: '' },
      { number: 2, reviewer: 'Ana', reason: 'The outlet corrected the number.' },
    ]);
  });

  it('makes a verdict stale where the sentence changed, and lets it stand again with the old words', async () => {
    const desk = await withArticle();
    const hurt = await desk.claimWith(desk.articleId, 'Nine people');
    await dispute(desk, hurt);
    await desk.revise(BODY.replace('hurt on Tuesday', 'hurt on Tuesday, officials had said earlier'));
    expect([await stateOf(desk, hurt), (await placeOf(desk, hurt)).isLost]).toEqual(['stale', false]);
    await desk.revise(BODY);
    expect(await stateOf(desk, hurt)).toBe('conflicted');
    await desk.revise(`Rain fell.\n\n${BODY}`);
    expect(await stateOf(desk, hurt)).toBe('conflicted');
  });

  it('counts a claim no more for others once its words are gone', async () => {
    const desk = await withArticle();
    const [mine, theirs] = [
      await desk.claimWith(desk.articleId, 'dam burst'),
      await desk.claimWith(desk.post, 'dam burst'),
    ];
    const link = { claimId: mine, otherClaimId: theirs, relation: 'corroborates', reason: '' } as const;
    await desk.services.links.linkByHand(desk.ana, link);
    const request = { conclusion: 'corroborated', reason: '', overrideReason: '' } as const;
    await desk.services.verdicts.give(desk.ana, theirs, request);
    expect(await stateOf(desk, theirs)).toBe('corroborated');
    await desk.revise(BODY.replace('The Karsa dam burst on Monday night. ', ''));
    expect([await stateOf(desk, mine), await stateOf(desk, theirs)]).toEqual(['orphaned', 'stale']);
  });

  it('is undone as a whole, and what was lost is back', async () => {
    const desk = await withArticle();
    const before = await claimsOf(desk);
    const mentions = () => desk.database.read.mention.count();
    const counted = await mentions();
    const { eventId } = await desk.revise(BODY.replace('Nine people', 'Ten people'));
    await desk.services.history.undo(desk.ana, eventId ?? 0);
    const places = (claims: typeof before) =>
      claims.map(({ id, start, end, text }) => ({ id, start, end, text }));
    expect(places(await claimsOf(desk))).toEqual(places(before));
    expect(await mentions()).toBe(counted);
    expect((await desk.services.articles.detail(desk.articleId)).text).toMatchObject({
      number: 1,
      body: BODY,
    });
  });

  it('is refused where it is the text that stands there, or none', async () => {
    const desk = await withArticle();
    await expect(desk.revise(BODY)).rejects.toThrow(RuleBroken);
    await expect(desk.revise(' \n')).rejects.toThrow(RuleBroken);
  });

  it('leaves a lost claim to a person, who says where it stands or withdraws it', async () => {
    const desk = await withArticle();
    const hurt = await desk.claimWith(desk.articleId, 'Nine people');
    await dispute(desk, hurt);
    await desk.revise(BODY.replace('Nine people were hurt', 'Nine, or ten, people were hurt'));
    const { version, text } = await desk.services.claims.one(hurt);
    const at = { claimId: hurt, version };
    await expect(desk.services.claims.reanchor(desk.ben, at, 'Eleven people')).rejects.toThrow(RuleBroken);
    const stale = { claimId: hurt, version: version - 1 };
    await expect(desk.services.claims.reanchor(desk.ben, stale, 'people were hurt')).rejects.toThrow(
      StaleVersion,
    );
    await desk.services.claims.reanchor(desk.ben, at, 'Nine, or ten, people were hurt');
    expect(await placeOf(desk, hurt)).toMatchObject({
      isLost: false,
      revision: 2,
      quote: 'Nine, or ten, people were hurt',
    });
    expect(await stateOf(desk, hurt)).toBe('stale');
    expect((await desk.services.claims.one(hurt)).text).toBe(text);
  });

  it('says which version the words of a ruled discrepancy stand in once they are gone, and until then', async () => {
    const desk = await withArticle();
    const [found] = (await desk.services.discrepancies.list(desk.dossierId)).filter(({ a, b }) =>
      [a.form, b.form].includes('Sergei Antonov'),
    );
    const [discrepancyId, version] = [found?.id ?? 0, found?.version ?? 0];
    await desk.services.discrepancies.rule(desk.ana, { discrepancyId, version, ruling: 'A', reason: '' });
    const sides = async () => {
      const { a, b } = await desk.services.discrepancies.one(discrepancyId);
      const [own, other] = a.articleId === desk.articleId ? [a, b] : [b, a];
      return [own, other].map(({ revision, isGone }) => ({ revision, isGone }));
    };
    const there = { revision: 1, isGone: false };
    await desk.revise(`Storm.\n\n${BODY}`);
    expect(await sides()).toEqual([{ revision: 2, isGone: false }, there]);
    await desk.revise(BODY.replace('Mayor Sergei Antonov', 'The mayor'));
    expect(await sides()).toEqual([{ revision: 2, isGone: true }, there]);
  });

  it('takes along what the machine put in, and what a claim leaves unclear', async () => {
    const desk = await openDesk(FLOOD.herald);
    const [articleId] = desk.articleIds;
    const visited = await desk.claimWith(articleId, 'visited the hospital');
    await desk.services.claims.markReviewed(desk.ana, visited);
    const replaced = async () => {
      const { insertions, revision } = await desk.services.claims.one(visited);
      const body = await desk.services.revisions.body(articleId, revision);
      return [revision, ...insertions.map(({ text, for: { start, end } }) => [text, body.slice(start, end)])];
    };
    const [, ...before] = await replaced();
    expect(before).not.toEqual([]);
    const text = `Rain fell for days.\n\n${FLOOD.herald.body}`;
    await desk.services.articles.revise(desk.ana, { articleId, text, reason: '' });
    expect(await replaced()).toEqual([2, ...before]);
  });

  it('keeps what a person said of a block', async () => {
    const desk = await withArticle();
    const { text } = await desk.services.articles.detail(desk.articleId);
    const block = text.blocks.at(-1);
    await desk.services.articles.changeBlock(desk.ana, { blockId: block?.id ?? 0, version: 1 }, 'caption');
    await desk.revise(`Rain fell for days.\n\n${BODY}`);
    const after = (await desk.services.articles.detail(desk.articleId)).text.blocks.at(-1);
    expect(after).toMatchObject({ kind: 'caption', decidedBy: 'Ana' });
  });

  it('keeps every decision and every anchor, whatever the edit; the old text gives the old anchors', async () => {
    const desk = await withArticle();
    const hurt = await desk.claimWith(desk.articleId, 'Nine people');
    await dispute(desk, hurt);
    const dam = await desk.services.claims.one(await desk.claimWith(desk.articleId, 'dam burst'));
    const { id: claimId, version, kind, speaker, mode, when } = dam;
    await desk.services.claims.edit(
      desk.ben,
      { claimId, version },
      { text: 'A dam burst.', kind, speaker, mode, when },
    );
    const before = new Map((await claimsOf(desk)).map((claim) => [claim.id, claim]));
    const anchorsNow = async () => {
      const claims = (await claimsOf(desk)).filter(({ id }) => before.has(id));
      return claims.map(({ id, start, end, sentence, quote }) => ({ id, start, end, sentence, quote }));
    };
    const anchors = await anchorsNow();
    const sentences = BODY.split(/(?<=\.)\s+/);
    const edit = fc.tuple(
      fc.shuffledSubarray(sentences, { minLength: 1 }),
      fc.constantFrom('', 'Rain fell. ', 'The river flooded 140 houses in Velden. '),
      fc.constantFrom('hurt', 'killed'),
    );
    await fc.assert(
      fc.asyncProperty(edit, async ([kept, opening, word]) => {
        const body = opening + kept.join(' ').replace('hurt', word);
        fc.pre(body !== BODY);
        await desk.revise(body);
        for (const { start, end, quote, revision } of await claimsOf(desk))
          expect((await desk.services.revisions.body(desk.articleId, revision)).slice(start, end)).toBe(
            quote,
          );
        expect((await desk.services.claims.one(claimId)).text).toBe('A dam burst.');
        expect((await desk.services.dossiers.standings(desk.dossierId)).of(hurt).verdict).toMatchObject({
          conclusion: 'disputed',
        });
        await desk.revise(BODY);
        expect(await anchorsNow()).toEqual(anchors);
      }),
      { numRuns: 5 },
    );
  });
});
