import type { CatalogueDocument } from '../../../model/document.js';
import type { Finding } from '../../../model/finding.js';
import { changesSomething, type Fixes, type LocatedSource } from '../../../model/located.js';
import type { Place } from '../../../model/place.js';
import type { ReadOptions } from '../../../model/reader.js';
import type { SourceText } from '../../../model/text.js';
import { isTree, type TreeContext, treeContext } from './context.js';
import { mapDocument } from './document.js';
import { kindOf } from './kinds.js';
import { type FindSpots, locateInTree } from './located.js';
import type { TreeSyntax } from './tree-syntax.js';
import { impliedByProcessor, isXdcat, mapXdcat } from './xdcat.js';

/** What a parser made of a file, and how it finds places again. */
export interface ParsedTree {
  readonly source: SourceText;
  readonly options: ReadOptions;
  /** Findings of the parser itself. */
  readonly findings: readonly Finding[];
  /** The values at the top of the file: one, or one a YAML document. */
  readonly documents: readonly unknown[];
  /** Finds spots by paths whose first step is the number of the document. */
  readonly findSpots: FindSpots;
  /** Loads what changes the source; asked for only when there is something to change. */
  readonly syntax: () => Promise<TreeSyntax>;
}

/** Turns a parsed tree into the canonical document. */
export function readTree(parsed: ParsedTree): CatalogueDocument {
  const { options, documents } = parsed;
  const xdcat = documents.some(isXdcat);
  const context = treeContext({ listsInText: xdcat, addsScheme: xdcat });
  context.defaultLanguage = options.defaultLanguage;
  for (const finding of parsed.findings) context.findings.push(finding);
  const data = xdcat ? mapXdcat(context, documents) : mapDocument(context, documents);
  if (data === undefined && parsed.findings.every((finding) => finding.rule !== 'document-syntax')) {
    context.findings.push(nothingFound(documents));
  }
  return {
    data: data ?? {},
    resources: context.resources,
    findings: context.findings,
    assumptions: [...context.assumptions.values()],
    implied: xdcat ? impliedByProcessor(context.resources) : [],
    source: sourceOf(context, parsed),
  };
}

function sourceOf(context: TreeContext, { source, findSpots, syntax }: ParsedTree): LocatedSource {
  const edits = async (fixes: Fixes) => {
    const { rewriteTree } = await import('./edit.js');
    return rewriteTree(context, await syntax(), fixes);
  };
  return {
    locate: (places) => locateInTree(context, source.text, places, findSpots),
    edits,
    editable: async (fixes) => (await edits(fixes)).map(changesSomething),
  };
}

function nothingFound(documents: readonly unknown[]): Finding {
  const place: Place = { kind: 'document' };
  const empty = documents.every(
    (value) =>
      value === null ||
      value === undefined ||
      (typeof value === 'object' && Object.keys(value).length === 0) ||
      (typeof value === 'string' && value.trim() === ''),
  );
  if (empty) return { rule: 'document-empty', place, args: {} };
  const kind = documents
    .filter(isTree)
    .map(kindOf)
    .find((found) => found !== undefined);
  return { rule: 'document-no-resource', place, args: { kind } };
}
