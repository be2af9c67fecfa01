import type { Diagnostic } from '../model/report.js';

/** Says of one finding after the other whether it is among the first of its rule, of which there may be so many. */
export function firstOfEachRule(most: number): (found: Diagnostic) => boolean {
  const counts = new Map<string, number>();
  return ({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= most;
  };
}
