/** What days, denials and offices say of two claims: each told as its article would tell it. */
import { describe, expect, it } from 'vitest';
import { relateClaims } from '../../../src/match/links/relate-claims.ts';
import type { ClaimText } from '../../../src/match/links/read-claim.ts';

const DAY = { published: '2024-05-10' };
const told = (text: string, fields: Partial<ClaimText> = {}): ClaimText => ({ text, ...DAY, ...fields });
const relationOf = (a: ClaimText, b: ClaimText) => relateClaims(a, b).relation;

const SAME: [string, string][] = [
  ['Premier Ana Ruiz declined to comment on the verdict.', 'Ana Ruiz did not comment.'],
  [
    'Abdel Fattah al-Burhan condemned the attack on the shelter.',
    'Abdel Fattah el-Burhan condemned the attack.',
  ],
  [
    'Egypt’s president, Abdel Fattah el-Sissi, urged a ceasefire.',
    'Abdel Fattah al-Sisi called for a truce.',
  ],
  ['Some 900 soldiers were deployed in Guayas.', 'To Guayas 900 soldiers have been sent.'],
  ['Anna Kiel is the CEO of Nordbank.', 'Anna Kiel is the chief executive of Nordbank.'],
  ['Anna Kiel will leave the company in June.', 'Anna Kiel is to step down in June.'],
  ['Ana Ruiz will take office on 9 June.', 'Ana Ruiz will be sworn in on June 9.'],
  ['Shares of Helix fell 12 percent.', 'Helix stock dropped by 12%.'],
  ['The crash killed all 179 passengers.', 'None of the 179 passengers survived the crash.'],
  ['Zelensky met Donald Trump in Washington.', 'Donald Trump received Volodymyr Zelenskyy in Washington.'],
  ['Finland joined NATO in April 2023.', 'Finland became a member of NATO in April 2023.'],
  ['Soldiers searched houses in Quito without a warrant.', 'Soldiers searched houses in Quito.'],
  ['Erdogan’s son Bilal Erdogan opened a school in Ankara.', 'Bilal Erdogan opened a school in Ankara.'],
  ['The ferry overturned off Malta on Monday.', 'On Monday the ferry capsized off Malta.'],
  [
    'President Xi Jinping received Prime Minister Pedro Sanchez in Beijing.',
    'Pedro Sánchez met Xi Jinping in Beijing.',
  ],
  ['The union called off the strike in Lyon.', 'The strike in Lyon was cancelled by the union.'],
];

const RELATED: [string, string][] = [
  // One name in two other names.
  ['Abdel Fattah al-Burhan called for a truce.', 'Abdel Fattah el-Sissi called for a truce.'],
  // The same people and things, another deed.
  ['Rheinchem will close its plant in Worms.', 'Rheinchem’s plant in Worms makes ammonia.'],
  ['Gunmen killed nine people in Guayaquil.', 'Gunmen wounded nine people in Guayaquil.'],
  // Who held an office holds it no more, or holds another one.
  ['Ana Ruiz is the president of Peru.', 'Ana Ruiz is a former president of Peru.'],
  ['Ana Ruiz is the prime minister of Peru.', 'Ana Ruiz is the deputy prime minister of Peru.'],
  // Another subject, though the same name stands beside it.
  ['The brother of Ana Ruiz was arrested in Lyon.', 'Ana Ruiz was arrested in Lyon.'],
  ['The suspect’s wife was killed in Lyon.', 'The suspect was killed in Lyon.'],
  ['Peru’s foreign minister resigned.', 'Peru’s finance minister resigned.'],
  // What is feared, alleged, asked for, tried or put off is not done.
  ['Two people were feared dead in the mine in Chile.', 'Two people died in the mine in Chile.'],
  ['Ana Ruiz was accused of taking bribes.', 'Ana Ruiz took bribes.'],
  ['The opposition called on the minister to resign.', 'The minister resigned.'],
  ['Poland asked Germany for air defence systems.', 'Germany gave Poland air defence systems.'],
  ['Sudan’s army tried to retake Wad Madani.', 'Sudan’s army retook Wad Madani.'],
  ['Boeing delayed the delivery of 20 planes.', 'Boeing delivered 20 planes.'],
  ['Marta Ruiz almost won the race in Oslo.', 'Marta Ruiz won the race in Oslo.'],
  // What is allowed is not done yet.
  ['The decree allows soldiers to search houses in Quito.', 'Soldiers searched houses in Quito.'],
  // Another deed, another group, another time, the whole and a part.
  ['The bank did not comment on the merger.', 'The bank announced the merger.'],
  ['The fire destroyed 12 houses.', 'The fire damaged 40 houses.'],
  ['Some 40 percent of women voted for the bill.', 'Some 55 percent of men voted for the bill.'],
  ['The drug is not approved for children.', 'The drug is approved for adults.'],
  ['The army destroyed 12 drones overnight.', 'The army destroyed 30 drones on Tuesday night.'],
  ['Before the war the city had 430,000 people.', 'The city now has 60,000 people.'],
  ['The hospital treated 54 of the injured.', 'The hospital treated 12 children.'],
  ['Ten of the 12 hostages were freed.', 'Twelve hostages were taken.'],
  ['The company has 40 offices in Germany.', 'The company has 12 offices in Berlin.'],
  // Counts of two things.
  ['Helix employs 18,500 people in 30 countries.', 'Helix employs about 18,000 workers.'],
  // Once, and how often.
  ['Ana Ruiz arrived in Oslo with Tom Berg.', 'Ana Ruiz has visited Norway four times.'],
  // What is past when one article comes out may not be what the other tells.
  ['Rheinchem cut 1,200 jobs in 2021.', 'Rheinchem cut 2,600 jobs.'],
  ['Ana Ruiz visited Oslo in March 2023.', 'Tom Berg criticised the visit of Ana Ruiz to Norway.'],
];

const CONTRADICTING: [string, string][] = [
  ['Nguyen Van Tuan is among the dead.', 'Nguyen Van Tuan survived.'],
  ['China will lift its restrictions on pork.', 'China’s restrictions on pork will remain.'],
  ['The talks in Geneva ended without an agreement.', 'The talks in Geneva ended with an agreement.'],
  ['The minister failed to attend the summit in Oslo.', 'The minister attended the summit in Oslo.'],
];

describe('relateClaims', () => {
  it.each(SAME)('says the same: %s | %s', (a, b) => {
    expect(relationOf(told(a), told(b))).toBe('corroborates');
  });

  it.each(RELATED)('says something else: %s | %s', (a, b) => {
    expect(relationOf(told(a), told(b))).toMatch(/^(?:related|unrelated)$/u);
  });

  it.each(CONTRADICTING)('cannot both be so: %s | %s', (a, b) => {
    expect(relationOf(told(a), told(b))).toBe('contradicts');
  });

  it('what a claimant denies is told as not so', () => {
    const text = 'Soldiers searched houses in Quito.';
    const denied = told(text, { mode: 'denied', speaker: 'the government' });
    expect(relationOf(told(text), denied)).toBe('contradicts');
    expect(relationOf(denied, { ...denied })).toBe('corroborates');
    expect(relationOf(told('Soldiers did not search houses in Quito.'), denied)).toBe('corroborates');
  });

  it.each([
    ['Ana Ruiz was sentenced to five years in prison.', 'Ana Ruiz was sentenced to seven years in prison.'],
    [
      'On Wednesday Ana Ruiz imposed a curfew on seven provinces.',
      'On Wednesday Ana Ruiz imposed a curfew on eight provinces.',
    ],
  ])('a term, or the number of one day’s act, is no count that rises: %s | %s', (a, b) => {
    expect(relationOf(told(a), told(b, { published: '2024-05-11' }))).toBe('contradicts');
  });

  it('an exact figure tells that two claims without a name are of one thing', () => {
    const a = 'The company made a loss of 412 million euros last year.';
    const b = 'The group reported a net loss of €412m for 2023.';
    const c = 'The group reported a net loss of €300m for 2023.';
    expect(relationOf(told(a), told(b))).toBe('corroborates');
    expect(relateClaims(told(a), told(b)).score).toBeGreaterThan(relateClaims(told(a), told(c)).score + 0.2);
  });
});
