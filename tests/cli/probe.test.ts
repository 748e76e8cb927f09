import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { runCommand, startCommand } from './run-command.ts';

async function probe(task: string, questions: unknown[]): Promise<Record<string, unknown>[]> {
  const input = questions.map((q) => (typeof q === 'string' ? q : JSON.stringify(q))).join('\n');
  const { code, out, err } = await runCommand(['probe', task], { input });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const REPORTED =
  'Foreign Minister Sergei Lavrov said on Tuesday that Cuba bought 40 kilograms of wheat from Russia.';

interface Found {
  start: number;
  end: number;
  quote: string;
}

function expectQuotes(found: unknown, text: string): asserts found is Found[] {
  expect(found).not.toEqual([]);
  for (const { start, end, quote } of found as Found[]) expect(text.slice(start, end)).toBe(quote);
}

describe('a task answers with the exact words', () => {
  test('split', async () => {
    const [answer] = await probe('split', [{ text: REPORTED, published: '2023-04-20' }]);
    expectQuotes(answer!.claims, REPORTED);
  });

  test('dates', async () => {
    const [dated, undated] = await probe('dates', [
      { text: REPORTED, published: '2023-04-20' },
      { text: REPORTED },
    ]);
    expect(dated!.dates).toEqual([
      { start: 39, end: 46, quote: 'Tuesday', from: '2023-04-18', to: '2023-04-18', grain: 'day' },
    ]);
    expect(undated!.dates).toMatchObject([{ quote: 'Tuesday', from: null, to: null }]);
  });

  test('quantities', async () => {
    const [answer] = await probe('quantities', [{ text: REPORTED }]);
    expectQuotes(answer!.quantities, REPORTED);
    expect(answer!.quantities).toMatchObject([{ low: 40, high: 40, unit: 'kilogram', hedge: 'exact' }]);
  });

  test('mentions', async () => {
    const [answer] = await probe('mentions', [{ text: REPORTED }]);
    expectQuotes(answer!.mentions, REPORTED);
    expect(answer!.mentions).toContainEqual({ start: 17, end: 30, quote: 'Sergei Lavrov', kind: 'person' });
  });

  test('attributions', async () => {
    const [answer] = await probe('attributions', [{ text: REPORTED }]);
    const [{ source, cue, content }] = answer!.attributions as [
      Record<'source' | 'cue', Found> & { content: Found[] },
    ];
    expect(REPORTED.slice(source.start, source.end)).toContain('Sergei Lavrov');
    expect(REPORTED.slice(cue.start, cue.end)).toBe('said');
    expect(REPORTED.slice(content[0]!.start, content[0]!.end)).toContain('Cuba bought 40 kilograms of wheat');
  });
});

test('names are compared', async () => {
  const [same, other] = await probe('names', [
    { a: 'Sergei Lavrov', b: 'Sergey Lavrov' },
    { a: 'Sergei Lavrov', b: 'Bruno Rodríguez' },
  ]);
  expect(same).toMatchObject({ same: true, kind: 'transliteration' });
  expect(other).toMatchObject({ same: false });
  expect(same!.score).toBeGreaterThan(other!.score as number);
});

test('claims are related', async () => {
  const [answer] = await probe('relate', [
    {
      a: { text: 'Sergei Lavrov arrived in Havana on Thursday.', published: '2023-04-20' },
      b: { text: 'Sergey Lavrov arrived in Havana on 20 April 2023.' },
    },
  ]);
  expect(answer!.relation).toBe('corroborates');
});

test('documents are remembered and ranked, the best first', async () => {
  const answers = await probe('match', [
    { doc: 'a', text: 'Lavrov arrived in Havana.' },
    { doc: 'b', text: 'The ferry stops in June.' },
    { query: 'q', text: 'When does the ferry stop?', k: 1 },
  ]);
  expect(answers).toMatchObject([{ query: 'q', ranked: [{ doc: 'b' }] }]);
});

test('a line that cannot be answered keeps its place', async () => {
  const answers = await probe('quantities', ['{"text":', { txt: 'x' }, '', { text: 'Two cats' }]);
  expect(answers).toMatchObject([
    { error: expect.stringContaining('no JSON') as string },
    { error: expect.stringContaining('text') as string },
    { error: expect.stringContaining('no JSON') as string },
    { quantities: [{ low: 2 }] },
  ]);
});

test('a reader that goes away ends the command without a word', async () => {
  const child = startCommand(['probe', 'quantities']);
  let said = '';
  child.stderr!.on('data', (chunk) => (said += String(chunk)));
  child.stdout!.destroy();
  child.stdin!.on('error', () => undefined);
  child.stdin!.end('{"text": "3 cats"}\n'.repeat(1000));
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(said).toBe('');
});
