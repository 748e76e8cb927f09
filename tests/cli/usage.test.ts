import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { runCommand } from './run-command.ts';
import { runHere } from './run-here.ts';

test('the help names every command and is no mistake', async () => {
  const { code, out, err } = await runCommand(['--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const { usage } of COMMANDS.values()) expect(out).toContain(usage);
});

test('a command tells its own usage', async () => {
  const { code, out } = await runHere(['export', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('usage: claimbench export --format FORMAT');
});

test.each([
  [[], 'Which command?'],
  [['analyse'], 'There is no command "analyse".'],
  [['constructor'], 'There is no command "constructor".'],
  [['analyze', '--jsn', 'x'], "Unknown option '--jsn'"],
  [['analyze', 'x.txt'], 'Say --json'],
  [['analyze', '--json'], 'Name the files or folders to read.'],
  [['analyze', '--json', '--published', 'May 2023', 'x.txt'], '--published takes'],
  [['probe'], 'Name one task: split,'],
  [['probe', 'weather'], 'There is no task "weather".'],
  [
    ['export', '--format', 'pdf'],
    'Say --format and one of html, docx, md, csv, json, annotations, claimreview.',
  ],
  [['restore'], 'Name the backup to restore.'],
  [['serve', 'now'], "Unexpected argument 'now'"],
])('%j is wrong usage', async (args, message) => {
  const { code, out, err } = await runHere(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err).toContain('usage: claimbench');
});

test('wrong usage is the exit code of the command itself', async () => {
  expect(await runCommand(['analyse'])).toMatchObject({ code: 2, out: '' });
});
