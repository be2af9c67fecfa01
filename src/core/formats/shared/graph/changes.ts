import type { TextEdit } from '../../../model/edit.js';
import type { Span } from '../../../model/text.js';
import { inexpressible } from './inexpressible.js';

/** A change of the text between two offsets. */
export function change(start: number, end: number, text: string): TextEdit {
  return { span: { start, end }, text };
}

/**
 * A change that changes nothing. It says that others rely on what stands there: a fix that wants to change it has to
 * wait until they are made.
 */
export function hold(text: string, start: number, end: number): TextEdit {
  return change(start, end, text.slice(start, end));
}

/** The same changes, with those in one that lie side by side: nothing can be inserted between them. */
export function joined(changes: readonly TextEdit[]): readonly TextEdit[] {
  const all: TextEdit[] = [];
  for (const { span, text } of [...changes].sort((a, b) => a.span.start - b.span.start)) {
    const last = all.at(-1);
    if (last?.span.end === span.start)
      all[all.length - 1] = change(last.span.start, span.end, last.text + text);
    else all.push({ span, text });
  }
  return all;
}

/** The changes of a fix in the order of the text, each once. Changes that touch one another cannot be made together. */
export function settled(text: string, changes: readonly TextEdit[]): readonly TextEdit[] {
  if (changes.every(({ span, text: wanted }) => text.slice(span.start, span.end) === wanted)) return [];
  if (changes.length === 1) return changes;
  const sorted = changes
    .map((edit, order) => ({ edit, order }))
    .sort(({ edit: { span: a }, order: m }, { edit: { span: b }, order: n }) => {
      return a.start - b.start || a.end - b.end || m - n;
    });
  const kept: TextEdit[] = [];
  for (const { edit } of sorted) {
    const last = kept.at(-1);
    if (last && edit.span.start < last.span.end) {
      if (last.span.start !== edit.span.start || last.span.end !== edit.span.end || last.text !== edit.text)
        throw inexpressible;
      continue;
    }
    kept.push(edit);
  }
  return kept;
}

/** The span with the rest of its lines, where nothing else stands on them; the line break goes with it. */
export function wholeLines(text: string, { start, end }: Span): Span {
  let first = start;
  while (first > 0 && isBlankSign(text.charCodeAt(first - 1))) first -= 1;
  let last = end;
  while (isBlankSign(text.charCodeAt(last))) last += 1;
  const isAtStart = first === 0 || isLineBreak(text.charCodeAt(first - 1));
  const isAtEnd = last >= text.length || isLineBreak(text.charCodeAt(last));
  if (!isAtStart || !isAtEnd) return { start, end };
  if (text.charCodeAt(last) === 13 && text.charCodeAt(last + 1) === 10) last += 2;
  else if (last < text.length) last += 1;
  return { start: first, end: last };
}

/** The line break and the indentation of the line on which nothing stands before this offset; else undefined. */
export function breakBefore(text: string, at: number): string | undefined {
  let first = at;
  while (first > 0 && isBlankSign(text.charCodeAt(first - 1))) first -= 1;
  if (first === 0) return undefined;
  const code = text.charCodeAt(first - 1);
  if (!isLineBreak(code)) return undefined;
  const isWindows = code === 10 && text.charCodeAt(first - 2) === 13;
  return text.slice(first - (isWindows ? 2 : 1), at);
}

/** Where the line starts on which the offset stands. */
export function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Nobody indents longer lines; a file may stand on a single one, and to look for its start each time would take long. */
const longLine = 1000;

/** The white space at the start of the line on which the offset stands. */
export function indentationAt(text: string, at: number): string {
  const from = Math.max(0, at - longLine);
  const line = text.slice(from, at);
  const start = startOfLine(line, line.length) + from;
  if (start === from && from > 0 && !isLineBreak(text.charCodeAt(from - 1))) return '';
  let end = start;
  while (end < at && isBlankSign(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

/** The line break of the file. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

function isBlankSign(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
