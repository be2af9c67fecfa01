import type { DiagnosticFix } from '../model/report.js';

/** So many changes are written again at most in a report. */
const mostRepeated = 10_000;

/**
 * Which fixes a report writes out. An address that is wrong in thousands of places is one fix of thousands of changes, and each
 * of these places has it. With each of them it would take millions of lines; after some it is left out where it is the same as
 * with an earlier finding.
 */
export function repeatedFixes(): (fix: DiagnosticFix | undefined) => DiagnosticFix | undefined {
  const written = new Set<unknown>();
  let repeated = 0;
  return (fix) => {
    if (!fix) return undefined;
    const { edits } = fix;
    if (!written.has(edits)) {
      written.add(edits);
      return fix;
    }
    repeated += edits.length;
    return repeated > mostRepeated ? undefined : fix;
  };
}
