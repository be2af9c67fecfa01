import { type CheckResult, type Diagnostic, type Language, type OutlineGroup, outline } from '../../index.js';
import type { Filter, ListedFile, Listing } from '../protocol.js';
import { datasetOf, fieldKey } from './overview.js';

const cellWords = {
  sv: (row: number, column: string, heading: string) =>
    `rad ${row}, kolumn ${column}${heading === '' ? '' : ` (${heading})`}`,
  en: (row: number, column: string, heading: string) =>
    `row ${row}, column ${column}${heading === '' ? '' : ` (${heading})`}`,
} as const;

/** The findings that a filter lets through, arranged file by file. */
export function listingOf({ report }: CheckResult, filter: Filter): Listing {
  const { diagnostics, language } = report;
  const lines = new Uint32Array(diagnostics.length);
  const cells: (string | undefined)[] = new Array(diagnostics.length);
  const fixes = new Uint8Array(diagnostics.length);
  const byFile = new Map<string, { findings: Diagnostic[]; positions: number[] }>();
  const isWanted = wanted(filter);
  let count = 0;
  for (const [index, found] of diagnostics.entries()) {
    if (!isWanted(found)) continue;
    count += 1;
    lines[index] = found.range.start.line;
    cells[index] = cellOf(found, language);
    if (found.fix) fixes[index] = found.fix.safe ? 1 : 2;
    const known = byFile.get(found.file);
    if (known) {
      known.findings.push(found);
      known.positions.push(index);
    } else byFile.set(found.file, { findings: [found], positions: [index] });
  }
  const files = [...byFile].map(([path, { findings, positions }]): ListedFile => {
    const inReport = (group: OutlineGroup): OutlineGroup => ({
      ...group,
      places: group.places.map((place) => ({ ...place, finding: positions[place.finding]! })),
      ...(group.parts ? { parts: group.parts.map((part) => positions[part]!) } : {}),
    });
    const sections = outline(findings, language);
    return {
      path,
      sections: sections.map((section) => ({ ...section, groups: section.groups.map(inReport) })),
    };
  });
  return { count, files, lines, cells, fixes };
}

function cellOf({ cell }: Diagnostic, language: Language): string | undefined {
  if (!cell) return undefined;
  const place = cellWords[language](cell.row, cell.column, cell.heading);
  return cell.sheet === undefined ? place : `${cell.sheet}: ${place}`;
}

function wanted({ severity, rule, field, dataset, fixable, search }: Filter): (found: Diagnostic) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return (found) =>
    (severity === '' || found.severity === severity) &&
    (rule === '' || found.rule === rule) &&
    (field === '' || fieldKey(found) === field) &&
    (dataset === '' || datasetOf(found)?.value === dataset) &&
    (!fixable || found.fix !== undefined) &&
    (words.length === 0 || holds(found, words));
}

function holds(found: Diagnostic, words: readonly string[]): boolean {
  const { message, how, rule, file, resource, cell } = found;
  const title = `${resource?.title ?? ''} ${resource?.datasetTitle ?? ''} ${resource?.id ?? ''}`;
  const text = `${message} ${how} ${rule} ${file} ${title} ${cell?.heading ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
