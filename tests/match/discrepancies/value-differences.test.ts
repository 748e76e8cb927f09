/** Figures and dates that differ between two articles that came out within a day. */
import { describe, expect, it } from 'vitest';
import { findDiscrepancies } from '../../../src/match/discrepancies/find-discrepancies.ts';
import { findDates } from '../../../src/text/dates/find-dates.ts';
import type { MatchClaim } from '../../../src/match/types.ts';
import { articleOfClaims } from '../article.ts';

const PUBLISHED: [string, string] = ['2024-05-10', '2024-05-11'];

const whenOf = (text: string, published: string): Pick<MatchClaim, 'when'> => {
  const [date] = findDates(text, published);
  return { when: date?.from && date.to ? { start: date.from, end: date.to } : null };
};
const told = (id: string, texts: string[], published: string, fields: Partial<MatchClaim> = {}) => {
  const whole = articleOfClaims(id, texts, { published }, fields);
  return { ...whole, claims: whole.claims.map((claim) => ({ ...claim, ...whenOf(claim.text, published) })) };
};
const between = (a: string[], b: string[], fields: Partial<MatchClaim> = {}) =>
  findDiscrepancies([told('a', a, PUBLISHED[0], fields), told('b', b, PUBLISHED[1], fields)]);

describe('figures', () => {
  it.each([
    [
      'Ana Ruiz was sentenced to five years in prison.',
      'Ana Ruiz was sentenced to seven years in prison.',
      'unclear',
    ],
    [
      'On Wednesday Ana Ruiz imposed a curfew on seven provinces.',
      'On Wednesday Ana Ruiz imposed a curfew on eight provinces.',
      'contradiction',
    ],
    ['The quake in Chile killed 107 people.', 'The quake in Chile killed 250 people.', 'as-of time'],
    ['Trade reached 45 billion euros in 2023.', 'Trade reached 50 billion euros in 2023.', 'unclear'],
  ])('%s | %s: %s', (a, b, kind) => {
    expect(between([a], [b])).toMatchObject([{ kind: 'number', class: kind }]);
  });

  it.each([
    ['Helix employs 180 chemists in Lima.', 'Helix employs 40 drivers in Lima.'],
    ['Helix shares fell 12 percent.', 'Helix shares rose 3 percent.'],
  ])('of two things are no difference: %s | %s', (a, b) => {
    expect(between([a], [b])).toEqual([]);
  });

  it('of what was past for one article alone are no difference', () => {
    expect(between(['Rheinchem cut 1,200 jobs in 2021.'], ['Rheinchem cut 2,600 jobs.'])).toEqual([]);
  });

  it('of the dead in one article and of the injured in the other', () => {
    const [killed, wounded] = [
      'Gunmen killed nine people in Guayaquil.',
      'Gunmen wounded nine people in Guayaquil.',
    ];
    expect(between([killed], [wounded])).toMatchObject([
      { kind: 'number', class: 'unclear', reason: 'One figure, dead in one and injured in the other.' },
    ]);
    expect(between([killed, wounded], [wounded])).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    [
      'On May 8 Ana Ruiz met Tom Berg in Oslo.',
      'On May 9 Ana Ruiz met Tom Berg in Oslo.',
      'event',
      'unclear',
    ],
    ['Ana Ruiz was born in 1970.', 'Ana Ruiz was born in 1972.', 'event', 'contradiction'],
    [
      'Rheinchem will close its plant in 2027.',
      'Rheinchem will close its plant in 2028.',
      'forecast',
      'unclear',
    ],
    ['The fair in Oslo opened on 3 May 2023.', 'The fair in Oslo opened on 3 May 2024.', 'event', 'unclear'],
  ] as const)('%s | %s', (a, b, kind, found) => {
    expect(between([a], [b], { kind })).toMatchObject([{ kind: 'date', class: found }]);
  });

  it.each([
    ['Ana Ruiz visited Oslo in May 2023.', 'Ana Ruiz visited Oslo on Wednesday.'],
    ['Ana Ruiz declared an emergency in January 2022.', 'Ana Ruiz declared an emergency on Wednesday.'],
  ])('far apart are those of two events: %s | %s', (a, b) => {
    expect(between([a], [b])).toEqual([]);
  });
});
