import { describe, expect, it } from 'vitest';
import { createNameBlocks } from '../../../src/match/names/block-names.ts';

function candidatePairs(forms: string[]): [number, number][] {
  const blocks = createNameBlocks();
  forms.forEach(blocks.add);
  return forms.flatMap((_, a) =>
    blocks.candidates(a).flatMap((b): [number, number][] => (a < b ? [[a, b]] : [])),
  );
}

const PAIRS: [string, string][] = [
  ['Sergei Lavrov', 'Sergey Lavrov'],
  ['Miguel Diaz-Canel', 'Miguel Díaz-Canal'],
  ['Mario Antonio Padillas Torres', 'Padilla Torres'],
  ['Mohammed bin Salman', 'Muhammad bin Salman'],
  ['IMF', 'International Monetary Fund'],
  ['SergeiLavrov', 'Sergei Lavrov'],
  ['Myanmar', 'Burma'],
  ['Daniel Noboa', 'Daniel Novoa'],
  ['Julia Brandt', 'Julia Brand'],
  ['Siarhei Tsikhanouski', 'Sergei Tikhanovsky'],
];

describe('candidatePairs', () => {
  it.each(PAIRS)('proposes %s and %s', (a, b) => {
    expect(candidatePairs([a, b])).toEqual([[0, 1]]);
  });

  it('proposes no strangers', () => {
    expect(candidatePairs(['Igor Sechin', 'Rogelio Mayta'])).toEqual([]);
  });

  it('stays far from all pairs', () => {
    const surnames = Array.from(
      { length: 400 },
      (_, i) =>
        `${'bdfgklmnprstvz'[i % 14]!.toUpperCase()}a${'lmnrst'[i % 6]}o${'bdgkpt'[(i * 7) % 6]}${i.toString(36)}`,
    );
    const forms = surnames.flatMap((surname) =>
      ['Anna', 'Boris', 'Carla', 'David', 'Elena'].map((given) => `${given} ${surname}`),
    );
    expect(candidatePairs(forms).length).toBeLessThan(forms.length * 30);
  });
});
