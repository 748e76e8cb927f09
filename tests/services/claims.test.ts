import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { NotFound, RuleBroken, StaleVersion } from '../../src/domain/errors.ts';
import { FLOOD, openDesk, type Desk } from '../support/dossier.ts';

/** Changes the log behind the product's back, as the owner of the file could. */
function forge(folder: string, statement: string): void {
  const file = new Sqlite(join(folder, 'claimbench.sqlite'));
  const triggers = file.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ProvenanceEvent'`,
  );
  for (const { name } of triggers.all() as { name: string }[]) file.exec(`DROP TRIGGER ${name}`);
  file.exec(statement);
  file.close();
}

async function withClaim() {
  const desk = await openDesk(FLOOD.herald);
  const [articleId] = desk.articleIds;
  const claim = await desk.services.claims.one(await desk.claimWith(articleId, 'dam burst'));
  return { ...desk, articleId, claim, at: { claimId: claim.id, version: claim.version } };
}

function editOf({ text, kind, speaker, mode, when }: Awaited<ReturnType<Desk['services']['claims']['one']>>) {
  return { text, kind, speaker, mode, when };
}

describe('correcting a claim', () => {
  it('rewords it, keeps what the machine read, and raises its version', async () => {
    const { services, ana, claim, at } = await withClaim();
    await services.claims.edit(ana, at, { ...editOf(claim), text: 'The Karsa dam broke.' });
    expect(await services.claims.one(claim.id)).toMatchObject({
      text: 'The Karsa dam broke.',
      machineText: claim.text,
      version: claim.version + 1,
    });
  });

  it('changes speaker and time', async () => {
    const { services, ana, claim, at } = await withClaim();
    const when = { start: '2024-05-13', end: '2024-05-13' };
    await services.claims.edit(ana, at, {
      ...editOf(claim),
      speaker: 'Fire brigade',
      mode: 'reported',
      when,
    });
    expect(await services.claims.one(claim.id)).toMatchObject({
      speaker: 'Fire brigade',
      mode: 'reported',
      when,
    });
  });

  it('leaves no event when nothing was changed', async () => {
    const { services, ana, claim, at } = await withClaim();
    expect(await services.claims.edit(ana, at, editOf(claim))).toMatchObject({ eventId: null });
    expect(await services.history.ofClaim(claim.id)).toEqual([]);
  });

  it('refuses a change made on an old version and shows both', async () => {
    const { services, ana, ben, claim, at } = await withClaim();
    await services.claims.edit(ana, at, { ...editOf(claim), text: 'Ana’s words' });
    const late = services.claims.edit(ben, at, { ...editOf(claim), text: 'Ben’s words' });
    await expect(late).rejects.toThrow(StaleVersion);
    await expect(late).rejects.toMatchObject({
      mine: { text: 'Ben’s words' },
      theirs: { text: 'Ana’s words' },
    });
    expect((await services.claims.one(claim.id)).text).toBe('Ana’s words');
  });

  it('lets exactly one of twenty simultaneous changes win', async () => {
    const { services, ana, claim, at } = await withClaim();
    const tries = Array.from({ length: 20 }, (_, i) =>
      services.claims.edit(ana, at, { ...editOf(claim), text: `Try ${i}` }),
    );
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await services.history.ofClaim(claim.id)).toHaveLength(1);
  });

  it('refuses an empty wording and a claim that is not there', async () => {
    const { services, ana, claim, at } = await withClaim();
    await expect(services.claims.edit(ana, at, { ...editOf(claim), text: ' ' })).rejects.toThrow(RuleBroken);
    await expect(services.claims.one(99_999)).rejects.toThrow(NotFound);
  });
});

describe('splitting, merging, adding and discarding', () => {
  it('splits into claims anchored inside the old one, which is kept aside', async () => {
    const { services, ana, articleId, claim, at } = await withClaim();
    const { result: made } = await services.claims.split(ana, at, [
      'The Karsa dam burst.',
      '',
      'The dam burst on Monday night.',
    ]);
    const live = await services.claims.list({ articleId });
    expect(live.map(({ id }) => id)).toEqual(expect.arrayContaining(made));
    expect(live.map(({ id }) => id)).not.toContain(claim.id);
    for (const { start, end, quote } of live.filter(({ id }) => made.includes(id))) {
      expect(FLOOD.herald.body.slice(start, end)).toBe(quote);
      expect([start >= claim.start, end <= claim.end]).toEqual([true, true]);
    }
  });

  it('refuses a split into one', async () => {
    const { services, ana, at } = await withClaim();
    await expect(services.claims.split(ana, at, ['Only one.', ' '])).rejects.toThrow(/at least two/);
  });

  it('merges with the next claim of the article', async () => {
    const { services, ana, articleId } = await withClaim();
    const [first, second] = await services.claims.list({ articleId });
    if (!first || !second) throw new Error('Two claims are needed');
    const { result: made } = await services.claims.mergeWithNext(
      ana,
      { claimId: first.id, version: first.version },
      'Both together.',
    );
    const live = (await services.claims.list({ articleId })).map(({ id }) => id);
    expect(live).toContain(made);
    expect(live).not.toContain(first.id);
    expect(live).not.toContain(second.id);
    expect(await services.claims.one(made)).toMatchObject({
      start: Math.min(first.start, second.start),
      end: Math.max(first.end, second.end),
    });
  });

  it('has nothing to merge the last claim with', async () => {
    const { services, ana, articleId } = await withClaim();
    const last = (await services.claims.list({ articleId })).at(-1);
    if (!last) throw new Error('A claim is needed');
    await expect(
      services.claims.mergeWithNext(ana, { claimId: last.id, version: last.version }, 'Words'),
    ).rejects.toThrow(/no next/);
  });

  it('adds a claim from selected words and from copied ones', async () => {
    const { services, ana, articleId } = await withClaim();
    const selected = await services.claims.add(ana, { articleId, words: { start: 4, end: 20 }, text: '' });
    expect(await services.claims.one(selected.result)).toMatchObject({
      quote: 'Karsa dam burst',
      text: 'Karsa dam burst',
      machineText: null,
    });
    const copied = await services.claims.add(ana, {
      articleId,
      words: 'thanked the nurses',
      text: 'The mayor thanked the nurses.',
    });
    expect(await services.claims.one(copied.result)).toMatchObject({
      quote: 'thanked the nurses',
      text: 'The mayor thanked the nurses.',
    });
  });

  it('discards a claim without losing it', async () => {
    const { services, ana, articleId, claim, at } = await withClaim();
    await services.claims.discard(ana, at);
    expect((await services.claims.list({ articleId })).map(({ id }) => id)).not.toContain(claim.id);
    expect(await services.claims.one(claim.id)).toMatchObject({ isDiscarded: true, text: claim.text });
  });
});

describe('undo', () => {
  it('puts back a wording, and can itself be undone', async () => {
    const { services, ana, claim, at } = await withClaim();
    const { eventId } = await services.claims.edit(ana, at, {
      ...editOf(claim),
      text: 'Other words',
      speaker: 'Somebody',
    });
    const undone = await services.history.undo(ana, eventId ?? 0);
    expect(editOf(await services.claims.one(claim.id))).toEqual(editOf(claim));
    await services.history.undo(ana, undone.eventId ?? 0);
    expect(await services.claims.one(claim.id)).toMatchObject({ text: 'Other words', speaker: 'Somebody' });
  });

  it('puts back a split and a merge', async () => {
    const { services, ana, articleId, at } = await withClaim();
    const before = await services.claims.list({ articleId });
    const split = await services.claims.split(ana, at, ['One.', 'Two.']);
    await services.history.undo(ana, split.eventId ?? 0);
    const after = await services.claims.list({ articleId });
    expect(after.map(({ id, text }) => ({ id, text }))).toEqual(before.map(({ id, text }) => ({ id, text })));
  });

  it('works once, and never over a later change', async () => {
    const { services, ana, ben, claim, at } = await withClaim();
    const { eventId } = await services.claims.edit(ana, at, { ...editOf(claim), text: 'First' });
    const now = await services.claims.one(claim.id);
    await services.claims.edit(
      ben,
      { claimId: claim.id, version: now.version },
      { ...editOf(now), text: 'Second' },
    );
    await expect(services.history.undo(ana, eventId ?? 0)).rejects.toThrow(/changed again/);
    expect((await services.claims.one(claim.id)).text).toBe('Second');
    const [newest] = await services.history.ofClaim(claim.id);
    await services.history.undo(ana, newest?.id ?? 0);
    await expect(services.history.undo(ana, newest?.id ?? 0)).rejects.toThrow(/undone already/);
  });

  it('goes back step by step, the newest first', async () => {
    const { services, ana, claim, at } = await withClaim();
    const first = await services.claims.edit(ana, at, { ...editOf(claim), text: 'First' });
    const now = await services.claims.one(claim.id);
    const second = await services.claims.edit(
      ana,
      { claimId: claim.id, version: now.version },
      { ...editOf(now), text: 'Second' },
    );
    await services.history.undo(ana, second.eventId ?? 0);
    await services.history.undo(ana, first.eventId ?? 0);
    expect((await services.claims.one(claim.id)).text).toBe(claim.text);
  });

  it('does not take away a claim that a speaker was given to since', async () => {
    const { services, ana, articleId } = await withClaim();
    const words = 'thanked the nurses';
    const { result: claimId, eventId } = await services.claims.add(ana, { articleId, words, text: '' });
    const claim = await services.claims.one(claimId);
    await services.claims.edit(
      ana,
      { claimId, version: claim.version },
      { ...editOf(claim), speaker: 'A nurse' },
    );
    await expect(services.history.undo(ana, eventId ?? 0)).rejects.toThrow(/Later work|changed again/);
    expect(await services.claims.one(claimId)).toMatchObject({ speaker: 'A nurse' });
  });

  it('leaves a claim unreviewed again after a look that was undone', async () => {
    const { services, ana, claim, dossierId } = await withClaim();
    const standing = async () => (await services.dossiers.standings(dossierId)).of(claim.id);
    const { eventId } = await services.claims.markReviewed(ana, claim.id);
    expect(await standing()).toMatchObject({ isReviewed: true });
    await services.history.undo(ana, eventId ?? 0);
    expect(await standing()).toMatchObject({ isReviewed: false });
  });

  it('leaves the import of an article alone', async () => {
    const { services, ana, dossierId } = await withClaim();
    const [added] = await services.history.ofDossier(dossierId, 1);
    await expect(services.history.undo(ana, added?.id ?? 0)).rejects.toThrow(/cannot be undone/);
  });
});

describe('the history of a claim', () => {
  it('says who changed what, from what, to what', async () => {
    const { services, ben, claim, at } = await withClaim();
    await services.claims.edit(ben, at, { ...editOf(claim), text: 'Other words' });
    const [event] = await services.history.ofClaim(claim.id);
    expect(event).toMatchObject({ reviewer: 'Ben', action: 'edit claim' });
    expect(event?.changes).toEqual([{ field: 'text', before: claim.text, after: 'Other words' }]);
  });

  it('hashes each event onto the one before, and notices a forged one', async () => {
    const { services, ana, claim, at, folder } = await withClaim();
    const { eventId } = await services.claims.edit(ana, at, { ...editOf(claim), text: 'Other words' });
    await services.history.undo(ana, eventId ?? 0);
    expect(await services.history.firstBrokenLink()).toBeNull();
    expect(await services.history.headHash()).toMatch(/^[0-9a-f]{64}$/);
    forge(folder, `UPDATE ProvenanceEvent SET summary = 'Nothing happened' WHERE id = ${eventId}`);
    expect(await services.history.firstBrokenLink()).toBe(eventId);
  });
});
