import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/text/blocks.ts';

const shown = (body: string): string[] =>
  findBlocks(body).map(({ kind, rule, start, end }) => `${kind} (${rule}): ${body.slice(start, end)}`);

const TEXT = 'The court fined the company two million kroner on Friday.';

describe('what stands before the text of a paragraph', () => {
  it.each([
    'LONDON (AP) —',
    'Reuters, Paris, 3 May –',
    'KYIV/MOSCOW, March 3 (Reuters) -',
    'NEW YORK, N.Y. (May 3, 2024) –',
    'New Delhi [India], May 3 (ANI):',
    'By Jane Moe / Paris (AFP) -',
    'Berlin (dpa) -',
    'Tokyo, Japan | AFP |',
    'MOSCOW. May 3. INTERFAX -',
    'MOSCOW, May 3 - RIA Novosti.',
    'ABUJA, Nigeria – May 3, 2024 –',
    'Islamabad – 3 May 2024:',
    'LONDON: (Reuters) –',
    'TORSUND, Norland (AP) _',
    'VATICAN CITY, May 3, 2024 / 09:00 am (CNA).',
    'RAMALLAH, West Bank —',
    'ST. LOUIS —',
    'New Delhi:',
    'Abuja —',
  ])('"%s" is a dateline', (dateline) => {
    expect(shown(`${dateline} ${TEXT}`)).toEqual([
      `byline (a dateline): ${dateline}`,
      `body (running text): ${TEXT}`,
    ]);
  });

  it.each(['14.05 GMT', '14:05 GMT –', '9.30am:', '18:20 -'])('"%s" is the time of an entry', (stamp) => {
    expect(shown(`${stamp} ${TEXT}`)).toEqual([
      `byline (the time of an entry): ${stamp}`,
      `body (running text): ${TEXT}`,
    ]);
  });

  it('cuts bare times off several entries of a live report, not off one', () => {
    expect(shown(`14:32 ${TEXT}\n\n14:10 ${TEXT}`)[0]).toBe('byline (the time of an entry): 14:32');
    expect(shown(`14:32 ${TEXT}`)).toEqual([`body (running text): 14:32 ${TEXT}`]);
  });

  it.each(['THE FACTS:', 'VERDICT:', 'Why it matters:', 'UPDATE:'])('"%s" is a label', (label) => {
    expect(shown(`${label} ${TEXT}`)).toEqual([
      `heading (a label before the text): ${label}`,
      `body (running text): ${TEXT}`,
    ]);
  });

  it('leaves a claim that the text checks to the text that checks it', () => {
    expect(shown(`CLAIM: Norland doubled its spending.\n\n${TEXT}`)).toEqual([
      'heading (a claim that the text checks): CLAIM: Norland doubled its spending.',
      `body (running text): ${TEXT}`,
    ]);
  });

  it.each([
    'The minister - Ana Price - left Orle on Friday.',
    'Smith – Jones won 4 seats on Friday.',
    'Nadal (knee) — the player left the tournament on Friday.',
    'At 14:05 the alarm went off in the tunnel.',
    '10:30 services in the cathedral were cancelled on Sunday.',
    'Oslo: what the mayor wants is a tunnel.',
  ])('nothing is cut off "%s"', (body) => {
    expect(shown(body)).toEqual([`body (running text): ${body}`]);
  });

  it('leaves speakers their turns, with or without a post', () => {
    const body =
      'AYESHA COLE, HOST: The port of Kiel closed last week.\n\nQ: Why?\n\nA: It lost 200 ships a year.';
    expect(findBlocks(body).map(({ kind }) => kind)).toEqual(['body', 'body', 'body']);
  });

  it('takes the place before the first sentence for a speaker who speaks again', () => {
    const body = `Anna Kiel: ${TEXT}\n\nAnna Kiel: The firm will appeal, and that will take years.`;
    expect(findBlocks(body).map(({ kind }) => kind)).toEqual(['body', 'body']);
  });
});
