import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../src/cli/probe/read-lines.ts';

const collect = async (chunks: string[], limit = 100) => {
  const lines = [];
  for await (const line of readLines(Readable.from(chunks), limit)) lines.push(line);
  return lines;
};

test('lines are the same however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]{0,9}$/)), async (chunks) => {
      const whole = chunks.join('').split('\n');
      if (whole.at(-1) === '') whole.pop();
      expect(await collect(chunks)).toEqual(whole);
    }),
  );
});

test('a line that is too long is null, and the next one is read', async () => {
  expect(await collect(['abc', 'def', 'g\nxy', '\n'], 5)).toEqual([null, 'xy']);
  expect(await collect(['ab\nabcdef'], 5)).toEqual(['ab', null]);
});
