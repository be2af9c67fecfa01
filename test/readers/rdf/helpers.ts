import { readJsonLd } from '../../../src/core/formats/jsonld/read.js';
import { parseNTriples, readNTriples } from '../../../src/core/formats/ntriples/read.js';
import { parseRdfXml, readRdfXml } from '../../../src/core/formats/rdfxml/read.js';
import type { Described } from '../../../src/core/formats/shared/graph/described.js';
import { Graph, type Term } from '../../../src/core/formats/shared/graph/graph.js';
import { parseTurtle, readTurtle } from '../../../src/core/formats/turtle/read.js';
import type { CanonicalObject, CanonicalValue } from '../../../src/core/model/canonical.js';
import type { CatalogueDocument, Statement } from '../../../src/core/model/document.js';
import type { Place } from '../../../src/core/model/place.js';
import type { ProfileClass } from '../../../src/core/model/profile.js';
import { classesByName } from '../../../src/core/profile/names.js';
import { expandCurie } from '../../../src/core/profile/prefixes.js';
import { sourceText } from '../../../src/core/source/text.js';

/** The customary prefixes as a Turtle head. */
export const turtleHead = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix ex: <https://exempel.se/ns#> .
@prefix : <https://data.exempel.se/> .
`;

/** Puts elements into an rdf:RDF with the customary prefixes. */
export function rdfXml(content: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#"
  xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/"
  xmlns:vcard="http://www.w3.org/2006/vcard/ns#" xmlns:ex="https://exempel.se/ns#" ${attributes}>
${content}
</rdf:RDF>
`;
}

const readers = { turtle: readTurtle, ntriples: readNTriples, rdfxml: readRdfXml, jsonld: readJsonLd };
const parsers = { turtle: parseTurtle, ntriples: parseNTriples, rdfxml: parseRdfXml };

export async function read(format: keyof typeof readers, text: string): Promise<CatalogueDocument> {
  return readers[format](sourceText(text), {});
}

/** The statements of a text, sorted, one a line, and the faults that were met. */
export function parse(
  format: keyof typeof parsers,
  text: string,
): { statements: string[]; faults: string[] } {
  const graph = new Graph(text.length);
  const faults: string[] = [];
  parsers[format](text, graph, ({ cause, start, end }) =>
    faults.push(`${cause} ${JSON.stringify(text.slice(start, end))}`),
  );
  for (const { rule, span } of graph.faults)
    faults.push(`${rule} ${JSON.stringify(text.slice(span.start, span.end))}`);
  return { statements: nquads(statementsOf(graph)).split('\n').filter(Boolean), faults };
}

/** The statements of a graph. */
export function statementsOf(graph: Graph): Statement[] {
  return [...graph.subjects.values()].flatMap((subject) =>
    graph.statementsOf(subject).map((at) => ({
      subject: subject.id,
      predicate: graph.predicateOf(at),
      object: graph.objectOf(at),
    })),
  );
}

/** N-Triples, sorted. */
export function nquads(statements: readonly Statement[]): string {
  const node = (id: string) => (id.startsWith('_:') ? id : `<${id}>`);
  const term = (object: Term) => {
    if (typeof object === 'string') return node(object);
    const text = `"${object.value.replace(/[\\"\n\r]/g, (sign) => escapes[sign]!)}"`;
    if (object.language !== undefined) return `${text}@${object.language}`;
    return object.datatype === undefined ? text : `${text}^^<${object.datatype}>`;
  };
  const lines = statements.map(
    ({ subject, predicate, object }) => `${node(subject)} <${predicate}> ${term(object)} .\n`,
  );
  return [...new Set(lines)].sort().join('');
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' };

/** Everything that a document says, as statements again: the canonical document read as JSON-LD, and the rest. */
export function allStatements(document: CatalogueDocument): Statement[] {
  const statements: Statement[] = [...(document.rest?.statements ?? [])];
  const say = (subject: string, predicate: string, object: Term) =>
    statements.push({ subject, predicate, object });
  const graph = document.data['@graph'];
  const nodes = new Map(
    (document.resources as readonly Described[]).map(({ data, type, source, classIri }) => [
      data,
      { type, subject: source.id, isTyped: classIri !== undefined },
    ]),
  );
  const visit = (data: CanonicalObject): string => {
    const { type, subject, isTyped } = nodes.get(data)!;
    for (const [key, value] of Object.entries(data)) {
      if (key === 'id') continue;
      if (key === 'class') {
        if (isTyped) say(subject, `${rdf}type`, classIri(type, value as string));
        continue;
      }
      const property = type.properties.get(key);
      const predicate = property?.iri ?? expandCurie(key) ?? key;
      const isReference = property?.kind === 'iri' || property?.kind === 'resource';
      for (const item of Array.isArray(value) ? value : [value]) {
        for (const object of terms(item, isReference, property && datatypes[property.kind]))
          say(subject, predicate, object);
      }
    }
    return subject;
  };
  const terms = (value: CanonicalValue, isReference: boolean, datatype: string | undefined): Term[] => {
    if (typeof value === 'string') return [isReference ? value : { value, language: undefined, datatype }];
    const object = value as CanonicalObject;
    if (nodes.has(object)) return [visit(object)];
    if (typeof object['@value'] === 'string') {
      const type = object['@type'] as string | undefined;
      return [
        {
          value: object['@value'],
          language: object['@language'] as string | undefined,
          datatype: type && (expandCurie(type) ?? type),
        },
      ];
    }
    if (typeof object['id'] === 'string') return [object['id']];
    return Object.entries(object).flatMap(([tag, texts]) =>
      [texts].flat().map((text) => ({
        value: text as string,
        language: tag === '@none' ? undefined : tag,
        datatype: undefined,
      })),
    );
  };
  if (Array.isArray(graph)) for (const data of graph) visit(data as CanonicalObject);
  else if (Object.keys(document.data).length > 0) visit(document.data);
  return statements;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const datatypes: Readonly<Record<string, string>> = {
  date: `${xsd}date`,
  duration: `${xsd}duration`,
  decimal: `${xsd}decimal`,
  integer: `${xsd}nonNegativeInteger`,
  wkt: 'http://www.opengis.net/ont/geosparql#wktLiteral',
};

function classIri(type: ProfileClass, name: string): string {
  const found = type.iris.find(
    (iri, at) => type.curies[at] === name || iri.endsWith(`#${name}`) || iri.endsWith(`/${name}`),
  );
  if (found === undefined || !classesByName(name).some((meaning) => meaning.class === type))
    throw new Error(`no class ${name}`);
  return found;
}

/** The stretch of the text that a place stands for. */
export async function textAt(document: CatalogueDocument, text: string, place: Place): Promise<string> {
  const [{ span } = { span: { start: 0, end: 0 } }] = await document.source.locate([place]);
  return text.slice(span.start, span.end);
}

/** Rule, facts and place of each finding, without those that every strange statement gives. */
export async function findings(document: CatalogueDocument, text: string): Promise<unknown[]> {
  const reported = document.findings.filter(({ rule }) => {
    return rule !== 'schema-unknown-property' && rule !== 'document-no-resource';
  });
  return Promise.all(
    reported.map(async ({ rule, args, place }) => [rule, args, await textAt(document, text, place)]),
  );
}
