import { parseEvents, YAMLException } from 'js-yaml';
import type { Finding } from '../../model/finding.js';
import type { Read } from '../../model/reader.js';
import type { SourceText } from '../../model/text.js';
import { type ParsedTree, readTree } from '../shared/tree/read.js';
import { type Composed, compose } from './compose.js';
import { yamlFault } from './faults.js';
import { layoutOfYaml, type ParsedPart } from './layout.js';
import { slipBefore } from './slips.js';

/** Reads YAML 1.2: one or several documents, anchors, merges and comments. */
export const readYaml: Read = (source, options) =>
  readTree({
    source,
    options,
    ...parseYaml(source),
    writer: async () => (await import('./edit.js')).yamlWriter(source.text),
  });

/** The values of a YAML text, what is wrong with it, and where everything stands. */
export function parseYaml(source: SourceText): Pick<ParsedTree, 'findings' | 'documents' | 'layout'> {
  const findings: Finding[] = [];
  const composed = parse(source, findings).map(({ part, events }) => ({
    part,
    ...compose(part.text, events),
  }));
  for (const item of composed) {
    for (const finding of composedFindings(item, item.part.offset)) findings.push(finding);
  }
  const documents = composed.flatMap((item) => item.documents);
  // The events are made anew when places are asked for: to keep them would take more memory than the file.
  return { findings, documents, layout: () => layoutOfYaml(source.text, parse(source, [])) };
}

/** Parses the text; when it is broken, each of its documents by itself, so that one fault does not hide the rest. */
function parse(source: SourceText, findings: Finding[]): ParsedPart[] {
  const whole = { text: source.text, offset: 0 };
  try {
    return [{ part: whole, events: parseEvents(source.text, {}) }];
  } catch (error) {
    const parts = splitDocuments(source.text);
    if (parts.length === 1) {
      findings.push(syntaxFinding(error, whole, source));
      return [];
    }
    return parts.flatMap((part) => {
      try {
        return [{ part, events: parseEvents(part.text, {}) }];
      } catch (inner) {
        findings.push(syntaxFinding(inner, part, source));
        return [];
      }
    });
  }
}

function splitDocuments(text: string): ParsedPart['part'][] {
  const parts: ParsedPart['part'][] = [];
  const separator = /^---(?=[ \t\r\n]|$)/gm;
  let start = 0;
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    if (text.slice(start, match.index).trim() !== '')
      parts.push({ text: text.slice(start, match.index), offset: start });
    start = match.index;
  }
  parts.push({ text: text.slice(start), offset: start });
  return parts;
}

function syntaxFinding(error: unknown, part: ParsedPart['part'], source: SourceText): Finding {
  if (!(error instanceof YAMLException)) throw error;
  const offset = Math.min(part.offset + (error.mark?.position ?? 0), source.text.length);
  const slip = slipBefore(source.text, offset);
  if (slip) {
    return {
      rule: 'document-syntax',
      place: { kind: 'span', span: slip.span },
      args: { format: 'YAML', cause: slip.cause, stopped: true },
    };
  }
  const { line, column } = source.positionAt(offset);
  const text = source.lineText(line);
  const before = source.lineText(line - 1);
  const cause = yamlFault(error.reason, [before, text]);
  // A quotation mark that stands alone is reported where it stands; the parser notices it on the next line.
  const opened = cause === 'quote' && line > 1 ? lonelyQuote.exec(before.slice(0, 1000)) : null;
  const lineStart = opened ? source.startOfLine(line - 1) : offset - column + 1;
  const lineEnd = lineStart + (opened ? before : text).length;
  const start = opened
    ? lineStart + opened.index + opened[0].length - 1
    : Math.min(offset, Math.max(lineStart, lineEnd - 1));
  return {
    rule: 'document-syntax',
    place: { kind: 'span', span: { start, end: Math.max(start, Math.min(lineEnd, start + 200)) } },
    args: { format: 'YAML', cause, stopped: true },
  };
}

/** A quotation mark that begins a value and has no other half on its line. */
const lonelyQuote = /(?:[:[{,-]\s+|[[{])(["'])(?!.*\1)/;

function composedFindings(composed: Composed, offset: number): Finding[] {
  const shift = (span: { start: number; end: number }) => ({
    start: span.start + offset,
    end: span.end + offset,
  });
  return [
    ...composed.duplicates.map(({ key, span }): Finding => {
      return { rule: 'key-duplicate', place: { kind: 'span', span: shift(span) }, args: { key } };
    }),
    ...composed.badAliases.map(({ name, span, tooMany }): Finding => {
      return {
        rule: 'document-syntax',
        place: { kind: 'span', span: shift(span) },
        args: { format: 'YAML', cause: tooMany ? 'alias-size' : 'alias', name },
      };
    }),
    ...composed.slips.map(({ cause, span }): Finding => {
      const place = { kind: 'span', span: shift(span) } as const;
      return { rule: 'document-syntax', place, args: { format: 'YAML', cause } };
    }),
    ...composed.tags.map(({ tag, span }): Finding => {
      const place = { kind: 'span', span: shift(span) } as const;
      return { rule: 'yaml-tag', place, args: { tag } };
    }),
  ];
}
