import type { Position, SourceText } from '../model/text.js';
/** Wraps a text. Line breaks are LF, CRLF and CR. */
export function sourceText(text: string): SourceText {
  let starts: number[] | undefined;
  const lineStarts = (): number[] => {
    starts ??= findLineStarts(text);
    return starts;
  };
  // Who asks for many places mostly asks for them in order.
  let before = 0;
  const positionAt = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    const table = lineStarts();
    const isNear = table[before]! <= clamped && clamped < (table[before + 1] ?? Number.POSITIVE_INFINITY);
    let low = isNear ? before : 0;
    let high = isNear ? before : table.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (table[middle]! <= clamped) low = middle;
      else high = middle - 1;
    }
    before = low;
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
