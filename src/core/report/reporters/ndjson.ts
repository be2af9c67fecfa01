/** One JSON object a line, for programs that read while the check goes on: findings, then what they come to. */
import type { Diagnostic, Report } from '../../model/report.js';
import type { Reporter } from '../../model/reporter.js';
import { harmlessJson, orderedDiagnostic, orderedReport } from './json.js';

/** A finding as a line. */
export function diagnosticLine(found: Diagnostic): string {
  return lineOf({ type: 'diagnostic', ...orderedDiagnostic(found) });
}

/** The last line: everything in the report but the findings. */
function summaryLine(report: Report): string {
  const { diagnostics: _, ...rest } = orderedReport(report);
  return lineOf({ type: 'summary', ...rest });
}

/** The whole report, line by line. */
export const reportNdjson: Reporter = (report) =>
  report.diagnostics.map(diagnosticLine).join('') + summaryLine(report);

function lineOf(value: object): string {
  return `${harmlessJson(JSON.stringify(value))}\n`;
}
