import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { startCommand } from './run-command.ts';

const TEXT = 'Foreign Minister Anna Kiel said on Tuesday that Oslo bought 40 tonnes of wheat in 2014.';

/** A question of each task that names its number, and where the answer names it too. */
const QUESTIONS: Record<string, (i: number) => object> = {
  split: (i) => ({ text: `The port of Kiel bought ${i} ships in 2014.` }),
  dates: (i) => ({ text: `The port opened in ${1000 + i}.` }),
  quantities: (i) => ({ text: `${i} cats` }),
  mentions: (i) => ({ text: `Anna Kiel met Line ${i}.` }),
  attributions: (i) => ({ text: `${TEXT} ${i}` }),
  names: (i) => ({ a: 'Sergei Lavrov', b: `Sergey Lavrov ${i}` }),
  relate: (i) => ({ a: { text: TEXT }, b: { text: `Oslo bought ${i} tonnes of wheat.` } }),
};

interface Talk {
  say: (line: string) => void;
  hear: () => Promise<Record<string, unknown>>;
  end: () => Promise<number | null>;
  /** Memory that the process holds, in megabytes; null where the system does not tell. */
  memory: () => number | null;
}

function talkTo(task: string): Talk {
  const child = startCommand(['probe', task]);
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const status = `/proc/${child.pid}/status`;
  return {
    say: (line) => child.stdin!.write(`${line}\n`),
    hear: async () => JSON.parse((await lines.next()).value as string) as Record<string, unknown>,
    end: async () => {
      child.stdin!.end();
      const [code] = (await once(child, 'close')) as [number | null];
      return code;
    },
    memory: () =>
      existsSync(status)
        ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024
        : null,
  };
}

describe.concurrent('answers come one by one, as they are read', () => {
  test.each(Object.entries(QUESTIONS))('%s', async (task, question) => {
    const talk = talkTo(task);
    const answers = [];
    for (const i of [12, 13, 14]) {
      if (i === 13) talk.say('no JSON');
      else talk.say(JSON.stringify(question(i)));
      answers.push(await talk.hear());
    }
    expect(answers[1]).toEqual({ error: expect.stringContaining('no JSON') as string });
    expect([answers[0], answers[2]]).not.toContainEqual({ error: expect.anything() as unknown });
    expect(await talk.end()).toBe(0);
  });

  test('match', async () => {
    const talk = talkTo('match');
    talk.say(JSON.stringify({ doc: 'a', text: 'The ferry stops in June.' }));
    for (const query of ['one', 'two']) {
      talk.say(JSON.stringify({ query, text: 'When does the ferry stop?', k: 1 }));
      expect(await talk.hear()).toMatchObject({ query, ranked: [{ doc: 'a' }] });
    }
    expect(await talk.end()).toBe(0);
  });
});

test('twenty thousand lines keep their order and take no more memory than two thousand', async () => {
  const talk = talkTo('quantities');
  const filler = 'The port was closed. '.repeat(20);
  let early: number | null = null;
  for (let i = 0; i < 20_000; i++) {
    talk.say(JSON.stringify({ text: `${i} cats. ${filler}` }));
    // A bounded number of questions is under way at any time, as a pipe has it.
    if (i >= 100) expect(await talk.hear()).toMatchObject({ quantities: [{ low: i - 100 }] });
    if (i === 2000) early = talk.memory();
  }
  for (let i = 19_900; i < 20_000; i++) expect(await talk.hear()).toMatchObject({ quantities: [{ low: i }] });
  const late = talk.memory();
  expect(await talk.end()).toBe(0);
  if (early !== null && late !== null) expect(late).toBeLessThan(early + 120);
});
