import { defineConfig } from 'vitest/config';

/** The quick tests alone, of the pure core: a mutant is judged by them in a second or two. */
export default defineConfig({
  test: {
    include: ['test/{rule,checks,phone,mailbox,mutants}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
