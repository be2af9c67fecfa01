import type { CanonicalObject, ResourceNode } from './canonical.js';
import type { Finding } from './finding.js';
import type { LocatedSource } from './located.js';
import type { Place } from './place.js';
import type { SourceText } from './text.js';

/** Something that the reader took for granted or understood differently from how it was written. */
export interface Assumption {
  readonly code:
    | 'encoding'
    | 'delimiter'
    | 'header-row'
    | 'quoted-rows'
    | 'other-row'
    | 'sheet'
    | 'sheet-left'
    | 'default-language'
    | 'class'
    | 'key'
    | 'value'
    | 'date'
    | 'publisher'
    | 'link'
    | 'x-dcat'
    | 'setting'
    | 'setting-catalogue'
    | 'identifier-number';
  readonly args: Readonly<Record<string, string | number>>;
  readonly count: number;
}

/** A statement of an RDF file about something that is no resource of the profile. Blank nodes are `_:b0`, `_:b1` … */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object:
    | string
    | {
        readonly value: string;
        readonly language: string | undefined;
        readonly datatype: string | undefined;
      };
}

/** What a file describes, in the one shape that all formats share. */
export interface CatalogueDocument {
  /** The canonical document itself (valid JSON-LD without its context): one resource, or `@graph` with several. */
  readonly data: CanonicalObject;
  /** Every resource of the profile in the document, in document order. */
  readonly resources: readonly ResourceNode[];
  /** Finds a resource by its IRI, where the reader knows that each is described once; otherwise absent. */
  readonly find?: (id: string) => ResourceNode | undefined;
  /** What the reader found on the way. */
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
  /** What an RDF file says beyond the canonical document, so that no statement is lost: statements, graph names. */
  readonly rest?: { readonly statements: readonly Statement[]; readonly graphs: readonly string[] };
  /** False where the reader has seen that the text has no comments; absent where it does not know. */
  readonly hasComments?: boolean;
  /** Mandatory properties (`Class.key`) that are filled in elsewhere and not missed here. */
  readonly implied: readonly string[];
  /** The text that the document was read from, as places and edits see it. */
  readonly source: LocatedSource;
  /** Absent where everything stands in the text itself. */
  readonly filled?: Filled;
  /** Identifiers that resources would get, where they are asked for and not put in. */
  readonly identifiers?: ReadonlyMap<ResourceNode, string>;
}

/** A file with settings, as the document that its sections describe. */
export interface SettingsFile {
  /** How the report calls it. */
  readonly file: string;
  readonly source: SourceText;
  readonly document: CatalogueDocument;
}

/** What was filled into a document from settings, and does not stand in its own text. */
export interface Filled {
  readonly from: SettingsFile;
  /** The place in the settings that a place in this document stands for; undefined for what stands in the text itself. */
  readonly placeOf: (place: Place) => Place | undefined;
}
