import { configDefaults, defineConfig } from 'vitest/config';

/**
 * What takes most of the time: thousands of random inputs, very large ones, and processes of other programs. `npm run test:quick`
 * leaves it out.
 */
const slow = [
  'test/bench/**',
  'test/browser/**',
  'test/cli/{long-run,real-command}.test.ts',
  'test/config/identifiers-steady.test.ts',
  'test/completions/**',
  'test/editors/**',
  'test/fix/{law,properties}.test.ts',
  'test/integrations/**',
  'test/library/{browser,package}.test.ts',
  'test/readers/edit/properties.test.ts',
  'test/readers/edit-rdf/random.test.ts',
  'test/readers/rdf/{hostile,oracle}.test.ts',
  'test/robustness/**',
  'test/writers/{context,graphs,round-trips}.test.ts',
];

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(mode === 'quick' ? slow : [])],
    // The core keeps no state, so files may share what they import.
    isolate: false,
    // Vitest would leave a core for itself; on two cores that is half of the machine.
    maxWorkers: '100%',
    // Large inputs take their time on a slow machine.
    testTimeout: 120_000,
  },
}));
