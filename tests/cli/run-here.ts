import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Ran } from './run-command.ts';

/** Runs the command inside the test: the same program without the second it takes to start. */
export async function runHere(args: string[], { data = '' } = {}): Promise<Ran> {
  vi.stubEnv('CLAIMBENCH_DATA', data);
  const [out, err] = [listenTo(process.stdout), listenTo(process.stderr)];
  try {
    const code = await main(args);
    return { code, out: out.heard(), err: err.heard() };
  } finally {
    vi.unstubAllEnvs();
    out.stop();
    err.stop();
  }
}

function listenTo(stream: NodeJS.WriteStream) {
  const spy = vi.spyOn(stream, 'write').mockReturnValue(true);
  return {
    heard: () => spy.mock.calls.map(([text]) => String(text)).join(''),
    stop: () => spy.mockRestore(),
  };
}
