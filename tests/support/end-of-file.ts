type CleanUp = () => unknown;

const waiting: CleanUp[] = [];

/**
 * Does this after the test file that runs now. `afterAll` in a shared module would not: the files that a worker runs
 * share their modules, so that only the first of them would evaluate it.
 */
export function atEndOfFile(cleanUp: CleanUp): void {
  waiting.push(cleanUp);
}

/** What was opened last goes first. */
export async function cleanUpFile(): Promise<void> {
  while (waiting.length > 0) await waiting.pop()?.();
}
