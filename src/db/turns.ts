/** A first come, first served lock for one connection. */
export interface Turns {
  /** Waits for the turn and returns the function that ends it; ending twice is harmless. */
  take(): Promise<() => void>;
  /** How many wait now. */
  waiting(): number;
}

/** Makes a lock that hands over through the event loop, so that a long queue does not keep the loop to itself. */
export function createTurns(): Turns {
  const queue: (() => void)[] = [];
  let taken = false;
  const handOver = (): void => {
    const next = queue.shift();
    if (next) setImmediate(next);
    else taken = false;
  };
  const take = (): Promise<() => void> =>
    new Promise((resolve) => {
      const start = (): void => resolve(once(handOver));
      if (taken) queue.push(start);
      else {
        taken = true;
        start();
      }
    });
  return { take, waiting: () => queue.length };
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}
