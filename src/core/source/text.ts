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

/** Wraps a text. Line breaks are LF, CRLF and CR. */
export function sourceText(text: string): SourceText {
  let starts: number[] | undefined;
  const lineStarts = (): number[] => {
    starts ??= findLineStarts(text);
    return starts;
  };
  const positionAt = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    const table = lineStarts();
    let low = 0;
    let high = table.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (table[middle]! <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - table[low]! + 1, offset: clamped };
  };
  return {
    text,
    positionAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(Math.max(span.start, span.end)) }),
    lineText: (line) => {
      const table = lineStarts();
      const start = table[line - 1];
      if (start === undefined) return '';
      return text.slice(start, table[line] ?? text.length).replace(/\r?\n$|\r$/, '');
    },
    lineCount: () => lineStarts().length,
    startOfLine: (line) => lineStarts()[line - 1] ?? text.length,
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  const hasLoneReturn = /\r(?!\n)/.test(text);
  if (!hasLoneReturn) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
