import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { canonize } from 'rdf-canonize';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** A term as all RDF libraries know it. */
interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: Term;
}

/** A statement as all RDF libraries know it. */
export interface AnyQuad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** Parsers that have nothing to do with the readers of the project, or with its code. */
export const parsers = {
  turtle: async (text: string): Promise<readonly AnyQuad[]> => new Parser({ format: 'text/turtle' }).parse(text),
  ntriples: async (text: string): Promise<readonly AnyQuad[]> => new Parser({ format: 'application/n-triples' }).parse(text),
  rdfxml: (text: string): Promise<readonly AnyQuad[]> =>
    new Promise((resolve, reject) => {
      const quads: AnyQuad[] = [];
      const parser = new RdfXmlParser();
      parser.on('data', (quad: Quad) => quads.push(quad));
      parser.on('error', reject);
      parser.on('end', () => resolve(quads));
      parser.write(text);
      parser.end();
    }),
  jsonld: (text: string): Promise<readonly AnyQuad[]> => expand(JSON.parse(text)),
};

/** The statements of a JSON-LD document, by the `jsonld` package and without the network. */
export async function expand(document: object): Promise<readonly AnyQuad[]> {
  const quads = await jsonld.toRDF(document, {
    documentLoader: async (url) => {
      throw new Error(`the network was asked for ${url}`);
    },
  });
  return quads as unknown as readonly AnyQuad[];
}

/** A text that is the same for isomorphic graphs: RDF dataset canonicalization. Language tags know no case. */
export async function canonical(quads: readonly AnyQuad[]): Promise<string> {
  const graph = { termType: 'DefaultGraph', value: '' };
  const plain = ({ termType, value, language, datatype }: Term): object =>
    termType === 'Literal'
      ? { termType, value, language: language?.toLowerCase() ?? '', datatype: { termType: 'NamedNode', value: datatype?.value ?? '' } }
      : { termType, value };
  const different = new Map(
    quads.map(({ subject, predicate, object }) => {
      const statement = { subject: plain(subject), predicate: plain(predicate), object: plain(object), graph };
      return [JSON.stringify(statement), statement];
    }),
  );
  return canonize(
    [...different.values()],
    { algorithm: 'RDFC-1.0', format: 'application/n-quads', maxWorkFactor: 3 },
  );
}
