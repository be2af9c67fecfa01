import type { Diagnostic, DiagnosticFix, Report } from '../model/report.js';
import { makeFixes } from './fixes.js';

/** A report of plain data, with everything in it made: for those who keep it, copy it or compare it. */
export async function plainReport(report: Report): Promise<Report> {
  const { diagnostics, suppressed } = report;
  await makeFixes([...diagnostics, ...suppressed.map(({ diagnostic }) => diagnostic)]);
  return {
    ...report,
    diagnostics: diagnostics.map(plain),
    suppressed: suppressed.map(({ reason, diagnostic }) => ({ reason, diagnostic: plain(diagnostic) })),
  };
}

/** Findings as plain data. */
export async function plainDiagnostics(diagnostics: readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
  await makeFixes(diagnostics);
  return diagnostics.map(plain);
}

function plain(found: Diagnostic): Diagnostic {
  const { cell, resource, property, cause, fix } = found;
  return {
    rule: found.rule,
    severity: found.severity,
    file: found.file,
    range: found.range,
    ...(cell ? { cell } : {}),
    pointer: found.pointer,
    ...(resource ? { resource } : {}),
    ...(property === undefined ? {} : { property }),
    ...(cause === undefined ? {} : { cause }),
    title: found.title,
    message: found.message,
    why: found.why,
    how: found.how,
    guidance: found.guidance,
    args: found.args,
    ...(fix ? { fix: plainFix(fix) } : {}),
    fingerprint: found.fingerprint,
  };
}

function plainFix({ safe, title, edits }: DiagnosticFix): DiagnosticFix {
  return { safe, title, edits };
}
