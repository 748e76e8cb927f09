/** Waits for the turn and returns the function that ends it; ending twice is harmless. */
export type TakeTurn = () => Promise<() => void>;

/**
 * Makes a first come, first served lock. Each turn begins in a round of the event loop of its own: SQLite answers at
 * once, so that a queue, or a loop that awaits one query after the other, would keep everything else waiting.
 */
export function createTurns(): TakeTurn {
  const queue: (() => void)[] = [];
  let taken = false;
  const handOver = (): void => {
    const next = queue.shift();
    if (next) next();
    else taken = false;
  };
  return () =>
    new Promise((resolve) => {
      const start = (): void => resolve(once(() => setImmediate(handOver)));
      if (taken) queue.push(start);
      else {
        taken = true;
        start();
      }
    });
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}
