import type { Diagnostic, DiagnosticFix, DiagnosticResource } from '../../model/report.js';
import type { Position, Range } from '../../model/text.js';
import { repeatedFixes } from '../repeated-fixes.js';
import { type JsonLayout, jsonString, jsonText, rememberedStrings } from './json-text.js';

/** Writes findings as JSON objects, as `schemas/report.schema.json` describes them: the same keys in the same order. */
export function diagnosticWriter(layout: JsonLayout, depth: number): (found: Diagnostic) => string {
  const sentence = rememberedStrings();
  // Findings about the same resource mostly follow each other.
  let before: { readonly resource: DiagnosticResource; readonly text: string } | undefined;
  const next = `,${layout.line(depth + 1)}`;
  const { colon } = layout;
  const member = (key: string) => `${next}"${key}"${colon}`;
  const names = {
    first: `{${layout.line(depth + 1)}"rule"${colon}`,
    severity: member('severity'),
    file: member('file'),
    range: member('range'),
    cell: member('cell'),
    pointer: member('pointer'),
    resource: member('resource'),
    property: member('property'),
    cause: member('cause'),
    title: member('title'),
    message: member('message'),
    why: member('why'),
    how: member('how'),
    guidance: member('guidance'),
    args: member('args'),
    fix: member('fix'),
    fingerprint: member('fingerprint'),
    last: `${layout.line(depth)}}`,
  };
  const place = positionWriter(layout, depth + 3);
  const rangeText = rangeWriter(layout, depth + 1, place);
  const resourceText = (resource: DiagnosticResource) => {
    if (before?.resource === resource) return before.text;
    const { class: type, id, title, dataset, datasetTitle } = resource;
    const text = jsonText({ class: type, id, title, dataset, datasetTitle }, layout, depth + 1);
    before = { resource, text };
    return text;
  };
  const shownFix = repeatedFixes();
  return (found) => {
    const { cell, resource, property, cause, args } = found;
    const fix = shownFix(found.fix);
    let text = `${names.first}"${found.rule}"${names.severity}"${found.severity}"${names.file}${sentence(found.file)}`;
    text += `${names.range}${rangeText(found.range)}`;
    if (cell) {
      const { sheet, row, column, heading } = cell;
      text += `${names.cell}${jsonText({ sheet, row, column, heading }, layout, depth + 1)}`;
    }
    text += `${names.pointer}${jsonString(found.pointer)}`;
    if (resource) text += `${names.resource}${resourceText(resource)}`;
    if (property !== undefined) text += `${names.property}${sentence(property)}`;
    if (cause !== undefined) text += `${names.cause}${sentence(cause)}`;
    text += `${names.title}${sentence(found.title)}${names.message}${sentence(found.message)}`;
    text += `${names.why}${sentence(found.why)}${names.how}${sentence(found.how)}`;
    text += `${names.guidance}${sentence(found.guidance)}`;
    text += `${names.args}${jsonText(sorted(args), layout, depth + 1)}`;
    if (fix) text += `${names.fix}${jsonText(orderedFix(fix), layout, depth + 1)}`;
    return `${text}${names.fingerprint}${jsonString(found.fingerprint)}${names.last}`;
  };
}

type PositionText = (position: Position) => string;

function positionWriter(layout: JsonLayout, depth: number): PositionText {
  const [line, column, offset] = ['line', 'column', 'offset'].map((key, index) => {
    return `${index === 0 ? '{' : ','}${layout.line(depth)}"${key}"${layout.colon}`;
  });
  const last = `${layout.line(depth - 1)}}`;
  return (at) => `${line}${at.line}${column}${at.column}${offset}${at.offset}${last}`;
}

function rangeWriter(layout: JsonLayout, depth: number, position: PositionText): (range: Range) => string {
  const start = `{${layout.line(depth + 1)}"start"${layout.colon}`;
  const end = `,${layout.line(depth + 1)}"end"${layout.colon}`;
  const last = `${layout.line(depth)}}`;
  return (range) => `${start}${position(range.start)}${end}${position(range.end)}${last}`;
}

function orderedFix({ safe, title, edits }: DiagnosticFix): DiagnosticFix {
  return {
    safe,
    title,
    edits: edits.map(({ range, text }) => ({
      range: { start: orderedPosition(range.start), end: orderedPosition(range.end) },
      text,
    })),
  };
}

const orderedPosition = ({ line, column, offset }: Position): Position => ({ line, column, offset });

/** An object with its keys in order. */
export function sorted<Value>(args: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const keys = Object.keys(args);
  if (keys.length < 2) return args;
  return Object.fromEntries(keys.sort().map((key) => [key, args[key]!]));
}
