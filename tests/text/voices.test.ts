import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/text/pipeline.ts';
import type { ExtractedClaim } from '../../src/text/types.ts';

const claimsOf = (body: string): ExtractedClaim[] =>
  analyzeArticle({ body, title: null, published: '2024-03-15' }).claims;

/** "speaker: text", or the text alone where the article itself says it. */
const shown = (body: string): string[] =>
  claimsOf(body)
    .filter(({ kind }) => kind !== 'role')
    .map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text));

// What a passage holds besides its roles, each claim with the one in whose mouth it stands.
const PASSAGES: [name: string, body: string, ...claims: string[]][] = [
  [
    'the speaker’s own acts after a report',
    'Ana Keller said the deal would lower prices and called the plan “a model”.',
    'Ana Keller called the plan “a model”.',
    'Ana Keller: The deal would lower prices.',
  ],
  [
    'an act after "adding that"',
    '“We will not wait,” Ana Keller said, adding that Norway must choose a side, and asked allies to do more.',
    'Ana Keller: We will not wait.',
    'Ana Keller asked allies to do more.',
    'Ana Keller: Norway must choose a side.',
  ],
  [
    'an act after a comma of one who speaks, where what is spoken of cannot',
    'Ana Keller said that prices fell, and asked the banks to act.',
    'Ana Keller asked the banks to act.',
    'Ana Keller: Prices fell.',
  ],
  [
    'a rejected claim of somebody else',
    'Ana Keller denied claims by Tom Reed that the vote was rigged.',
    'Ana Keller: The vote was rigged.',
  ],
  [
    'a joined cue leaves nothing behind',
    'Ana Keller welcomed the deal but cautioned that prices may rise.',
    'Ana Keller welcomed the deal.',
    'Ana Keller: Prices may rise.',
  ],
  [
    'two reports joined by "and that"',
    'Prosecutors allege that Ana Keller took money, and that the letters were burned.',
    'Prosecutors: Ana Keller took money.',
    'Prosecutors: The letters were burned.',
  ],
  [
    'what follows a semicolon is the author’s',
    'Ana Keller argues the money is gone; Tom Reed disagrees.',
    'Ana Keller: The money is gone.',
    'Tom Reed disagrees.',
  ],
  [
    'a denial after a time',
    'The mayor, Ana Keller, on Tuesday denied that she took bribes.',
    'Ana Keller: Ana Keller took bribes.',
  ],
  ['a denial without "that"', 'Norway denies it wants a base.', 'Norway: Norway wants a base.'],
  [
    'the hearer after the cue',
    'The bridge was sound, her lawyer, Tom Reed, told Reuters.',
    'Tom Reed: The bridge was sound.',
  ],
  [
    'a name within a relative clause is no speaker',
    'Ana Keller, who was in Rome for talks with her Polish counterpart, Jan Duda, said prices fell.',
    'Ana Keller was in Rome for talks with her Polish counterpart, Jan Duda.',
    'Ana Keller: Prices fell.',
  ],
  [
    'an age and a relative clause behind a speaker',
    '“There was a flash,” said Olena Hale, 37, whose flat was destroyed.',
    'Olena Hale: There was a flash.',
    'Olena Hale’s flat was destroyed.',
  ],
  [
    'a place behind a tag',
    '“You have given a lesson,” Ana Keller said in Oslo, where supporters waited.',
    'Ana Keller: You have given a lesson.',
    'Supporters waited in Oslo.',
  ],
  [
    'a body that speaks of itself',
    'Norway’s air force said it shot down two drones.',
    'Norway’s air force: Norway’s air force shot down two drones.',
  ],
  [
    'the comma between two runs of a report',
    'Turnout was 54 percent, the commission said, up from 51 percent.',
    'commission: Turnout was 54 percent, up from 51 percent.',
  ],
  [
    'whoever speaks in a quotation is out of it again after it',
    '“The council ignored the bridge,” Ana Keller told the court. She rejected the charges.',
    'Ana Keller: The council ignored the bridge.',
    'Ana Keller rejected the charges.',
  ],
  [
    'a subject behind a comma that closes a quotation',
    'The storm reached Oslo, the weather bureau said. It weakened on Friday.',
    'weather bureau: The storm reached Oslo.',
    'The storm weakened on Friday.',
  ],
  [
    'the name behind a description speaks',
    'The operator, Nordlinje, says the ferry was full.',
    'Nordlinje: The ferry was full.',
  ],
  [
    'the speaker goes on, not the one spoken of',
    'Ana Keller said that she had met Tom Reed. She also said Norway would help.',
    'Ana Keller: Ana Keller had met Tom Reed.',
    'Ana Keller: Norway would help.',
  ],
  [
    'a condition without a subject',
    'If convicted, Ana Keller could face a year in prison.',
    'If convicted, Ana Keller could face a year in prison.',
  ],
];

describe('who says what', () => {
  it.each(PASSAGES)('%s', (_, body, ...claims) => {
    expect(shown(body).sort()).toEqual([...claims].sort());
  });
});

/** Passages and the pronoun in them that nothing surely resolves: it stays, and is marked. */
const UNSURE: [body: string, claim: string, pronoun: string][] = [
  ['The ministry said it was a mistake.', 'It was a mistake.', 'it'],
  ['The port was sold to Mia Berg by Lena Holt. She left on Friday.', 'She left on Friday.', 'She'],
];

describe('a pronoun that may mean several', () => {
  it.each(UNSURE)('%s', (body, text, pronoun) => {
    const claim = claimsOf(body).find((one) => one.text === text);
    const marked = claim?.ambiguous.map(({ start, end }) => body.slice(start, end));
    expect(marked).toEqual([pronoun]);
  });
});

describe('what states nothing', () => {
  it.each([
    'Has the union stopped buying gas?',
    '“When will it end?” asked Ana Keller.',
    'Thank you for your time.',
    'Leave a comment below.',
  ])('%s', (body) => {
    expect(shown(body)).toEqual([]);
  });
});

describe('the time of what is joined', () => {
  const whenOf = (body: string, text: string) => claimsOf(body).find((one) => one.text === text)?.when;

  it('is that of the verb before, unless it says otherwise', () => {
    const body = 'Ana Keller met Tom Reed on Tuesday and signed a treaty.';
    expect(whenOf(body, 'Ana Keller signed a treaty.')).toEqual({ start: '2024-03-12', end: '2024-03-12' });
    const later = 'Ana Keller met Tom Reed on Tuesday and later signed a treaty.';
    expect(whenOf(later, 'Ana Keller later signed a treaty.')).toBeNull();
  });

  it('spans two dates joined by "and"', () => {
    const body = 'Ana Keller took seven payments between 2015 and 2018.';
    expect(whenOf(body, body)).toEqual({ start: '2015-01-01', end: '2018-12-31' });
  });

  it('goes on to what the same person did next in the paragraph, and no further', () => {
    const met = 'Ana Keller and Tom Reed met in Oslo on March 12.';
    const next = `${met} Keller answered by recalling the envoy.`;
    const said = 'Ana Keller answered by recalling the envoy.';
    expect(whenOf(next, said)).toEqual({ start: '2024-03-12', end: '2024-03-12' });
    expect(whenOf(next.replace('. K', '.\n\nK'), said)).toBeNull();
    const later = `${met} Keller later recalled the envoy.`;
    expect(whenOf(later, 'Ana Keller later recalled the envoy.')).toBeNull();
  });

  it('is that of the story for "that year" and "from this moment on"', () => {
    const body = 'The town lost its bells in 1942. On 4 March that year, soldiers removed the organ.';
    expect(whenOf(body, 'On 4 March that year, soldiers removed the organ.')?.start).toBe('1942-03-04');
    const on = 'The union was founded in 1925. From this moment on, the town grew.';
    expect(whenOf(on, 'From this moment on, the town grew.')?.start).toBe('1925-01-01');
  });
});
