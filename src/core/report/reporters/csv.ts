/** One row a finding, for a spreadsheet: Swedish Excel opens it right, and no cell is taken for a formula. */

import { oneOf } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import type { Diagnostic } from '../../model/report.js';
import type { Reporter } from '../../model/reporter.js';
import { cellAddress } from './place.js';
import { visibleName } from './text/visible.js';
import { words } from './text/words.js';

interface Column {
  readonly heading: Readonly<Record<Language, string>>;
  readonly value: (found: Diagnostic, language: Language) => string | number | undefined;
}

const columns: readonly Column[] = [
  { heading: { sv: 'Fil', en: 'File' }, value: ({ file }) => file },
  {
    heading: { sv: 'Rad', en: 'Line' },
    value: ({ range, cell }) => (cell?.sheet === undefined ? range.start.line : cell.row),
  },
  {
    heading: { sv: 'Tecken', en: 'Column' },
    value: ({ range, cell }) => (cell?.sheet === undefined ? range.start.column : undefined),
  },
  {
    heading: { sv: 'Cell', en: 'Cell' },
    value: ({ cell }) => cell && cellAddress(cell),
  },
  {
    heading: { sv: 'Nivå', en: 'Severity' },
    value: ({ severity }, language) => words[language].severity[severity],
  },
  { heading: { sv: 'Regel', en: 'Rule' }, value: ({ rule }) => rule },
  {
    heading: { sv: 'Datamängd', en: 'Dataset' },
    value: ({ resource }) =>
      resource?.datasetTitle ?? (resource?.class === 'Dataset' ? resource.title : resource?.dataset),
  },
  {
    heading: { sv: 'Slag', en: 'Kind' },
    value: ({ resource }, language) => resource && oneOf(language, resource.class),
  },
  { heading: { sv: 'Titel', en: 'Title' }, value: ({ resource }) => resource?.title },
  { heading: { sv: 'Adress (IRI)', en: 'Address (IRI)' }, value: ({ resource }) => resource?.id },
  { heading: { sv: 'Fält', en: 'Field' }, value: ({ property }) => property },
  { heading: { sv: 'Vad som är fel', en: 'What is wrong' }, value: ({ message }) => message },
  { heading: { sv: 'Vad du kan göra', en: 'What to do' }, value: ({ how }) => how },
  { heading: { sv: 'Varför', en: 'Why' }, value: ({ why }) => why },
  { heading: { sv: 'Vägledning', en: 'Guidance' }, value: ({ guidance }) => guidance },
];

/** The report as a table with semicolons, line ends of Windows and a byte order mark. */
export const reportCsv: Reporter = function* ({ diagnostics }, { language }) {
  yield csvStart;
  yield csvRow(columns.map(({ heading }) => heading[language]));
  for (const found of diagnostics) yield csvRow(columns.map(({ value }) => value(found, language) ?? ''));
};

/** The byte order mark by which Excel knows the encoding. */
export const csvStart = '\ufeff';

/** A row as Swedish Excel opens it right: semicolons and line ends of Windows. */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(cellText).join(';')}\r\n`;
}

/**
 * A cell. A text that a spreadsheet would take for a formula gets an apostrophe before it; control characters are
 * shown by name.
 */
function cellText(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = visibleName(value);
  const text = /^\s*[=+\-@＝＋－＠]/.test(plain) ? `'${plain}` : plain;
  // A line that begins with two colons is a command to GitHub's runner; in quotation marks the cell is the same.
  return /[";\n\r]|^\s|\s$|^::/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
