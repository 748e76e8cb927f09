import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { temporaryFolder } from './support/database.ts';

const COMMAND = fileURLToPath(new URL('../src/cli/claimbench.js', import.meta.url));
const started: ChildProcessWithoutNullStreams[] = [];

interface Running {
  program: ChildProcessWithoutNullStreams;
  address: string;
}

async function start(folder: string, environment: Record<string, string> = {}): Promise<Running> {
  const env = { PATH: process.env.PATH, CLAIMBENCH_DATA: folder, PORT: '0', ...environment };
  const program = spawn(process.execPath, [COMMAND, 'serve', '--no-sample'], { env });
  started.push(program);
  const [line] = (await once(program.stdout, 'data')) as [Buffer];
  return { program, address: line.toString().trim() };
}

async function stop({ program }: Running): Promise<number> {
  program.kill('SIGTERM');
  const [code] = (await once(program, 'exit')) as [number];
  return code;
}

afterEach(() => {
  for (const program of started) program.kill('SIGKILL');
});

const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';

it('prints an address that lets a browser in, stops when told, and keeps everything', async () => {
  const folder = temporaryFolder();
  const first = await start(folder);
  expect(first.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/launch\/[\w-]{43}$/);
  const { origin, port } = new URL(first.address);
  const cookie = cookieOf(await fetch(first.address, { redirect: 'manual' }));
  const headers = { cookie, 'Sec-Fetch-Site': 'same-origin' };
  const send = (path: string, form: Record<string, string>) =>
    fetch(origin + path, { method: 'POST', headers, body: new URLSearchParams(form), redirect: 'manual' });
  await send('/reviewer', { name: 'Ana' });
  expect((await send('/dossiers', { name: 'Harbour fire' })).status).toBe(303);
  expect(await stop(first)).toBe(0);

  const second = await start(folder, { PORT: port });
  expect(second.address).not.toBe(first.address);
  const page = await fetch(`${origin}/dossiers`, { headers });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Harbour fire');
  expect(await stop(second)).toBe(0);
});

it.each([
  [{ PORT: 'http' }, /PORT must be a whole number/],
  [{ HOST: '0.0.0.0' }, /HOST must be/],
])('refuses %o in a sentence and starts nothing', async (environment, reason) => {
  const env = { PATH: process.env.PATH, CLAIMBENCH_DATA: temporaryFolder(), PORT: '0', ...environment };
  const program = spawn(process.execPath, [COMMAND, 'serve', '--no-sample'], { env });
  started.push(program);
  let said = '';
  program.stderr.on('data', (words: Buffer) => (said += words.toString()));
  const [code] = (await once(program, 'exit')) as [number];
  expect(code).toBe(1);
  expect(said).toMatch(reason);
  expect(said).not.toMatch(/\.ts:\d+/);
});
