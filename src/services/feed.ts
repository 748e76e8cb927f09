/** The feed: who watches a dossier is told at once that something was committed. One process owns the data, so memory is enough. */

/** More watchers than this are turned away, and ask from time to time instead. */
const MOST_WATCHERS = 100;

export type Feed = ReturnType<typeof createFeed>;

interface Watcher {
  dossierId: number;
  /** Something of the dossier was committed: read what. */
  wake: () => void;
  /** Nothing more will come. */
  end: () => void;
}

export function createFeed() {
  const watchers = new Set<Watcher>();
  return {
    /** Wakes whoever watches the dossier. */
    tell(dossierId: number): void {
      for (const watcher of watchers) if (watcher.dossierId === dossierId) watcher.wake();
    },

    /** Watches a dossier until the answered function is called; null where too many watch already. */
    watch(watcher: Watcher): (() => void) | null {
      if (watchers.size >= MOST_WATCHERS) return null;
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },

    /** Ends every watch, for an orderly stop. */
    end(): void {
      for (const watcher of watchers) watcher.end();
      watchers.clear();
    },
  };
}
