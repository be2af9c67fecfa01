import type { Fetched } from '../../model/fetched.js';
import type { GoneFinding, Report, ReportFile } from '../../model/report.js';
import type { Reporter } from '../../model/reporter.js';
import { diagnosticWriter, sorted } from './json-diagnostic.js';
import { jsonHead, jsonList, jsonText, mapped, spacious } from './json-text.js';

/** The report as JSON, as `schemas/report.schema.json` describes it: the same keys in the same order every time. */
export const reportJson: Reporter = function* (report) {
  const { diagnostics, suppressed, baseline } = report;
  const next = `,${spacious.line(1)}`;
  yield `${jsonHead(orderedHead(report), spacious)}${next}"diagnostics": `;
  yield* jsonList(mapped(diagnostics, diagnosticWriter(spacious, 2)), spacious, 1);
  yield `${next}"suppressed": `;
  const diagnosticText = diagnosticWriter(spacious, 3);
  const before = spacious.line(3);
  yield* jsonList(
    mapped(suppressed, ({ reason, diagnostic }) => {
      const members = `"reason": ${jsonText(reason, spacious)},${before}"diagnostic": ${diagnosticText(diagnostic)}`;
      return `{${before}${members}${spacious.line(2)}}`;
    }),
    spacious,
    1,
  );
  if (baseline) yield `${next}"baseline": ${jsonText(orderedBaseline(baseline), spacious, 1)}`;
  yield '\n}\n';
};

/** What stands before the findings, in its order. */
export function orderedHead(report: Report): Omit<Report, 'diagnostics' | 'suppressed' | 'baseline'> {
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
  ...(file.fetched && { fetched: orderedFetched(file.fetched) }),
});

const orderedFetched = (fetched: Fetched): Fetched => ({
  url: fetched.url,
  finalUrl: fetched.finalUrl,
  status: fetched.status,
  ...(fetched.contentType !== undefined && { contentType: fetched.contentType }),
  bytes: fetched.bytes,
  redirects: fetched.redirects.map(({ status, to }) => ({ status, to })),
});

/** What is said of known findings, in its order. */
export function orderedBaseline({ file, gone }: NonNullable<Report['baseline']>): object {
  return { file, gone: gone.map(orderedGone) };
}

const orderedGone = (gone: GoneFinding): GoneFinding => ({
  rule: gone.rule,
  file: gone.file,
  ...(gone.resource !== undefined && { resource: gone.resource }),
  ...(gone.property !== undefined && { property: gone.property }),
  fingerprint: gone.fingerprint,
  count: gone.count,
});
