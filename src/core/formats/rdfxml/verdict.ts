import type { CatalogueDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Span } from '../../model/text.js';
import { mostSyntaxFaults, type SyntaxFault } from '../shared/graph/faults.js';
import { syntaxFinding } from '../shared/graph/read.js';
import { type Repaired, withEndTags } from './repair.js';
import { checkWellFormedness } from './well-formed.js';

/** What the tolerant reader makes of tags that do not fit one another; the cause is reported instead. */
const consequences: ReadonlySet<unknown> = new Set([
  'xml-mismatched-tag',
  'xml-unclosed',
  'xml-two-values',
  'xml-text-outside',
  'xml-rdf-name',
  'xml-markup',
]);

/**
 * Reads a text, and tells as well what the tolerant reader takes as it is meant, though other XML parsers refuse the
 * file for it. A text with missing end tags is read as if they stood there.
 */
export function readWithVerdict(text: string, read: (text: string) => CatalogueDocument): CatalogueDocument {
  const { faults, unclosed } = checkWellFormedness(text);
  if (faults.length === 0) return read(text);
  if (unclosed.length === 0) return withFaults(read(text), faults);
  const repaired = withEndTags(text, unclosed);
  const document = inOriginal(read(repaired.text), repaired);
  const findings = document.findings.filter(({ rule, args }) => {
    return rule !== 'document-syntax' || !consequences.has(args['cause']);
  });
  return withFaults({ ...document, findings }, faults);
}

/** Adds those faults that the reader has not reported already. */
function withFaults(document: CatalogueDocument, faults: readonly SyntaxFault[]): CatalogueDocument {
  const reported = document.findings.filter(({ rule }) => rule === 'document-syntax').flatMap(spansOf);
  const added = faults
    .map((fault) => syntaxFinding('RDF/XML', fault))
    .filter((fault) => !spansOf(fault).some((span) => reported.some((other) => meet(span, other))));
  const most = Math.max(0, mostSyntaxFaults - reported.length);
  return { ...document, findings: [...added.slice(0, most), ...document.findings] };
}

/** A document of a repaired text, with its places in the original. Nothing in it can be changed. */
function inOriginal(document: CatalogueDocument, { original }: Repaired): CatalogueDocument {
  return {
    ...document,
    findings: document.findings.map((finding): Finding => {
      const { place } = finding;
      return place.kind === 'span'
        ? { ...finding, place: { ...place, span: original(place.span) } }
        : finding;
    }),
    source: {
      locate: async (places) => {
        const located = await document.source.locate(places);
        return located.map((item) => ({ ...item, span: original(item.span) }));
      },
      edits: (fixes) => fixes.map(() => undefined),
      editable: (fixes) => fixes.map(() => false),
    },
  };
}

function spansOf({ place }: Finding): readonly Span[] {
  return place.kind === 'span' ? [place.span] : [];
}

function meet(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
