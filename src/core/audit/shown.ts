/** An audit as JSON, as CSV and as text. */
import type { Language } from '../model/profile.js';
import type { Painter } from '../model/reporter.js';
import { jsonText, spacious } from '../report/reporters/json-text.js';
import { visibleName } from '../report/reporters/text/visible.js';
import { cut, widthOf } from '../report/reporters/text/width.js';
import { numberText, rangeText } from '../score/words.js';
import { type Audit, readCatalogues } from './audited.js';
import { firstThings } from './first-things.js';
import { changeTexts, coverageCounts, strengthsOf, verdictText } from './overview.js';
import { auditWords } from './said.js';

/** The audit as JSON, as `schemas/audit.schema.json` describes it. */
export function auditJson(audit: Audit): string {
  return `${jsonText(audit, spacious)}\n`;
}

/** A table with a row for each catalogue, for spreadsheets. */
export function auditCsv(audit: Audit): string {
  const dimensions = [
    'findability',
    'accessibility',
    'interoperability',
    'reusability',
    'contextuality',
  ] as const;
  const heads = [
    'name',
    'source',
    'organisation',
    'group',
    'problem',
    'datasets',
    'distributions',
    'services',
    'errors',
    'warnings',
    'infos',
    'pointsFrom',
    'pointsTo',
    ...dimensions.flatMap((id) => [`${id}From`, `${id}To`]),
    'stars',
    'linksOk',
    'linksDead',
    'linksUnverified',
    'highValue',
    'coverageFound',
    'coverageLikely',
  ];
  const rows = audit.catalogues.map((row) => {
    const start = [row.name, row.source, row.organisation ?? '', row.group ?? '', row.problem ?? ''];
    if (row.problem !== null) return [...start, ...heads.slice(start.length).map(() => '')];
    const { found, likely } = coverageCounts(row);
    return [
      ...start,
      row.datasets.length,
      row.counts['Distribution'] ?? 0,
      row.counts['DataService'] ?? 0,
      row.errors,
      row.warnings,
      row.infos,
      row.points.from,
      row.points.to,
      ...dimensions.flatMap((id) => [row.dimensions[id].from, row.dimensions[id].to]),
      row.stars ?? '',
      row.links?.ok ?? '',
      row.links?.dead ?? '',
      row.links?.unverified ?? '',
      row.highValue.length,
      found,
      likely,
    ];
  });
  return [heads, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** A cell; what a spreadsheet would take for a formula is text. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The audit in a few lines for a terminal. */
export function auditText(
  audit: Audit,
  {
    language,
    paint,
    width,
  }: { readonly language: Language; readonly paint: Painter; readonly width: number },
): string {
  const say = auditWords[language];
  const catalogues = readCatalogues(audit);
  const lines: string[] = [];
  const list = (heading: string, items: readonly string[]) => {
    if (items.length > 0)
      lines.push('', paint.strong(heading), ...items.map((item) => `  ${visibleName(item)}`));
  };
  lines.push(
    paint.strong(verdictText(catalogues, audit.of, language, audit.catalogues.length - catalogues.length)),
  );
  const strengths = strengthsOf(catalogues, language);
  list(say.strengths(strengths.length), strengths);
  const things = firstThings(catalogues, language);
  list(
    say.firstActions(things.length),
    things.map(({ text, gain }) => (gain ? `${text} (${say.gain(rangeText(language, gain))})` : text)),
  );
  list(say.change, changeTexts(audit, language));
  const cells = catalogues.map((catalogue) => {
    const { found } = coverageCounts(catalogue);
    return [
      String(catalogue.datasets.length),
      String(catalogue.errors),
      String(catalogue.warnings),
      rangeText(language, catalogue.points),
      catalogue.stars === null ? '–' : numberText(language, catalogue.stars),
      String(found),
    ];
  });
  const heads = [say.datasetsHead, say.errors, say.warnings, say.points, say.stars, say.coverageHead];
  const widths = heads.map((head, column) =>
    Math.max(widthOf(head), ...cells.map((row) => widthOf(row[column]!))),
  );
  const room = Math.max(16, width - widths.reduce((sum, one) => sum + one + 2, 0) - 2);
  const line = (name: string, row: readonly string[]) => {
    const shown = cut(name, room);
    return `${shown}${' '.repeat(room - widthOf(shown))}${row.map((cell, column) => `  ${' '.repeat(widths[column]! - widthOf(cell))}${cell}`).join('')}`;
  };
  if (cells.length > 0) {
    lines.push('', paint.strong(line(say.catalogue, heads)));
    catalogues.forEach((catalogue, index) => {
      lines.push(line(visibleName(catalogue.name), cells[index]!));
    });
  }
  list(
    say.unread,
    audit.catalogues.flatMap(({ name, problem }) => (problem === null ? [] : [`${name}: ${problem}`])),
  );
  return `${lines.join('\n').replace(/^\n+/, '')}\n`;
}
