import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests over ten thousand inputs take their time on a slow machine.
    testTimeout: 120_000,
  },
});
