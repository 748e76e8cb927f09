/** Waits for the turn and returns the function that ends it; ending twice is harmless. */
export type TakeTurn = () => Promise<() => void>;

/**
 * Makes a first come, first served lock. It hands over through the event loop, so that a long queue does not keep
 * the loop to itself.
 */
export function createTurns(): TakeTurn {
  const queue: (() => void)[] = [];
  let taken = false;
  const handOver = (): void => {
    const next = queue.shift();
    if (next) setImmediate(next);
    else taken = false;
  };
  return () =>
    new Promise((resolve) => {
      const start = (): void => resolve(once(handOver));
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
