import { describe, expect, it } from 'vitest';
import { NotFound, StaleVersion } from '../../src/domain/errors.ts';
import { FLOOD, openDesk } from '../support/dossier.ts';

const EDIT = {
  grade: 'B',
  gradeNote: 'Right about the dam before.',
  ownerFamily: 'Karsa Media',
  domain: 'herald.example',
} as const;

async function withSources() {
  const desk = await openDesk(FLOOD.herald, FLOOD.post);
  const [post, herald] = await desk.services.sources.list();
  if (!post || !herald) throw new Error('Two sources are needed');
  return { ...desk, post, herald };
}

describe('sources', () => {
  it('are there as soon as an article names them, ungraded, with their articles in all dossiers', async () => {
    const { services, ana, herald } = await withSources();
    expect(herald).toMatchObject({ name: 'The Velden Herald', grade: 'F', articles: 1, dossiers: ['Flood'] });
    const { result: dossierId } = await services.dossiers.create(ana, 'Later');
    await services.articles.add(ana, { ...FLOOD.herald, dossierId });
    expect(await services.sources.articles(herald.id)).toMatchObject([
      { dossier: { name: 'Later' } },
      { title: FLOOD.herald.title, dossier: { name: 'Flood' } },
    ]);
  });

  it('are described, which is recorded once, said at the article and in the report, and undone', async () => {
    const { services, ana, herald, dossierId } = await withSources();
    const { eventId } = await services.sources.edit(ana, herald, EDIT);
    expect(await services.sources.one(herald.id)).toMatchObject(EDIT);
    expect(await services.sources.edit(ana, herald, EDIT)).toMatchObject({ eventId: null });
    expect((await services.articles.list(dossierId))[0]).toMatchObject({ grade: 'B' });
    const { articles } = await services.reports.build(dossierId, 'Ana');
    expect(articles[0]).toMatchObject({ grade: 'B', gradeNote: EDIT.gradeNote, ownerFamily: 'Karsa Media' });
    expect(await services.history.ofSource(herald.id)).toHaveLength(1);
    await services.history.undo(ana, eventId ?? 0);
    expect(await services.sources.one(herald.id)).toMatchObject({
      grade: 'F',
      gradeNote: '',
      ownerFamily: null,
    });
  });

  it('refuse a change made on an old version, and of what is not there', async () => {
    const { services, ana, ben, herald } = await withSources();
    await services.sources.edit(ana, herald, EDIT);
    await expect(services.sources.edit(ben, herald, { ...EDIT, grade: 'D' })).rejects.toThrow(StaleVersion);
    await expect(services.sources.edit(ana, { id: 99, version: 1 }, EDIT)).rejects.toThrow(NotFound);
  });

  it('of one owner are one origin, at once and until it is said otherwise', async () => {
    const { services, ana, herald, post, dossierId } = await withSources();
    const origins = async () => (await services.origins.ofDossier(dossierId)).all;
    expect(await origins()).toHaveLength(2);
    await services.sources.edit(ana, herald, EDIT);
    expect(await origins()).toHaveLength(2);
    const { eventId } = await services.sources.edit(ana, post, { ...EDIT, domain: null });
    const [origin, ...others] = await origins();
    expect(others).toEqual([]);
    expect(origin?.members[0]?.reason).toBe(
      'Morning Post and The Velden Herald belong to one owner, Karsa Media.',
    );
    await services.history.undo(ana, eventId ?? 0);
    expect(await origins()).toHaveLength(2);
  });
});
