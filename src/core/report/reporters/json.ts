import type { Diagnostic, DiagnosticFix, GoneFinding, Report, ReportFile } from '../../model/report.js';
import type { Reporter } from '../../model/reporter.js';
import type { Position } from '../../model/text.js';

/** The report as JSON, as `schemas/report.schema.json` describes it: the same keys in the same order every time. */
export const reportJson: Reporter = (report) =>
  `${harmlessJson(JSON.stringify(orderedReport(report), undefined, 2))}\n`;

/**
 * JSON.stringify leaves some characters as they are that steer a terminal or turn the direction of a text;
 * escaped they mean the same to every reader of JSON.
 */
export function harmlessJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The report with its keys in their order. */
export function orderedReport(report: Report): Report {
  const { summary } = report;
  return {
    formatVersion: report.formatVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    profile: report.profile,
    language: report.language,
    summary: {
      files: summary.files,
      passedOver: summary.passedOver,
      resources: { ...summary.resources },
      errors: summary.errors,
      warnings: summary.warnings,
      infos: summary.infos,
      fixable: summary.fixable,
      suppressed: summary.suppressed,
      baselined: summary.baselined,
    },
    files: report.files.map(orderedFile),
    diagnostics: report.diagnostics.map(orderedDiagnostic),
    suppressed: report.suppressed.map(({ reason, diagnostic }) => ({
      reason,
      diagnostic: orderedDiagnostic(diagnostic),
    })),
    ...(report.baseline && {
      baseline: { file: report.baseline.file, gone: report.baseline.gone.map(orderedGone) },
    }),
  };
}

const orderedFile = (file: ReportFile): ReportFile => ({
  path: file.path,
  format: file.format,
  resources: { ...file.resources },
  assumptions: file.assumptions.map((assumption) => ({
    code: assumption.code,
    count: assumption.count,
    message: assumption.message,
    args: sorted(assumption.args),
  })),
});

/** A finding with its keys in their order. */
export const orderedDiagnostic = (found: Diagnostic): Diagnostic => ({
  rule: found.rule,
  severity: found.severity,
  file: found.file,
  range: { start: orderedPosition(found.range.start), end: orderedPosition(found.range.end) },
  ...(found.cell && {
    cell: { row: found.cell.row, column: found.cell.column, heading: found.cell.heading },
  }),
  pointer: found.pointer,
  ...(found.resource && {
    resource: {
      class: found.resource.class,
      ...(found.resource.id !== undefined && { id: found.resource.id }),
      ...(found.resource.title !== undefined && { title: found.resource.title }),
      ...(found.resource.dataset !== undefined && { dataset: found.resource.dataset }),
      ...(found.resource.datasetTitle !== undefined && { datasetTitle: found.resource.datasetTitle }),
    },
  }),
  ...(found.property !== undefined && { property: found.property }),
  title: found.title,
  message: found.message,
  why: found.why,
  how: found.how,
  guidance: found.guidance,
  args: sorted(found.args),
  ...(found.fix && { fix: orderedFix(found.fix) }),
  fingerprint: found.fingerprint,
});

const orderedGone = (gone: GoneFinding): GoneFinding => ({
  rule: gone.rule,
  file: gone.file,
  ...(gone.resource !== undefined && { resource: gone.resource }),
  ...(gone.property !== undefined && { property: gone.property }),
  fingerprint: gone.fingerprint,
  count: gone.count,
});

const orderedFix = ({ safe, title, edits }: DiagnosticFix): DiagnosticFix => ({
  safe,
  title,
  edits: edits.map(({ range, text }) => ({
    range: { start: orderedPosition(range.start), end: orderedPosition(range.end) },
    text,
  })),
});

const orderedPosition = ({ line, column, offset }: Position): Position => ({ line, column, offset });

function sorted<Value>(args: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(args).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
