import type { Span } from '../../model/text.js';
import type { YamlFault } from './faults.js';

/** A slip that stands on a line, and after which the parser stops there or on one of the next lines. */
export interface Slip {
  readonly cause: YamlFault;
  readonly span: Span;
}

/** How many filled lines back a slip may stand from where the parser noticed it. */
const linesBack = 3;

/** The nearest slip on the line of an offset or on those before it; undefined where none of the known ones is there. */
export function slipBefore(text: string, offset: number): Slip | undefined {
  let start = startOfLine(text, offset);
  for (let seen = 0; seen < linesBack; ) {
    const line = lineAt(text, start);
    const slip =
      line.trim() === '' ? undefined : (slipOn(line.slice(0, 1000)) ?? missingColon(text, start, line));
    if (slip) return { ...slip, span: { start: start + slip.span.start, end: start + slip.span.end } };
    if (line.trim() !== '') seen += 1;
    if (start === 0) return undefined;
    start = startOfLine(text, start - 1);
  }
  return undefined;
}

/** A key that begins with signs that look like spaces: its line was meant to be indented. */
export function slipInKey(key: string, { start }: Span): Slip | undefined {
  const [signs = ''] = /^[\u00a0\u2000-\u200b\u202f\u3000\ufeff]*/.exec(key) ?? [];
  return signs === '' ? undefined : { cause: 'yaml-space-sign', span: { start, end: start + signs.length } };
}

/** A text that begins with a hyphen on a line of its own: an entry of a list without its space. */
export function slipInText(text: string, { start }: Span): Slip | undefined {
  if (text.charCodeAt(start) !== 0x2d || !/^-[\p{L}"']/u.test(text.slice(start, start + 3))) return undefined;
  return text.slice(startOfLine(text, start), start).trim() === ''
    ? { cause: 'yaml-dash-space', span: { start, end: start + 1 } }
    : undefined;
}

/** Shapes of slips, each with the part that is marked in a group of its own. */
const shapes: readonly (readonly [YamlFault, RegExp])[] = [
  ['yaml-space-sign', /^[ \t]*([\u00a0\u2000-\u200b\u202f\u3000\ufeff]+)/d],
  ['control', /([\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f])/d],
  // A letter after the hyphen or the colon; an address and a time have something else there.
  ['yaml-dash-space', /^[ \t]*(-)[\p{L}"'][^:]*:(?:[ \t]|$)/du],
  ['yaml-colon-space', /^[ \t]*(?:- )?([\p{L}][\p{L}\p{N}_-]*:)(?!\/\/)[^\s:/]/du],
  ['yaml-escape', /[:[{,-][ \t]+"(?:[^"\\]|\\[0abtnvfre "/\\N_LP]|\\x[\dA-Fa-f]{2}|\\u[\dA-Fa-f]{4})*(\\.)/d],
  ['yaml-curly-quote', /[:[{,-][ \t]*([“”„‘’])[^“”„‘’]*[:#]/d],
];

function slipOn(line: string): Slip | undefined {
  for (const [cause, shape] of shapes) {
    const [start, end] = shape.exec(line)?.indices?.[1] ?? [];
    if (start !== undefined && end !== undefined) return { cause, span: { start, end } };
  }
  return missingComma(line);
}

/** A field without its colon: `theme ENVI`, indented as the field before it. */
function missingColon(text: string, start: number, line: string): Slip | undefined {
  const [, indent, key] =
    /^([ \t]*)([\p{L}][\p{L}\p{N}_-]*)[ \t]+[^\s:#][^:#]*$/u.exec(line.slice(0, 1000)) ?? [];
  if (indent === undefined || key === undefined || start === 0) return undefined;
  const before = lineAt(text, startOfLine(text, start - 1));
  const other = /^([ \t]*)[\p{L}][\p{L}\p{N}_-]*:(?:[ \t]|$)/u.exec(before)?.[1];
  if (other !== indent) return undefined;
  return { cause: 'yaml-colon-missing', span: { start: indent.length, end: indent.length + key.length } };
}

const quoted = /"(?:[^"\\]|\\.)*("?)|'[^']*('?)/g;
const keyInFlow = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+:(?=[ \t])/gu;

/** A value in `{ }` after which another key follows: the comma belongs at its end. */
function missingComma(line: string): Slip | undefined {
  const open = line.indexOf('{');
  if (open < 0) return undefined;
  // Quoted texts are as long as before and hold no signs that mean something.
  const plain = line.replace(quoted, (text, double, single) =>
    double || single ? text.replace(/[^"']/g, 'x') : text,
  );
  let from = open + 1;
  for (const entry of plain.slice(from).split(/[,{}[\]]/)) {
    const [first, second] = [...entry.matchAll(keyInFlow)];
    if (first && second) {
      const value = entry.slice(first.index + first[0].length, second.index);
      const start = from + second.index - value.trimStart().length;
      return { cause: 'yaml-flow-comma', span: { start, end: start + value.trim().length } };
    }
    from += entry.length + 1;
  }
  return undefined;
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function lineAt(text: string, start: number): string {
  // What stands far out on a line is not what the parser stumbles over.
  const line = text.slice(start, start + 2000);
  return line.slice(0, line.search(/[\r\n]|$/));
}
