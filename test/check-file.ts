import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CanonicalObject, type CheckOptions, check, type Diagnostic } from '../src/index.js';

/** A file that has been checked, with what the tests ask of it. */
export interface CheckedFile {
  readonly name: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly resources: Readonly<Record<string, number>>;
  readonly document: CanonicalObject | undefined;
}

/** The path of a file of the project, from its root. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** Checks one file of the project as the command does it when the file is named. */
export async function checkFile(path: string, options: Partial<CheckOptions> = {}): Promise<CheckedFile> {
  const name = basename(path);
  const bytes = readFileSync(projectPath(path));
  const { report, sources, documents } = await check([{ path: name, bytes, named: true }], {
    language: 'sv',
    ...options,
  });
  return {
    name,
    text: sources.get(name)!.text,
    diagnostics: report.diagnostics,
    resources: report.summary.resources,
    document: documents.get(name),
  };
}

/** The text that a finding points at. */
export function textAt(file: CheckedFile, { range }: Diagnostic): string {
  return file.text.slice(range.start.offset, range.end.offset);
}

/** A finding on one line: `line:column severity rule | resource | property | value`. */
export function lineOf({ range, severity, rule, resource, property, args }: Diagnostic): string {
  const value = args['value'] ?? args['values'] ?? args['key'] ?? args['heading'] ?? args['tag'] ?? '';
  const parts = [resource?.title ?? resource?.id ?? resource?.class ?? '', property ?? '', String(value)];
  return `${range.start.line}:${range.start.column} ${severity} ${rule} | ${parts.join(' | ')}`.trimEnd();
}
