import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Finding } from '../../model/finding.js';
import type { SourceText } from '../../model/text.js';
import { countKeys, findDuplicateKeys, glanceAt } from './duplicates.js';
import { type JsonFault, jsonFault } from './faults.js';
import { type JsonForm, layoutOfJson } from './layout.js';
import { deepest, mostNested } from './nesting.js';
import { numbersAsText } from './numbers.js';
import { repairedJson } from './repair.js';

/** What a JSON text is read as. */
export interface JsonManner {
  readonly format: 'JSON' | 'JSON-LD';
  /** Whether there may be one value a line, and a number is the text that was written. */
  readonly isPlain: boolean;
}

/** What a JSON text says, and what is wrong with it. */
export interface ParsedJson {
  /** The values at the top: one, or one a line. */
  readonly documents: readonly unknown[];
  readonly findings: readonly Finding[];
  readonly form: JsonForm;
  /** The text with the usual slips put right, in which everything stands where it does in the file. */
  readonly text: string;
}

/** Parses a JSON text; of one that is no proper JSON, as much as can be read. */
export function parseJson(source: SourceText, manner: JsonManner): ParsedJson {
  const { text } = source;
  if (text.trim() === '') return { documents: [], findings: [], form: 'whole', text };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return parseFaulty(text, manner);
  }
  const keys = countKeys(value);
  if (keys === undefined) return tooDeep(text, manner);
  const glance = glanceAt(text);
  if (manner.isPlain && glance.losesNumbers) value = numbersAsText(layoutOfJson(text, 'whole'));
  // Equal keys hide one another from the parser; only when the count differs is the text gone through for them.
  const findings = keys === glance.keys ? [] : findDuplicateKeys(layoutOfJson(text, 'whole'));
  return { documents: [value], findings, form: 'whole', text };
}

function tooDeep(text: string, { format }: JsonManner): ParsedJson {
  const place = { kind: 'document' } as const;
  const findings = [{ rule: 'document-syntax', place, args: { format, cause: 'depth', stopped: true } }];
  return { documents: [], findings, form: 'broken', text };
}

function parseFaulty(text: string, manner: JsonManner): ParsedJson {
  if (deepest(text) > mostNested) return tooDeep(text, manner);
  const lines = manner.isPlain ? jsonLines(text) : undefined;
  if (lines) return { documents: lines, findings: [], form: 'lines', text };
  const repaired = repairedJson(text);
  const slips = distinct(
    repaired.slips.map(({ cause, start, end }) => syntaxFinding(cause, start, end, manner)),
  );
  const errors: ParseError[] = [];
  const tree: Node | undefined = parseTree(repaired.text, errors, { allowTrailingComma: true });
  const faults = errors.length > 0 || slips.length > 0 ? errors : trailingCommas(text);
  const others = distinct(faults.map((error) => parseFinding(error, repaired.text, manner)));
  return {
    documents: tree === undefined ? [] : [getNodeValue(tree)],
    findings: [...slips, ...others].slice(0, mostFaults),
    form: errors.length > 0 || slips.length > 0 ? 'broken' : 'tolerated',
    text: repaired.text,
  };
}

/** So many faults are reported for one file. */
const mostFaults = 5;

/** One JSON value a line (NDJSON), as exports of large registries have it. */
function jsonLines(text: string): unknown[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}')))
    return undefined;
  try {
    return lines.map((line) => JSON.parse(line));
  } catch {
    return undefined;
  }
}

function trailingCommas(text: string): ParseError[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  return errors.length > 0 ? errors : [{ error: 1, offset: 0, length: 1 }];
}

/** Quotation marks of the wrong kind are reported once, whatever follows; so is what is wrong in one place. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  const cause = String(first?.args['cause']);
  if (first && /^json-(?:single|curly)-quote$/.test(cause)) return [first];
  const starts = new Set<number>();
  return findings.filter(({ place }) => {
    if (place.kind !== 'span') return true;
    const isNew = !starts.has(place.span.start);
    starts.add(place.span.start);
    return isNew;
  });
}

function parseFinding(error: ParseError, text: string, manner: JsonManner): Finding {
  const end = Math.min(text.length, error.offset + Math.max(1, Math.min(error.length, 60)));
  const start = Math.max(0, Math.min(error.offset, end - 1));
  return syntaxFinding(jsonFault(printParseErrorCode(error.error), text, start), start, end, manner);
}

function syntaxFinding(cause: JsonFault, start: number, end: number, { format }: JsonManner): Finding {
  return { rule: 'document-syntax', place: { kind: 'span', span: { start, end } }, args: { format, cause } };
}
