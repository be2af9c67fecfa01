/**
 * Other people's RDF libraries, as far as the tests use them; most bring no types of their own. They check what the
 * project writes, and have nothing to do with its readers.
 */
import * as jsonldModule from 'jsonld';
import * as n3Module from 'n3';

/** A term as all RDF libraries know it. */
export interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: Term;
}

/** A statement as all RDF libraries know it. */
export interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

interface N3 {
  readonly Parser: new (options: {
    readonly format: string;
  }) => { readonly parse: (text: string) => readonly Quad[] };
  readonly Writer: new (options: {
    readonly format: string;
  }) => {
    readonly quadsToString: (quads: readonly Quad[]) => string;
  };
  readonly DataFactory: {
    readonly namedNode: (iri: string) => Term;
    readonly blankNode: (label: string) => Term;
    readonly literal: (value: string, languageOrDatatype?: string | Term) => Term;
    readonly quad: (subject: Term, predicate: Term, object: Term) => Quad;
  };
}

interface JsonLd {
  readonly toRDF: (
    document: object,
    options: { readonly documentLoader: (url: string) => Promise<never> },
  ) => Promise<readonly Quad[]>;
  readonly fromRDF: (nquads: string, options: { readonly format: string }) => Promise<object>;
}

export const n3 = n3Module as unknown as N3;
export const jsonld = (jsonldModule as unknown as { readonly default: JsonLd }).default;
