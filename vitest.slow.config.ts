import { defineConfig } from 'vitest/config';

/** Proofs that take longer than a developer waits for: run by `npm run test:slow` and `.ci/run`. */
export default defineConfig({
  test: { include: ['tests/slow/**/*.slow.ts'], testTimeout: 300_000, hookTimeout: 300_000, maxWorkers: 1 },
});
