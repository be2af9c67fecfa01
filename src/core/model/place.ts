import type { ResourceNode } from './canonical.js';
import type { Span } from './text.js';

/** What a finding points at; the reader's locator turns it into a span of the source. */
export type Place =
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'document' }
  | {
      readonly kind: 'resource';
      readonly node: ResourceNode;
      /** Key in the canonical document; absent for the resource as a whole. */
      readonly property?: string;
      readonly language?: string;
      /** Which of the values, counted in the canonical document (per language for texts). */
      readonly index?: number;
      /** Where in the value the fault is, if the reader saw that. */
      readonly span?: Span;
    }
  /** A cell of a table, row and column from 0. */
  | { readonly kind: 'cell'; readonly row: number; readonly column: number }
  /** A key as it was written, where nothing in the canonical document corresponds to it. */
  | { readonly kind: 'key'; readonly node: ResourceNode; readonly key: string };

/** A cell of a table. Rows count from 1 as a spreadsheet does, columns are letters. */
export interface Cell {
  /** Name of the sheet, in a workbook. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: string;
  readonly heading: string;
}

/** Where something stands: a span of the source text and, in a table, the cell. */
export interface Location {
  readonly span: Span;
  readonly cell?: Cell;
}
