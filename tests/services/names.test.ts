import { describe, expect, it } from 'vitest';
import { RuleBroken, StaleVersion } from '../../src/domain/errors.ts';
import { createServices } from '../../src/services/create-services.ts';
import { openDesk, type Desk } from '../support/dossier.ts';

const TEXTS = [
  'Mayor Sergei Antonov opened the bridge on Monday. Antonov thanked the workers. Bruno Vidal Marín attended.',
  'Mayor Sergey Antonov opened the bridge on Monday. Bruno Vidal Marin came, and Lucía Ferrer Campos spoke.',
  'Mayor Sergei Antonow opened the bridge. Bruno Vidal left early. Lucia Ferrer Campos stayed in Kiev.',
  'Sergey Antonov returned from Kyiv. Ines Vidal Marín, who had opened the school, thanked Lucía Ferrer Campos.',
];

const article = (text: string, at = 0) => ({
  title: `Report ${at}`,
  source: `Paper ${at}`,
  published: '2024-05-14',
  body: `${text}\n\nThe council met on day ${at}.`,
});

const withTexts = (texts: string[]) => openDesk(...texts.map((text) => article(text, TEXTS.indexOf(text))));

const allNames = async ({ services, dossierId }: Desk) =>
  Promise.all((await services.names.list(dossierId)).map(({ id }) => services.names.one(id)));

/** The names as a person sees them, without numbers. */
async function outcome(desk: Desk): Promise<string[]> {
  const names = await allNames(desk);
  const inWords = names.map(({ name, kind, forms }) =>
    [
      name,
      kind,
      ...forms
        .map(({ form, class: nameClass, occurrences }) => `${form}: ${nameClass} ${occurrences.length}`)
        .sort(),
    ].join(' | '),
  );
  return inWords.sort();
}

async function nameOf(desk: Desk, form: string) {
  const found = (await allNames(desk)).find(({ forms }) => forms.some((one) => one.form === form));
  if (!found) throw new Error(`No name with ${form}`);
  return found;
}

async function formOf(desk: Desk, form: string) {
  const name = await nameOf(desk, form);
  const { id: aliasId, version, ...rest } = name.forms.find((one) => one.form === form)!;
  return { aliasId, version, ...rest };
}

async function pairOf({ services, dossierId }: Desk, x: string, y: string) {
  const all = await services.discrepancies.list(dossierId);
  return all.find(({ a, b }) => [a.form, b.form].sort().join() === [x, y].sort().join());
}

describe('names of a dossier', () => {
  it('come with their articles: forms together, each with its class and reason, and where it stands', async () => {
    const desk = await withTexts(TEXTS.slice(0, 2));
    const name = await nameOf(desk, 'Sergei Antonov');
    expect(name.forms.map(({ form }) => form).sort()).toEqual(['Sergei Antonov', 'Sergey Antonov']);
    expect(name.forms[1]).toMatchObject({
      class: 'transliteration',
      judgement: 'suggested',
      reason: 'Sergei (ICAO 9303) and Sergey (BGN/PCGN) both romanise Сергей.',
    });
    const first = name.forms.find(({ form }) => form === 'Sergei Antonov')!;
    expect(first.occurrences.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('Sergei Antonov'),
      'Antonov',
    ]);
    expect((await nameOf(desk, 'Bruno Vidal Marin')).forms).toHaveLength(2);
  });

  it('are the same whatever the order in which the articles arrive', async () => {
    const expected = await outcome(await withTexts(TEXTS));
    expect(expected.length).toBeGreaterThan(4);
    for (const order of [
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ])
      expect(await outcome(await withTexts(order.map((i) => TEXTS[i]!)))).toEqual(expected);
  });

  it('are the same when the program was started anew between two articles', async () => {
    const whole = await withTexts(TEXTS);
    const other = await withTexts(TEXTS.slice(0, 2));
    const dossier = await other.services.dossiers.create(other.ana, 'Elsewhere');
    const elsewhere = { ...article(TEXTS[0]!, 9), dossierId: dossier.result };
    for (const text of TEXTS.slice(2)) {
      await other.services.articles.add(other.ana, elsewhere);
      await other.add(article(text, TEXTS.indexOf(text)));
    }
    expect(await outcome(other)).toEqual(await outcome(whole));
  });

  it('are not who wrote an article, nor what a site says of itself', async () => {
    const desk = await openDesk();
    await desk.add({
      ...article('Mayor Sergei Antonov opened the bridge on Monday.'),
      body: 'By Nora Lindqvist\n\nMayor Sergei Antonov opened the bridge on Monday.\n\nSubscribe to the Morning Ledger newsletter.',
    });
    expect((await allNames(desk)).map(({ name }) => name)).toEqual(['Sergei Antonov']);
  });
});

describe('deciding about a form', () => {
  it('accepts it, is recorded once, and can be undone; the ruling on the two spellings is the same decision', async () => {
    const desk = await withTexts(TEXTS.slice(0, 2));
    const { services, ana } = desk;
    const { form, ...request } = await formOf(desk, (await nameOf(desk, 'Sergei Antonov')).forms[1]!.form);
    const { eventId } = await services.names.accept(ana, request);
    expect((await formOf(desk, form)).judgement).toBe('accepted');
    expect((await pairOf(desk, 'Sergei Antonov', 'Sergey Antonov'))?.ruling?.ruling).toBe('both acceptable');
    expect((await services.names.accept(ana, request)).eventId).toBeNull();
    await services.history.undo(ana, eventId!);
    expect((await formOf(desk, form)).judgement).toBe('suggested');
    expect((await pairOf(desk, 'Sergei Antonov', 'Sergey Antonov'))?.ruling).toBeNull();
  });

  it('follows a ruling given on the page of discrepancies, both ways', async () => {
    const desk = await withTexts(TEXTS.slice(0, 2));
    const { services, ana } = desk;
    const rule = async (ruling: 'both acceptable' | 'not the same') => {
      const { id: discrepancyId, version } = (await pairOf(desk, 'Sergei Antonov', 'Sergey Antonov'))!;
      await services.discrepancies.rule(ana, { discrepancyId, version, ruling, reason: '' });
    };
    await rule('both acceptable');
    expect((await nameOf(desk, 'Sergei Antonov')).forms[1]!.judgement).toBe('accepted');
    await rule('not the same');
    expect((await nameOf(desk, 'Sergei Antonov')).id).not.toBe((await nameOf(desk, 'Sergey Antonov')).id);
    await rule('both acceptable');
    expect((await nameOf(desk, 'Sergei Antonov')).id).toBe((await nameOf(desk, 'Sergey Antonov')).id);
  });

  it('tells a form apart for good: no later article puts it back', async () => {
    const desk = await withTexts(TEXTS.slice(0, 2));
    const name = await nameOf(desk, 'Sergei Antonov');
    const other = name.forms.find(({ form }) => form !== name.name)!.form;
    const { eventId } = await desk.services.names.separate(desk.ana, await formOf(desk, other));
    expect((await nameOf(desk, other)).forms.map(({ form }) => form)).toEqual([other]);
    expect((await nameOf(desk, name.name)).rejected.map(({ form }) => form)).toEqual([other]);
    expect((await pairOf(desk, 'Sergei Antonov', 'Sergey Antonov'))?.ruling?.ruling).toBe('not the same');
    for (const text of TEXTS.slice(2)) await desk.add(article(text, TEXTS.indexOf(text)));
    expect((await nameOf(desk, 'Sergei Antonov')).id).not.toBe((await nameOf(desk, 'Sergey Antonov')).id);
    await expect(desk.services.history.undo(desk.ana, eventId!)).resolves.toBeDefined();
  });

  it('splits off what the machine had put together by accents alone', async () => {
    const desk = await withTexts(TEXTS.slice(0, 2));
    const name = await nameOf(desk, 'Bruno Vidal Marin');
    const other = name.forms.find(({ form }) => form !== name.name)!;
    expect(other.class).toBe('diacritics');
    await desk.services.names.separate(desk.ana, { aliasId: other.id, version: other.version });
    expect((await nameOf(desk, other.form)).name).toBe(other.form);
  });

  it('refuses to take the name itself away, and what a colleague changed meanwhile', async () => {
    const desk = await withTexts(TEXTS.slice(0, 2));
    const { services, ana, ben } = desk;
    const name = await nameOf(desk, 'Sergei Antonov');
    const own = name.forms.find(({ form }) => form === name.name)!;
    await expect(services.names.separate(ana, { aliasId: own.id, version: own.version })).rejects.toThrow(
      RuleBroken,
    );
    const other = name.forms.find(({ form }) => form !== name.name)!;
    const request = { aliasId: other.id, version: other.version };
    await services.names.accept(ben, request);
    await expect(services.names.separate(ana, request)).rejects.toThrow(StaleVersion);
  });
});

describe('merging two names', () => {
  it('makes them one, keeps that when articles come, and can be undone', async () => {
    const desk = await withTexts(TEXTS.slice(0, 2));
    const { services, ana } = desk;
    const [entity, other] = [await nameOf(desk, 'Sergei Antonov'), await nameOf(desk, 'Lucía Ferrer Campos')];
    const { eventId } = await services.names.merge(ana, {
      entityId: entity.id,
      version: entity.version,
      other: 'Lucía Ferrer Campos',
    });
    for (const text of TEXTS.slice(2)) await desk.add(article(text, TEXTS.indexOf(text)));
    expect((await nameOf(desk, 'Lucía Ferrer Campos')).id).toBe(entity.id);
    expect((await nameOf(desk, 'Lucia Ferrer Campos')).id).toBe(entity.id);
    await expect(services.history.undo(ana, eventId!)).resolves.toBeDefined();
    expect((await nameOf(desk, 'Lucía Ferrer Campos')).id).toBe(other.id);
  });

  it('refuses what is no name of the dossier, its own forms, and a name with a house form', async () => {
    const desk = await withTexts(TEXTS.slice(0, 2));
    const { services, ana } = desk;
    const [entity, other] = [await nameOf(desk, 'Sergei Antonov'), await nameOf(desk, 'Lucía Ferrer Campos')];
    const merge = (form: string) =>
      services.names.merge(ana, { entityId: entity.id, version: entity.version, other: form });
    await expect(merge('Sergey Antonov')).rejects.toThrow('a form of Sergei Antonov already');
    await expect(merge('Nobody')).rejects.toThrow('No name of this dossier');
    await services.names.setHouseStyle(ana, {
      entityId: other.id,
      version: other.version,
      ...STYLE,
      form: 'Lucía Ferrer',
    });
    await expect(merge('Lucía Ferrer Campos')).rejects.toThrow('house form');
  });
});

describe('a dossier from before names were kept', () => {
  it('has the same names once the program has caught up', async () => {
    const desk = await withTexts(TEXTS);
    const expected = await outcome(desk);
    await desk.database.write(async (tx) => {
      await tx.mention.updateMany({ data: { aliasId: null } });
      await tx.entity.deleteMany();
    });
    const reopened = createServices({ database: desk.database, now: () => desk.clock.now });
    expect(await reopened.names.catchUp()).toBe(TEXTS.length);
    expect(await outcome({ ...desk, services: reopened })).toEqual(expected);
    expect(await reopened.names.catchUp()).toBe(0);
  });
});

const STYLE = {
  form: 'Sergey Antonov',
  accepted: [],
  exceptions: [],
  scope: 'All texts',
  authority: 'House style book',
  validFrom: null,
};

describe('the house form', () => {
  it('is set, changed and taken away, each recorded, with the version checked', async () => {
    const desk = await withTexts(TEXTS.slice(0, 2));
    const { services, ana } = desk;
    const { id: entityId, version } = await nameOf(desk, 'Sergei Antonov');
    await services.names.setHouseStyle(ana, { entityId, version, ...STYLE });
    expect((await services.names.setHouseStyle(ana, { entityId, version, ...STYLE })).eventId).toBeNull();
    await expect(
      services.names.setHouseStyle(ana, { entityId, version, ...STYLE, form: 'S. Antonov' }),
    ).rejects.toThrow(StaleVersion);
    const { eventId } = await services.names.removeHouseStyle(ana, { entityId, version: version + 1 });
    await services.history.undo(ana, eventId!);
    expect((await services.names.one(entityId)).houseStyle).toMatchObject({ form: 'Sergey Antonov' });
    await expect(
      services.names.setHouseStyle(ana, { entityId, version: 1, ...STYLE, authority: '' }),
    ).rejects.toThrow('authority');
  });
});
