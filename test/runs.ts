/**
 * How often a property is tried: the usual number of times, with the same values every time. `RUNS=10` asks for ten times
 * as many, and for new values.
 */
export const runs = (usual: number) =>
  process.env['RUNS'] === undefined
    ? { numRuns: usual, seed: 2024 }
    : { numRuns: usual * Number(process.env['RUNS']) };
