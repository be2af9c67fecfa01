/** A graph in any of the four syntaxes, converted to any of them, is the same graph: nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { arbitraryText } from './arbitrary.js';
import { inputOf, normalOf, rdfFormats, write } from './convert.js';
import { jsonld, n3, type Quad } from './libraries.js';
import { canonical, parsers } from './parsers.js';

const { namedNode, blankNode, literal, quad } = n3.DataFactory;
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const dcat = 'http://www.w3.org/ns/dcat#';
const dcterms = 'http://purl.org/dc/terms/';

const iri = (text: string) => namedNode(text);
const names = ['a', 'b', 'c', 'räka?x=1&y=2', "d'e(f)"].map((end) => iri(`http://example.org/${end}`));
const blanks = ['x', 'y', 'z'].map((name) => blankNode(name));

/** Classes that the profile does not know: what has one of them gets the class that its place asks for. */
const foreignTypes = [
  'http://schema.org/Offer',
  'http://www.w3.org/2004/02/skos/core#Concept',
  'http://example.org/type/1',
];

/** Classes of the profile, and others. Each subject gets one. */
const types = [
  `${dcat}Catalog`,
  `${dcat}Dataset`,
  `${dcat}Distribution`,
  `${dcat}DataService`,
  `${dcat}DatasetSeries`,
  'http://xmlns.com/foaf/0.1/Agent',
  'http://xmlns.com/foaf/0.1/Organization',
  'http://www.w3.org/2006/vcard/ns#Individual',
  `${dcterms}PeriodOfTime`,
  `${dcterms}Location`,
  ...foreignTypes,
].map(iri);

const references = [
  `${dcat}dataset`,
  `${dcat}distribution`,
  `${dcat}contactPoint`,
  `${dcterms}publisher`,
  `${dcterms}temporal`,
  `${dcterms}hasPart`,
  `${dcat}accessService`,
  `${dcterms}license`,
  `${dcat}theme`,
  `${dcterms}spatial`,
  `${dcterms}relation`,
  'http://example.org/ns#p',
  `${rdf}first`,
  `${rdf}rest`,
  `${rdf}type`,
  'http://www.w3.org/2002/07/owl#sameAs',
].map(iri);

const attributes = [
  `${dcterms}title`,
  `${dcterms}description`,
  `${dcat}keyword`,
  `${dcterms}identifier`,
  `${dcterms}issued`,
  `${dcat}startDate`,
  'http://schema.org/startDate',
  'http://schema.org/description',
  'http://www.w3.org/2006/vcard/ns#fn',
  'http://xmlns.com/foaf/0.1/name',
  `${dcterms}format`,
  `${dcat}byteSize`,
  `${dcterms}publisher`,
  `${dcterms}license`,
  'http://example.org/ns/q',
  `${rdf}_1`,
].map(iri);

const text = arbitraryText;
const value = fc.oneof(
  text.map((words) => literal(words)),
  fc.tuple(text, fc.constantFrom('sv', 'en', 'sv-FI')).map(([words, tag]) => literal(words, tag)),
  fc
    .tuple(
      text,
      fc.constantFrom('http://example.org/dt', `${rdf}HTML`, 'http://www.w3.org/2001/XMLSchema#token'),
    )
    .map(([words, datatype]) => literal(words, iri(datatype))),
  fc.constant(literal('2024-01-01', iri('http://www.w3.org/2001/XMLSchema#date'))),
);

const subject = fc.constantFrom(...names, ...blanks);
const statement = fc.oneof(
  fc.tuple(subject, fc.constantFrom(...references), subject).map(([s, p, o]) => quad(s, p, o)),
  fc.tuple(subject, fc.constantFrom(...attributes), value).map(([s, p, o]) => quad(s, p, o)),
);

/** A graph with at least one resource of the profile, in which every subject has a class. */
const graph: fc.Arbitrary<readonly Quad[]> = fc
  .tuple(
    fc.array(statement, { minLength: 1, maxLength: 14 }),
    fc.array(fc.constantFrom(...types), { minLength: 8, maxLength: 8 }),
  )
  .map(([statements, classes]) => {
    const subjects = new Map(statements.map(({ subject: found }) => [found.value, found]));
    for (const { object } of statements) {
      if (object.termType === 'BlankNode' || object.termType === 'NamedNode')
        subjects.set(object.value, object);
    }
    const own = [...subjects.values()].map((found, index) =>
      quad(found, iri(`${rdf}type`), classes[index % 8]!),
    );
    const catalogue = quad(iri('http://example.org/catalogue'), iri(`${rdf}type`), iri(`${dcat}Catalog`));
    return [catalogue, ...own, ...statements];
  });

/** Writers of other people for the input; RDF/XML has none, so ours stands in once others have read it. */
const inputs: Readonly<Record<(typeof rdfFormats)[number], (quads: readonly Quad[]) => Promise<string>>> = {
  turtle: async (quads) => new n3.Writer({ format: 'Turtle' }).quadsToString(quads),
  ntriples: async (quads) => new n3.Writer({ format: 'N-Triples' }).quadsToString(quads),
  jsonld: async (quads) => {
    const nquads = new n3.Writer({ format: 'N-Quads' }).quadsToString(quads);
    return JSON.stringify(await jsonld.fromRDF(nquads, { format: 'application/n-quads' }));
  },
  rdfxml: async (quads) => {
    const { document } = await normalOf([inputOf('ntriples', await inputs.ntriples(quads))]);
    const written = await write('rdfxml', document);
    expect(await canonical(withoutAdded(await parsers.rdfxml(written)))).toBe(
      await canonical(withoutAdded(quads)),
    );
    return written;
  },
};

/** A graph without the classes that may have been added to what has one that the profile does not know. */
function withoutAdded(quads: readonly Quad[]): readonly Quad[] {
  const isType = ({ predicate }: Quad) => predicate.value === `${rdf}type`;
  const foreign = new Set(
    quads
      .filter((found) => isType(found) && foreignTypes.includes(found.object.value))
      .map((found) => found.subject.value),
  );
  return quads.filter((found) => {
    const { value } = found.object;
    const isOfProfile = !foreignTypes.includes(value) && /^http:\/\/(?!example\.org\/)/.test(value);
    return !(isType(found) && isOfProfile && foreign.has(found.subject.value));
  });
}

describe('any graph', () => {
  it.each(rdfFormats)('in %s is the same graph after it has been converted', async (format) => {
    await fc.assert(
      fc.asyncProperty(graph, async (quads) => {
        const wanted = await canonical(withoutAdded(quads));
        const { document } = await normalOf([inputOf(format, await inputs[format](quads))]);
        for (const to of rdfFormats)
          expect(await canonical(withoutAdded(await parsers[to](await write(to, document))))).toBe(wanted);
      }),
      runs(80),
    );
  });

  it.each(rdfFormats)('in %s, converted twice, gives the same bytes', async (format) => {
    await fc.assert(
      fc.asyncProperty(graph, async (quads) => {
        const { document } = await normalOf([inputOf('ntriples', await inputs.ntriples(quads))]);
        const once = await write(format, document);
        const again = (await normalOf([inputOf(format, once)])).document;
        expect(await write(format, again)).toBe(once);
      }),
      runs(80),
    );
  });
});
