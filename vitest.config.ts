import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/setup.ts'],
    // No test is meant to take long; a machine that is busy with other things may.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 90_000 } },
    maxWorkers: 2,
    // The files of a worker share its modules: the tagger, the database client and Chromium are loaded and warm once.
    isolate: false,
  },
});
