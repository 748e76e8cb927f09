import { describe, expect, it } from 'vitest';
import { findNameVariants } from '../../../src/match/names/find-name-variants.ts';
import { article, mentionsOf } from '../article.ts';
import { goldArticles, goldDiscrepancies, hasGold } from '../gold-dossier.ts';

const withNames = (id: string, names: string[]) => {
  const body = names.join('. ');
  return article({ id, body, mentions: mentionsOf(body, names) });
};
const formsOf = (...lists: string[][]) =>
  findNameVariants(lists.map((names, i) => withNames(`a${i}`, names))).map(({ variants }) =>
    variants.map(({ form }) => form),
  );

describe('findNameVariants', () => {
  it('makes one record a person with every form, where it stands, and every pair typed', () => {
    const found = findNameVariants([
      withNames('a', ['Miguel Diaz-Canel']),
      withNames('b', ['Miguel Díaz-Canel', 'Miguel Diaz-Canal']),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'name', class: 'misspelling' });
    expect(found[0]!.variants.map(({ form, mentions }) => [form, mentions[0]!.article])).toEqual([
      ['Miguel Diaz-Canal', 'b'],
      ['Miguel Diaz-Canel', 'a'],
      ['Miguel Díaz-Canel', 'b'],
    ]);
    expect(found[0]!.pairs.map(({ class: kind }) => kind).sort()).toEqual([
      'diacritics',
      'misspelling',
      'misspelling',
    ]);
  });

  it('leaves one spelling used twice alone', () => {
    expect(formsOf(['Igor Sechin'], ['Igor Sechin'])).toEqual([]);
  });

  it('does not take the capitals of a dateline for a spelling', () => {
    const body = 'KYIV, April 3 — The president is in Kiev. Kyiv is calm.';
    const mentions = mentionsOf(body, ['KYIV', 'Kiev', 'Kyiv'], 'place');
    const [found] = findNameVariants([article({ id: 'a', body, mentions })]);
    expect(found!.variants.map(({ form }) => form)).toEqual(['Kiev', 'Kyiv']);
  });

  it('does not take a surname after the full name for a variant', () => {
    const body = 'Sergei Lavrov came. Lavrov spoke.';
    const mentions = [
      ...mentionsOf(body, ['Sergei Lavrov']),
      { form: 'Lavrov', entity: 'Sergei Lavrov', kind: 'person' as const, start: 20, end: 26 },
    ];
    expect(findNameVariants([article({ id: 'a', body, mentions })])).toEqual([]);
  });

  it('takes titles off and keeps the place of the name', () => {
    const body = 'President Miguel Diaz-Canel';
    const titled = article({ id: 'a', body, mentions: mentionsOf(body, [body]) });
    const [found] = findNameVariants([titled, withNames('b', ['Miguel Díaz-Canel'])]);
    expect(found!.variants[0]).toEqual({
      form: 'Miguel Diaz-Canel',
      mentions: [{ article: 'a', start: 10, end: 27 }],
    });
  });

  it('puts a short form that fits two people with neither', () => {
    expect(formsOf(['Fidel Castro Ruz'], ['Fidel Castro Díaz-Balart'], ['Fidel Castro'])).toEqual([]);
  });

  it('does not chain over slips and short forms', () => {
    const groups = formsOf(
      ['Bruno Rodríguez Parrilla', 'Bruno Rodriguez'],
      ['Rodolfo Reyes Rodríguez', 'Raul Castro', 'Fidel Castro'],
    );
    expect(groups).toEqual([['Bruno Rodriguez', 'Bruno Rodríguez Parrilla']]);
  });

  it('keeps places apart that share a word', () => {
    const places = (id: string, name: string) =>
      article({ id, body: name, mentions: mentionsOf(name, [name], 'place') });
    expect(findNameVariants([places('a', 'Latin America'), places('b', 'Central Latin America')])).toEqual(
      [],
    );
    expect(findNameVariants([places('a', 'Kiev'), places('b', 'Kyiv')])[0]).toMatchObject({
      class: 'source language',
    });
  });

  it('finds the same whatever the order of the articles', () => {
    const articles = [
      withNames('a', ['Sergei Lavrov']),
      withNames('b', ['Sergey Lavrov', 'Sergei Viktorovich Lavrov']),
      withNames('c', ['Sergej Lawrow']),
    ];
    const outcome = (list: typeof articles) =>
      findNameVariants(list).map(({ subject, pairs }) => ({ subject, pairs }));
    expect(outcome([...articles].reverse())).toEqual(outcome(articles));
  });

  it.skipIf(!hasGold)('finds and types every variant of the annotated articles and mixes up nobody', () => {
    const found = findNameVariants(goldArticles());
    const { names, not_the_same_person: strangers } = goldDiscrepancies();
    for (const { variants, kind } of names) {
      const [a, b] = variants.map(({ form }) => form);
      const pair = found
        .flatMap(({ pairs }) => pairs)
        .find((one) => [one.a, one.b].includes(a!) && [one.a, one.b].includes(b!));
      expect(pair?.class, `${a} ~ ${b}`).toBe(kind);
    }
    for (const [a, b] of strangers)
      expect(
        found.some(({ variants }) => [a, b].every((name) => variants.some(({ form }) => form === name))),
      ).toBe(false);
  });
});
