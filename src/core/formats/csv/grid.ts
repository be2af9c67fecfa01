/** A table as a spreadsheet shows it: every row with its cells and where they stand. */
import type { Span } from '../../model/text.js';
import { cellSpans } from './cells.js';
import { rowSpans } from './scan.js';
import { parseTable } from './table.js';

/** A cell of a grid. */
export interface GridCell {
  readonly text: string;
  /** Where the text stands in the file, without quotation marks around it. */
  readonly span: Span;
}

/** The rows of a table; rows count from 0. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  /** Which row holds the headings; -1 when none does. */
  readonly headerRow: number;
  readonly delimiter: string;
}

/**
 * Takes a table in text apart, by the same delimiter as a check. Rows are those of the file, so that the row and the column of a
 * finding lead to a cell.
 */
export function gridOf(text: string, delimiter?: string): Grid {
  const table = parseTable(text, delimiter);
  const spans = rowSpans(table.text, table.delimiter, new Set(table.rows.keys()));
  const rows = table.rows.map((_, index) => {
    const row = spans.get(index);
    if (!row) return [];
    return cellSpans(table.text, row, table.delimiter).map((span) => {
      const written = text.slice(span.start, span.end);
      return { text: isQuoted(text, span) ? written.replaceAll('""', '"') : written, span };
    });
  });
  return { rows, headerRow: table.headerRow, delimiter: table.delimiter };
}

/** The text with another content in a cell, in quotation marks where it needs them. */
export function withCell(text: string, { delimiter }: Grid, { span }: GridCell, content: string): string {
  const stands = isQuoted(text, span);
  const needs = content.includes(delimiter) || /["\r\n]/.test(content);
  const escaped = stands || needs ? content.replaceAll('"', '""') : content;
  return text.slice(0, span.start) + (needs && !stands ? `"${escaped}"` : escaped) + text.slice(span.end);
}

function isQuoted(text: string, { start, end }: Span): boolean {
  return text[start - 1] === '"' && text[end] === '"';
}
