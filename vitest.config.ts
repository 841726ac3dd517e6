// The whole test suite: tests stand beside the code they test, and two of them run at a time so that a small machine stays usable.
// With OPSET_PEERS set, the checks that need another program (PyTorch) run instead.
import { defineConfig } from 'vitest/config';

const rooms = '{src,tools,conformance,spec,docs}';

export default defineConfig({
  test: {
    include: [process.env.OPSET_PEERS ? `${rooms}/**/*.check.ts` : `${rooms}/**/*.test.ts`],
    pool: 'forks',
    maxWorkers: 2,
    // The specs are read and checked once a worker, not once a file: tests change nothing that another one sees.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
