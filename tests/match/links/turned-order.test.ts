import { describe, expect, it } from 'vitest';
import { relateClaims } from '../../../src/match/links/relate-claims.ts';
import { turnBetween } from '../../../src/match/links/turned-order.ts';

const turnOf = (a: string, b: string) => turnBetween(a, b)?.of ?? null;

describe('who does it to whom', () => {
  it.each([
    ['Israel attacked Iran on Friday.', 'Iran attacked Israel on Friday.'],
    ['Israel attacked Iran on Friday.', 'Israel was attacked on Friday by Iran.'],
    ['Iranian forces attacked Israel.', 'Israeli forces attacked Iran.'],
    ['The company sued Smith.', 'Smith sued the company.'],
    ['Google bought Fitbit for $2 billion.', 'Fitbit bought Google for $2 billion.'],
    ['Russia relies on Cuba for sugar.', 'Cuba relies on Russia for sugar.'],
    ['Ana Ruiz gave the prize to Ben Ode.', 'Ben Ode gave the prize to Ana Ruiz.'],
  ])('changes places: %s / %s', (a, b) => {
    expect([turnOf(a, b), turnOf(b, a)]).toEqual(['parties', 'parties']);
  });

  it.each([
    ['Israel attacked Iran on Friday.', 'Iran was attacked by Israel on Friday.'],
    ['Lavrov met Maduro in Caracas.', 'Maduro met Lavrov in Caracas.'],
    [
      'The mayor of Velden opened the bridge on Monday.',
      'On Monday, the bridge was opened by the mayor of Velden.',
    ],
    ['Israel attacked Iran after Iran attacked Israel.', 'Iran attacked Israel, and Israel attacked Iran.'],
    ['The court in London fined the bank.', 'The bank was fined in London by the court.'],
    ['Police arrested nine protesters.', 'Nine protesters were arrested.'],
  ])('stays: %s / %s', (a, b) => {
    expect([turnOf(a, b), turnOf(b, a)]).toEqual([null, null]);
  });

  it('is related, not corroborated, and said', () => {
    const found = relateClaims(
      { text: 'Israel attacked Iran on Friday.' },
      { text: 'Iran attacked Israel on Friday.' },
    );
    expect(found.relation).toBe('related');
    expect(found.reason).toContain('change places around “attacked”');
  });
});

describe('what came first', () => {
  const before = 'The minister arrived in Havana before the president left for Caracas.';
  it.each([
    ['The minister arrived in Havana after the president left for Caracas.', 'times'],
    ['After the president left for Caracas, the minister arrived in Havana.', 'times'],
    ['The president left for Caracas after the minister arrived in Havana.', null],
    ['Before the president left for Caracas, the minister arrived in Havana.', null],
    ['The minister arrived in Havana after Friday.', null],
  ])('%s: %s', (other, turn) => {
    expect([turnOf(before, other), turnOf(other, before)]).toEqual([turn, turn]);
  });

  it('contradicts where it is the other way round', () => {
    expect(relateClaims({ text: before }, { text: before.replace('before', 'after') }).relation).toBe(
      'contradicts',
    );
  });
});

it('is told by the way: from here to there, or back', () => {
  const there = 'Lavrov travelled from Caracas to Havana on Monday.';
  expect(turnOf(there, 'Lavrov travelled from Havana to Caracas on Monday.')).toBe('ways');
  expect(turnOf(there, 'Lavrov flew from Caracas to Havana.')).toBeNull();
});

describe('two verbs for the two sides of one event', () => {
  it.each([
    ['Ghana beat Mali 2-1 in the final.', 'Mali lost the final 2-1 to Ghana.'],
    ['Mali were beaten 2-1 by Ghana.', 'Mali lost 2-1 to Ghana.'],
    ['Ghana beat Mali in the final.', 'Mali lost the final against Ghana.'],
    ['France sold the island to Spain.', 'Spain bought the island from France.'],
  ])('say the same: %s / %s', (a, b) => {
    const relations = [relateClaims({ text: a }, { text: b }), relateClaims({ text: b }, { text: a })];
    expect(relations.map(({ relation }) => relation)).toEqual(['corroborates', 'corroborates']);
    expect(relations[0]?.reason).toContain('from either side');
  });

  it.each([
    ['Ghana beat Mali 2-1.', 'Ghana lost to Mali 2-1.', '“beat” and “lost”'],
    ['France sold the island to Spain.', 'France bought the island from Spain.', '“sold” and “bought”'],
  ])('contradict each other where the parties stay: %s / %s', (a, b, words) => {
    const { relation, reason } = relateClaims({ text: a }, { text: b });
    expect(relation).toBe('contradicts');
    expect(reason).toContain(`they say the opposite: ${words}`);
  });
});
