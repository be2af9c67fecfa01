/** A stretch of the source text, in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A position in the source text: line and column count from 1, offset from 0, all in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A range in the source text. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A text whose offsets can be turned into lines and columns. The line table is made when first asked for. */
export interface SourceText {
  readonly text: string;
  readonly positionAt: (offset: number) => Position;
  readonly rangeOf: (span: Span) => Range;
  /** The line's text without its line break; the number counts from 1. */
  readonly lineText: (line: number) => string;
  readonly lineCount: () => number;
  /** The offset at which the line starts; the number counts from 1. */
  readonly startOfLine: (line: number) => number;
}
