import type { CatalogueDocument } from '../../../model/document.js';
import type { Finding } from '../../../model/finding.js';
import type { LocatedSource } from '../../../model/located.js';
import type { Place } from '../../../model/place.js';
import type { ReadOptions } from '../../../model/reader.js';
import type { SourceText } from '../../../model/text.js';
import { isTree, type TreeContext, treeContext } from './context.js';
import { mapDocument } from './document.js';
import type { WritePlan } from './edit.js';
import { addressAsDcat, kindOf, otherMetadataKind } from './kinds.js';
import type { Layout } from './layout.js';
import { locateInTree } from './located.js';
import { tracesOf } from './traces.js';
import { impliedByProcessor, isXdcat, mapXdcat } from './xdcat.js';

/** What a parser made of a file, and how it finds places again. */
export interface ParsedTree {
  readonly source: SourceText;
  readonly options: ReadOptions;
  /** Findings of the parser itself. */
  readonly findings: readonly Finding[];
  /** The values at the top of the file: one, or one a YAML document. */
  readonly documents: readonly unknown[];
  /** Where everything in the text stands. Asked for once, when the first place or change is. */
  readonly layout: () => Layout;
  /** Loads what puts changes into the text; absent where the text is too broken to be changed. */
  readonly writer?: (() => Promise<WritePlan>) | undefined;
}

/** Turns a parsed tree into the canonical document. */
export function readTree(parsed: ParsedTree): CatalogueDocument {
  const { options, documents } = parsed;
  const xdcat = documents.some(isXdcat);
  const context = treeContext({
    profile: options.profile,
    likelyLanguage: options.likelyLanguage,
    listsInText: xdcat,
    addsScheme: xdcat,
  });
  context.defaultLanguage = options.defaultLanguage;
  for (const finding of parsed.findings) context.findings.push(finding);
  const isOther = documents.some((value) => otherMetadataKind(value) !== undefined);
  const data = xdcat ? mapXdcat(context, documents) : isOther ? undefined : mapDocument(context, documents);
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

function sourceOf(context: TreeContext, { source, layout: makeLayout, writer }: ParsedTree): LocatedSource {
  const traces = tracesOf(context);
  let known: Layout | undefined;
  let placeAt: ((offset: number) => Place) | undefined;
  const layout = () => {
    known ??= makeLayout();
    return known;
  };
  const changeable = () => ({ context, traces, layout: layout(), text: source.text });
  return {
    locate: (places) => locateInTree(traces, source.text, places, layout),
    edits: async (fixes) => {
      if (!writer) return fixes.map(() => undefined);
      const { rewriteTree } = await import('./edit.js');
      return rewriteTree(changeable(), await writer(), fixes);
    },
    editable: async (fixes) => {
      if (!writer) return fixes.map(() => false);
      const { editableIn } = await import('./edit.js');
      return editableIn(changeable(), await writer(), fixes);
    },
    at: async (offset) => {
      const { placesIn } = await import('./at.js');
      placeAt ??= placesIn(context, traces, layout());
      return placeAt(offset);
    },
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
  for (const value of documents) {
    const kind = otherMetadataKind(value) ?? (isTree(value) ? kindOf(value) : undefined);
    if (kind === undefined) continue;
    const address = addressAsDcat(kind, value);
    return {
      rule: 'document-no-resource',
      place,
      args: { kind, ...(address === undefined ? {} : { address }) },
    };
  }
  return { rule: 'document-no-resource', place, args: { kind: undefined } };
}
