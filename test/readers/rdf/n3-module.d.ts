/** What the tests use of the package `n3`, which brings no types of its own. */
declare module 'n3' {
  interface Term {
    readonly termType: string;
    readonly value: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options?: { format?: string; baseIRI?: string });
    parse(text: string): Quad[];
  }
  export class Writer {
    constructor(options: { format?: string; prefixes?: Record<string, string> });
    addQuad(quad: Quad): void;
    quadsToString(quads: readonly Quad[]): string;
    end(done: (error: unknown, result: string) => void): void;
  }
  export const DataFactory: {
    namedNode(iri: string): Term;
    blankNode(label: string): Term;
    literal(value: string, languageOrDatatype?: string | Term): Term;
    quad(subject: Term, predicate: Term, object: Term): Quad;
  };
}
