// The whole test suite: tests stand beside the code they test, and two of them run at a time so that a small machine stays usable.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,tools,conformance,spec}/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
