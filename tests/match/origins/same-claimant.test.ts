import { expect, it } from 'vitest';
import { isSameClaimant } from '../../../src/match/origins/same-claimant.ts';

it.each([
  ['Sergei Lavrov', 'Sergey Lavrov', true],
  ['Sergei Lavrov', 'Lavrov', true],
  ['the Russian Foreign Ministry', 'Russian Foreign Ministry', true],
  ['Foreign Ministry of Russia', 'Russian Foreign Ministry', true],
  ['the Foreign Ministry', 'the Russian Foreign Ministry', true],
  ['the ministry', 'Russian Foreign Ministry', true],
  ['officials', 'Officials', true],
  ['officials', 'Cuban officials', true],
  ['FBI', 'Federal Bureau of Investigation', true],
  ['AFP', 'Agence France-Presse', true],
  ['Sergei Lavrov', 'Maria Zakharova', false],
  ['Raul Castro', 'Fidel Castro', false],
  ['the Foreign Ministry', 'the Health Ministry', false],
  ['Chilean Health Ministry', 'Peruvian Health Ministry', false],
  ['Cuba', 'Central Bank of Cuba', false],
  ['analysts', 'analysis', false],
  ['the', 'Sergei Lavrov', false],
])('%s and %s: %s', (a, b, isSame) => {
  expect([isSameClaimant(a, b), isSameClaimant(b, a)]).toEqual([isSame, isSame]);
});
