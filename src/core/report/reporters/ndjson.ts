/** One JSON object a line, for programs that read while the check goes on: findings, then what they come to. */
import type { Diagnostic, Report } from '../../model/report.js';
import type { Reporter } from '../../model/reporter.js';
import { orderedBaseline, orderedHead } from './json.js';
import { diagnosticWriter } from './json-diagnostic.js';
import { compact, jsonHead, jsonList, jsonText, mapped } from './json-text.js';

/** Findings as lines. */
export function* diagnosticLines(diagnostics: Iterable<Diagnostic>): Iterable<string> {
  const text = diagnosticWriter(compact, 0);
  for (const found of diagnostics) yield `{"type":"diagnostic",${text(found).slice(1)}\n`;
}

/** The whole report, line by line. The last line is everything in it but the findings. */
export const reportNdjson: Reporter = function* (report) {
  yield* diagnosticLines(report.diagnostics);
  yield* summaryLine(report);
};

function* summaryLine(report: Report): Iterable<string> {
  const { suppressed, baseline } = report;
  yield `${jsonHead({ type: 'summary', ...orderedHead(report) }, compact)},"suppressed":`;
  const diagnosticText = diagnosticWriter(compact, 0);
  yield* jsonList(
    mapped(suppressed, ({ reason, diagnostic }) => {
      return `{"reason":${jsonText(reason, compact)},"diagnostic":${diagnosticText(diagnostic)}}`;
    }),
    compact,
    0,
  );
  if (baseline) yield `,"baseline":${jsonText(orderedBaseline(baseline), compact)}`;
  yield '}\n';
}
