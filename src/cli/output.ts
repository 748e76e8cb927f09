import { once } from 'node:events';

/** Writes to standard output and waits while the reader is behind, so that memory stays bounded. */
export async function print(content: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(content)) await once(process.stdout, 'drain');
}

/** Says something to the person at the terminal: standard error, one line. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
