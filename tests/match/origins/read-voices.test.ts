import { expect, it } from 'vitest';
import { voicesOf } from '../../../src/match/origins/read-voices.ts';

it.each([
  ['On Monday, Velden Foreign Ministry spokeswoman Maria Petrova said so.', 'Velden Foreign Ministry'],
  ['Maria Petrova, a spokeswoman for the Velden Foreign Ministry, said so.', 'Velden Foreign Ministry'],
  ['A spokeswoman for the health ministry, Maria Petrova, said so.', 'health ministry'],
  ['Police spokeswoman Maria Petrova told reporters.', 'Police'],
  ['Finance Minister Maria Petrova met him.', 'Finance Ministry'],
  ['The company’s press officer, Maria Petrova, denied it.', 'company'],
  ['Maria Petrova, spokeswoman of the Ministry of Foreign Affairs, wrote.', 'Ministry of Foreign Affairs'],
])('%s -> %s', (text, institution) => {
  expect(voicesOf('Maria Petrova', text)).toEqual([institution]);
});

it.each([
  'Yesterday the spokeswoman Maria Petrova spoke.',
  'Prime Minister Maria Petrova resigned.',
  'The police arrested Maria Petrova, a former teacher.',
  'A police spokesman, Ivan Petrov, said that Maria Petrova was safe.',
])('nobody in particular: %s', (text) => {
  expect(voicesOf('Maria Petrova', text)).toEqual([]);
});
