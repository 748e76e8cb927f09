import { parseArgs } from 'node:util';
import { z } from 'zod';
import { print } from '../output.ts';
import { readLines, type Line } from '../probe/read-lines.ts';
import type { Answer } from '../probe/task.ts';
import { TASKS } from '../probe/tasks.ts';
import { UsageError } from '../usage-error.ts';

const LONGEST_LINE = 20_000_000;

/** Answers one JSON object a line on standard input with one a line on standard output, in the same order. */
export async function probe(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const answer = await loadTask(positionals);
  process.stdin.setEncoding('utf8');
  for await (const line of readLines(process.stdin as AsyncIterable<string>, LONGEST_LINE)) {
    const said = answerLine(answer, line);
    if (said !== undefined) await print(`${JSON.stringify(said)}\n`);
  }
  return 0;
}

function loadTask([name, ...more]: string[]): Promise<Answer> {
  const known = [...TASKS.keys()].join(', ');
  if (name === undefined || more.length > 0) throw new UsageError(`Name one task: ${known}.`);
  const task = TASKS.get(name);
  if (!task) throw new UsageError(`There is no task "${name}". There are ${known}.`);
  return task();
}

/** A line that cannot be answered is answered with its error, so that the others keep their places. */
function answerLine(answer: Answer, line: Line): unknown {
  if (line === null) return { error: `The line is longer than ${LONGEST_LINE} characters.` };
  try {
    return answer(JSON.parse(line));
  } catch (error) {
    return { error: explain(error) };
  }
}

function explain(error: unknown): string {
  if (error instanceof SyntaxError) return `The line is no JSON: ${error.message}`;
  if (error instanceof z.ZodError) return z.prettifyError(error).replaceAll('\n', ' ');
  return error instanceof Error ? error.message : String(error);
}
