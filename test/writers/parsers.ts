import { canonize } from 'rdf-canonize';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { jsonld, n3, type Quad, type Term } from './libraries.js';

/** Parsers that have nothing to do with the readers of the project. */
export const parsers = {
  turtle: async (text: string): Promise<readonly Quad[]> =>
    new n3.Parser({ format: 'text/turtle' }).parse(text),
  ntriples: async (text: string): Promise<readonly Quad[]> =>
    new n3.Parser({ format: 'application/n-triples' }).parse(text),
  rdfxml: (text: string): Promise<readonly Quad[]> =>
    new Promise((resolve, reject) => {
      const quads: Quad[] = [];
      const parser = new RdfXmlParser();
      parser.on('data', (quad: Quad) => quads.push(quad));
      parser.on('error', reject);
      parser.on('end', () => resolve(quads));
      parser.write(text);
      parser.end();
    }),
  jsonld: (text: string): Promise<readonly Quad[]> => expand(JSON.parse(text)),
};

/** The statements of a JSON-LD document, by the `jsonld` package and without the network. */
export function expand(document: object): Promise<readonly Quad[]> {
  return jsonld.toRDF(document, {
    documentLoader: async (url) => {
      throw new Error(`the network was asked for ${url}`);
    },
  });
}

/** A text that is the same for isomorphic graphs: RDF dataset canonicalization. Language tags know no case. */
export async function canonical(quads: readonly Quad[]): Promise<string> {
  const graph = { termType: 'DefaultGraph', value: '' };
  const plain = ({ termType, value, language, datatype }: Term): object =>
    termType === 'Literal'
      ? {
          termType,
          value,
          language: language?.toLowerCase() ?? '',
          datatype: { termType: 'NamedNode', value: datatype?.value ?? '' },
        }
      : { termType, value };
  const different = new Map(
    quads.map(({ subject, predicate, object }) => {
      const statement = {
        subject: plain(subject),
        predicate: plain(predicate),
        object: plain(object),
        graph,
      };
      return [JSON.stringify(statement), statement];
    }),
  );
  return canonize([...different.values()], {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    maxWorkFactor: 3,
  });
}
