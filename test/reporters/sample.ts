import type { Args, Severity } from '../../src/core/model/finding.js';
import type { Cell } from '../../src/core/model/place.js';
import type { Diagnostic, DiagnosticResource, Report, ReportFile } from '../../src/core/model/report.js';
import type { SourceText } from '../../src/core/model/text.js';
import { sourceText } from '../../src/core/source/text.js';

/** What a test says about a finding; the rest is filled in. */
export interface Sketch {
  readonly rule?: string;
  readonly severity?: Severity;
  readonly file?: string;
  /** The piece of the source that is at fault; its first occurrence after `after`. */
  readonly at: string;
  readonly after?: string;
  readonly cell?: Cell;
  readonly pointer?: string;
  readonly resource?: DiagnosticResource;
  readonly property?: string;
  readonly title?: string;
  readonly message?: string;
  readonly why?: string;
  readonly how?: string;
  readonly guidance?: string;
  readonly args?: Args;
}

/** A finding with its place found in the source. */
export function diagnostic(sources: ReadonlyMap<string, SourceText>, sketch: Sketch): Diagnostic {
  const file = sketch.file ?? [...sources.keys()][0]!;
  const source = sources.get(file)!;
  const from = sketch.after === undefined ? 0 : source.text.indexOf(sketch.after);
  const start = source.text.indexOf(sketch.at, from);
  if (from < 0 || start < 0) throw new Error(`${sketch.at} is not in ${file}`);
  return {
    rule: sketch.rule ?? 'schema-missing-mandatory',
    severity: sketch.severity ?? 'error',
    file,
    range: source.rangeOf({ start, end: start + sketch.at.length }),
    ...(sketch.cell && { cell: sketch.cell }),
    pointer: sketch.pointer ?? '',
    ...(sketch.resource && { resource: sketch.resource }),
    ...(sketch.property !== undefined && { property: sketch.property }),
    title: sketch.title ?? 'Obligatoriskt värde saknas',
    message: sketch.message ?? 'Ett obligatoriskt värde saknas.',
    why: sketch.why ?? 'Profilen kräver det.',
    how: sketch.how ?? 'Lägg till det.',
    guidance: sketch.guidance ?? 'https://docs.dataportal.se/dcat/docs/recommendations/',
    args: sketch.args ?? {},
    fingerprint: 'f0',
  };
}

/** A report on these findings, with its counts. */
export function report(
  files: readonly ReportFile[],
  diagnostics: readonly Diagnostic[],
  more: Partial<Pick<Report, 'language'>> & { readonly passedOver?: number } = {},
): Report {
  const resources: Record<string, number> = {};
  for (const file of files) {
    for (const [key, count] of Object.entries(file.resources)) resources[key] = (resources[key] ?? 0) + count;
  }
  const count = (severity: Severity) => diagnostics.filter((found) => found.severity === severity).length;
  return {
    formatVersion: 1,
    tool: { name: 'metakoll', version: '0.1.0' },
    profile: '3.0.1',
    language: more.language ?? 'sv',
    summary: {
      files: files.length,
      passedOver: more.passedOver ?? 0,
      resources,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      fixable: 0,
      suppressed: 0,
      baselined: 0,
    },
    files,
    diagnostics,
    suppressed: [],
  };
}

/** A file of a report. */
export function file(
  path: string,
  resources: Record<string, number>,
  more: Partial<ReportFile> = {},
): ReportFile {
  return { path, format: path.endsWith('.csv') ? 'csv' : 'yaml', resources, assumptions: [], ...more };
}

/** Sources by path. */
export function texts(entries: Readonly<Record<string, string>>): ReadonlyMap<string, SourceText> {
  return new Map(Object.entries(entries).map(([path, text]) => [path, sourceText(text)]));
}
