import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupAll, groupAround } from '../../../src/match/names/group-forms.ts';
import { createNameIndex, type NameIndex } from '../../../src/match/names/name-index.ts';
import { manyForms } from './many-forms.ts';

const NOTHING = { together: [], apart: [] };
const FORMS = [
  'Fidel Castro',
  'Fidel Castro Ruz',
  'Fidel Castro Díaz-Balart',
  'Sergei Lavrov',
  'Sergey Lavrov',
  'Sergei Viktorovich Lavrov',
  'Sergey Borisovich Lavrov',
  'Bruno Rodriguez',
  'Bruno Rodríguez Parrilla',
  'Rodolfo Reyes Rodríguez',
  'IMF',
  'International Monetary Fund',
  ...manyForms(40),
];

const inWords = (index: NameIndex, groups: number[][]): string[] =>
  groups
    .map((group) =>
      group
        .map((form) => index.at(form).form)
        .sort()
        .join(' | '),
    )
    .sort();

/** The groups that forms end up in when they come one after the other and only what is near is grouped anew. */
function grouped(forms: string[]): string[] {
  const index = createNameIndex();
  const groupOf = new Map<number, number[]>();
  for (const form of forms)
    for (const group of groupAround(index, index.put({ form, kind: 'person' }), NOTHING))
      for (const member of group) groupOf.set(member, group);
  return inWords(index, [...new Set(groupOf.values())]);
}

describe('groups of forms', () => {
  it('are those of all forms at once, whatever the order in which the forms come', () => {
    const index = createNameIndex();
    for (const form of FORMS) index.put({ form, kind: 'person' });
    const expected = inWords(index, groupAll(index));
    expect(expected).toContain('Fidel Castro');
    expect(expected).toContain('Bruno Rodriguez | Bruno Rodríguez Parrilla');
    fc.assert(
      fc.property(fc.shuffledSubarray(FORMS, { minLength: FORMS.length }), (order) => {
        expect(grouped(order)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('keep apart what a person told apart, and together what a person put together', () => {
    const index = createNameIndex();
    const forms = ['Sergei Lavrov', 'Sergey Lavrov', 'Igor Sechin'];
    const changed = forms.flatMap((form) => index.put({ form, kind: 'person' }));
    const groups = (decisions: Parameters<typeof groupAround>[2]) =>
      inWords(index, groupAround(index, changed, decisions));
    expect(groups(NOTHING)).toEqual(['Igor Sechin', 'Sergei Lavrov | Sergey Lavrov']);
    expect(groups({ together: [], apart: [['Sergei Lavrov', 'Sergey Lavrov']] })).toEqual([...forms].sort());
    expect(groups({ together: [['Sergei Lavrov', 'Igor Sechin']], apart: [] })).toEqual([
      'Igor Sechin | Sergei Lavrov | Sergey Lavrov',
    ]);
  });
});
