import jsonld from 'jsonld';
import type { CatalogueDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Read, ReadOptions } from '../../model/reader.js';
import type { SourceText, Span } from '../../model/text.js';
import { layoutOfJson } from '../json/layout.js';
import { parseJson } from '../json/parse.js';
import { SyntaxFault } from '../shared/graph/faults.js';
import { type Fault, Graph } from '../shared/graph/graph.js';
import { documentOf, syntaxFinding } from '../shared/graph/read.js';
import { addressAsDcat, otherMetadataKind } from '../shared/tree/kinds.js';
import { type Contexts, customaryContext, ownContexts } from './contexts.js';
import { addExpanded } from './expanded.js';
import { contextsIn, jsonSpots, markDocument } from './located.js';
import { mayUnfold } from './unfolding.js';

const planWriter = async () => (await import('./edit.js')).jsonLdWriter;

/** Reads JSON-LD with the contexts that come with the program, and one that is given for all others. */
export const readJsonLd: Read = (source, options) => {
  return readJsonLdWith(source, (iri) => ownContexts(iri) ?? options.context, options);
};

/** Reads JSON-LD with these contexts. Nothing is fetched; what no context names is left out, and reported. */
export async function readJsonLdWith(
  source: SourceText,
  contexts: Contexts,
  options: ReadOptions = {},
): Promise<CatalogueDocument> {
  const { text } = source;
  const graph = new Graph(text.length);
  const { documents, findings: faults, form } = parseJson(source, { format: 'JSON-LD', isPlain: false });
  const findings: Finding[] = [...faults];
  const [document] = documents;
  const isTooMuch = !mayUnfold(document, text.length);
  if (isTooMuch) {
    const span = { start: 0, end: source.lineText(1).length };
    findings.push({ rule: 'document-limit', place: { kind: 'span', span }, args: { kind: 'addresses' } });
  }
  if (typeof document !== 'object' || document === null || isTooMuch)
    return documentOf(source, graph, findings, { placed: () => graph, planWriter }, options);

  const writtenTag = tagsOf(text);
  const expansion = await expand(document, contexts);
  for (const finding of expansionFindings(text, expansion)) findings.push(finding);
  addExpanded(graph, expansion.expanded, { writtenTag });
  // A fault outside of the profile's resources is shown at the first place where its value stands.
  const faultSpan = ({ args, span }: Fault): Span => {
    const value = args['value'] ?? args['tag'];
    const place = value === undefined ? undefined : placeOf(text, JSON.stringify(value));
    return place?.kind === 'span' ? place.span : span;
  };
  // Places come from a second expansion, of a document whose values say where they stand.
  const placed = async () => {
    const again = new Graph(text.length);
    const marks = markDocument(document, [...contextsIn(document), ...expansion.used]);
    const { expanded: marked } = await expand(marks.document, contexts);
    const spots = jsonSpots(layoutOfJson(text, form), document, marks.typeKeys);
    addExpanded(again, expansion.expanded, { writtenTag, marked, spots });
    return again;
  };
  const found = documentOf(source, graph, findings, { placed, planWriter, faultSpan }, options);
  return isUnderstood(found, document)
    ? found
    : documentOf(source, new Graph(), whyNothing(document, findings), { placed, planWriter }, options);
}

/**
 * Whether a resource has a class that the file names by its whole address: without a context no other name means anything. What
 * is of DCAT-US takes the names of DCAT for something else.
 */
function isUnderstood({ resources, findings }: CatalogueDocument, document: unknown): boolean {
  if (otherMetadataKind(document) === 'dcat-us') return false;
  if (!findings.some(({ rule }) => rule === 'jsonld-context')) return true;
  const guessed = new Set(
    findings.flatMap(({ rule, place }) =>
      (rule === 'class-unknown' || rule === 'class-missing') && place.kind === 'resource' ? [place.node] : [],
    ),
  );
  return resources.some((node) => !guessed.has(node));
}

/** Why nothing in a document was recognised, without what follows from it: it is another kind of metadata, or lacks its context. */
function whyNothing(document: unknown, findings: readonly Finding[]): Finding[] {
  const kind = otherMetadataKind(document);
  if (kind === undefined)
    return findings.map((item) => (item.rule === 'jsonld-context' ? { ...item, severity: 'error' } : item));
  const address = addressAsDcat(kind, document);
  const args = { kind, ...(address === undefined ? {} : { address }) };
  return [{ rule: 'document-no-resource', place: { kind: 'document' }, args }];
}

/** What the processor made of a document. */
interface Expansion {
  readonly expanded: unknown[];
  /** Contexts that were named by their IRI and are known. */
  readonly used: readonly unknown[];
  readonly unknownContexts: ReadonlySet<string>;
  /** Keys that no context explains. */
  readonly unknownKeys: ReadonlySet<string>;
  /** Why the processor refused the document, or a part of it. */
  readonly refusals: ReadonlySet<string>;
}

async function expand(document: unknown, contexts: Contexts): Promise<Expansion> {
  const used = new Set<unknown>();
  const unknownContexts = new Set<string>();
  const unknownKeys = new Set<string>();
  const refusals = new Set<string>();
  const options: Parameters<typeof jsonld.expand>[1] = {
    base: '',
    documentLoader: async (url) => {
      const known = contexts(url);
      if (known === undefined) unknownContexts.add(url);
      else used.add(contextOf(known));
      return { contextUrl: null, documentUrl: url, document: known ?? customaryContext };
    },
    eventHandler: ({ event }) => {
      const key = event.details['property'];
      if (event.code === 'invalid property' && typeof key === 'string') unknownKeys.add(key);
    },
  };
  const attempt = async (part: unknown): Promise<unknown[]> => {
    try {
      return await jsonld.expand(part, options);
    } catch (error) {
      refusals.add(refusalOf(error));
      return [];
    }
  };
  let expanded = await attempt(document);
  if (refusals.size > 0) {
    // One faulty resource must not hide the others.
    const results: unknown[] = [];
    for (const part of partsOf(document)) for (const node of await attempt(part)) results.push(node);
    expanded = results;
  }
  return { expanded, used: [...used], unknownContexts, unknownKeys, refusals };
}

/** The resources of a document that lists several, each with the context of the whole. */
function partsOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document;
  const { '@context': context, '@graph': graph } = document as Record<string, unknown>;
  if (!Array.isArray(graph)) return [];
  return graph.map((node) => ({ '@context': context, '@graph': [node] }));
}

function contextOf(document: unknown): unknown {
  return typeof document === 'object' && document !== null && '@context' in document
    ? document['@context']
    : document;
}

function refusalOf(error: unknown): string {
  const { details, name } = error as { details?: { code?: unknown }; name?: unknown };
  return typeof details?.code === 'string' ? details.code : String(name);
}

function expansionFindings(text: string, expansion: Expansion): Finding[] {
  const { unknownContexts, unknownKeys, refusals } = expansion;
  const findings: Finding[] = [];
  for (const context of unknownContexts) {
    findings.push({
      rule: 'jsonld-context',
      place: placeOf(text, JSON.stringify(context)),
      args: { context },
    });
  }
  // Without its context hardly any key of a document means anything; to report each would help nobody.
  if (unknownContexts.size === 0) {
    for (const key of unknownKeys) {
      findings.push({ rule: 'key-unknown', place: placeOf(text, JSON.stringify(key)), args: { key } });
    }
  }
  const firstLine = /^[^\r\n]{0,200}/.exec(text)![0].length;
  for (const code of refusals) {
    findings.push(syntaxFinding('JSON-LD', new SyntaxFault('jsonld-invalid', 0, firstLine, { code })));
  }
  return findings;
}

function placeOf(text: string, quoted: string): Finding['place'] {
  const start = text.indexOf(quoted);
  return start < 0 ? { kind: 'document' } : { kind: 'span', span: { start, end: start + quoted.length } };
}

/** The processor writes language tags in small letters; people wrote `sv-SE`. */
function tagsOf(text: string): (tag: string) => string {
  let written: Map<string, string> | undefined;
  return (tag) => {
    if (!/[-_]/.test(tag)) return tag;
    written ??= new Map(
      [...text.matchAll(/"([A-Za-z]{1,8}(?:[-_][A-Za-z0-9]{1,8})+)"/g)].map(([, found]) => [
        found!.toLowerCase(),
        found!,
      ]),
    );
    return written.get(tag) ?? tag;
  };
}
