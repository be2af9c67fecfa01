import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Finding } from '../../model/finding.js';
import type { Read } from '../../model/reader.js';
import type { SourceText } from '../../model/text.js';
import { readTree } from '../shared/tree/read.js';
import { countKeys, findDuplicateKeys, glanceAt } from './duplicates.js';
import { jsonFault } from './faults.js';
import { findSpotsInJson } from './located.js';
import { deepest, mostNested } from './nesting.js';
import { numbersAsText } from './numbers.js';

/** Reads JSON. Comments and commas too many are faults, but what stands around them is read all the same. */
export const readJson: Read = (source, options) => {
  const findings: Finding[] = [];
  const documents = parse(source, findings);
  return readTree({
    source,
    options,
    findings,
    documents,
    findSpots: (paths) => findSpotsInJson(source.text, paths),
    syntax: async () => (await import('./edit.js')).jsonSyntax(source.text),
  });
};

function parse(source: SourceText, findings: Finding[]): unknown[] {
  const { text } = source;
  if (text.trim() === '') return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return parseFaulty(source, findings);
  }
  const keys = countKeys(value);
  if (keys === undefined) return tooDeep(findings);
  const glance = glanceAt(text);
  // Equal keys hide one another from the parser; only when the count differs is the text gone through for them.
  if (glance.losesNumbers) value = numbersAsText(text);
  if (keys !== glance.keys) for (const finding of findDuplicateKeys(text)) findings.push(finding);
  return [value];
}

function tooDeep(findings: Finding[]): unknown[] {
  const place = { kind: 'document' } as const;
  findings.push({ rule: 'document-syntax', place, args: { format: 'JSON', cause: 'depth' } });
  return [];
}

/** Reads as much as can be read of a text that is no proper JSON. */
function parseFaulty(source: SourceText, findings: Finding[]): unknown[] {
  const { text } = source;
  if (deepest(text) > mostNested) return tooDeep(findings);
  const lines = jsonLines(source);
  if (lines) return lines;
  const errors: ParseError[] = [];
  const tree: Node | undefined = parseTree(text, errors, { allowTrailingComma: true });
  const faults = errors.length > 0 ? errors : trailingCommas(text);
  for (const finding of distinct(faults.map((error) => syntaxFinding(error, source))).slice(0, 5))
    findings.push(finding);
  return tree === undefined ? [] : [getNodeValue(tree)];
}

/** One JSON value a line (NDJSON), as exports of large registries have it. */
function jsonLines({ text }: SourceText): unknown[] | undefined {
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

/** Quotation marks of the wrong kind are told once, whatever follows; so is what is wrong in one place. */
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

function syntaxFinding(error: ParseError, source: SourceText): Finding {
  const end = Math.min(source.text.length, error.offset + Math.max(1, Math.min(error.length, 60)));
  const start = Math.max(0, Math.min(error.offset, end - 1));
  return {
    rule: 'document-syntax',
    place: { kind: 'span', span: { start, end } },
    args: { format: 'JSON', cause: jsonFault(printParseErrorCode(error.error), source.text, start) },
  };
}
