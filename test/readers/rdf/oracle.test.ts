import fc from 'fast-check';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Writer } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { describe, expect, it } from 'vitest';
import { parseNTriples } from '../../../src/core/formats/ntriples/read.js';
import { parseRdfXml } from '../../../src/core/formats/rdfxml/read.js';
import { Graph } from '../../../src/core/formats/shared/graph/graph.js';
import { parseTurtle } from '../../../src/core/formats/turtle/read.js';
import { runs } from '../../runs.js';
import { catalogue } from './catalogue.js';
import { allStatements, nquads, rdfXml, read, statementsOf } from './helpers.js';

/** Other people's parsers say the same as ours. */

const processor = jsonld as unknown as {
  canonize: (input: string, options: object) => Promise<string>;
  toRDF: (input: unknown, options: object) => Promise<string>;
};

const canonical = (text: string) =>
  processor.canonize(text, {
    inputFormat: 'application/n-quads',
    algorithm: 'RDFC-1.0',
    maxWorkFactor: Number.POSITIVE_INFINITY,
  });

function quadsOf(quads: readonly Quad[]): string {
  return new Writer({ format: 'N-Triples' }).quadsToString([...quads]);
}

async function parseWithPeer(text: string): Promise<string> {
  const parser = new RdfXmlParser({ baseIRI: 'http://base.se/' });
  const quads: Quad[] = [];
  parser.on('data', (quad: Quad) => quads.push(quad));
  const done = new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
  parser.end(text);
  await done;
  return quadsOf(quads);
}

describe('the shared catalogue', () => {
  it('Turtle, as n3 reads it', async () => {
    const theirs = await canonical(quadsOf(new Parser().parse(catalogue.turtle)));
    expect(await canonical(nquads(allStatements(await read('turtle', catalogue.turtle))))).toBe(theirs);
  });

  it('RDF/XML, as rdfxml-streaming-parser reads it', async () => {
    const theirs = await canonical(await parseWithPeer(catalogue.rdfxml));
    expect(await canonical(nquads(allStatements(await read('rdfxml', catalogue.rdfxml))))).toBe(theirs);
  });

  it('JSON-LD, as jsonld reads it', async () => {
    const theirs = await canonical(
      await processor.toRDF(JSON.parse(catalogue.jsonld), { format: 'application/n-quads' }),
    );
    expect(await canonical(nquads(allStatements(await read('jsonld', catalogue.jsonld))))).toBe(theirs);
  });
});

const { namedNode, literal, blankNode, quad } = DataFactory;
const names = fc.constantFrom('a', 'b', 'c/d', 'e#f', 'å', 'x%20y', 'q?r=s&t', 'dots.in.it', '-', '1');
const iri = names.map((name) => namedNode(`http://exempel.se/${name}`));
const blank = fc.constantFrom('x', 'y', 'z1').map((name) => blankNode(name));
const text = fc.string({ unit: 'binary', maxLength: 20 }).filter((value) => !/[\ud800-\udfff\r]/.test(value));
const object = fc.oneof(
  iri,
  blank,
  text.map((value) => literal(value)),
  fc.tuple(text, fc.constantFrom('sv', 'en', 'de-at')).map(([value, language]) => literal(value, language)),
  fc.tuple(text, iri).map(([value, datatype]) => literal(value, datatype)),
);
const graph = fc.array(
  fc.tuple(fc.oneof(iri, blank), iri, object).map(([s, p, o]) => quad(s, p, o)),
  { maxLength: 12 },
);

function parsed(parse: typeof parseTurtle | typeof parseNTriples, source: string): string {
  const result = new Graph();
  parse(source, result, (fault) => {
    throw fault;
  });
  expect(result.faults).toEqual([]);
  return nquads(statementsOf(result));
}

describe('what n3 writes', () => {
  it('is read as n3 meant it', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (quads) => {
        const expected = await canonical(quadsOf(quads));
        const lines = quadsOf(quads);
        expect(await canonical(parsed(parseNTriples, lines))).toBe(expected);
        expect(await canonical(parsed(parseTurtle, lines))).toBe(expected);
        const turtle = new Writer({ prefixes: { e: 'http://exempel.se/' } });
        for (const item of quads) turtle.addQuad(item);
        let written = '';
        turtle.end((_, result) => {
          written = result;
        });
        expect(await canonical(parsed(parseTurtle, written))).toBe(expected);
      }),
      runs(200),
    );
  });
});

describe('RDF/XML as rdfxml-streaming-parser reads it', () => {
  it.each([
    [
      'typed and untyped nodes',
      '<ex:T rdf:about="http://a.se/1"><ex:p><rdf:Description><ex:q rdf:nodeID="n"/></rdf:Description></ex:p></ex:T><ex:T rdf:nodeID="n"/>',
    ],
    [
      'property attributes',
      '<rdf:Description rdf:about="http://a.se/1" ex:p="x" rdf:type="http://a.se/T"><ex:q ex:r="s" rdf:resource="http://a.se/2"/><ex:t ex:u="v"/></rdf:Description>',
    ],
    [
      'parse types',
      '<rdf:Description rdf:about="http://a.se/1"><ex:p rdf:parseType="Resource"><ex:q xml:lang="sv">x</ex:q></ex:p><ex:r rdf:parseType="Collection"><ex:T/><ex:T rdf:about="http://a.se/2"/></ex:r></rdf:Description>',
    ],
    [
      'containers',
      '<rdf:Seq rdf:about="http://a.se/1"><rdf:li>a</rdf:li><rdf:_5>b</rdf:_5><rdf:li rdf:resource="http://a.se/2"/></rdf:Seq>',
    ],
    [
      'literals',
      '<rdf:Description rdf:about="http://a.se/1" xml:lang="en"><ex:p> a &amp; b\n</ex:p><ex:q rdf:datatype="http://a.se/t">1</ex:q><ex:r xml:lang=""><![CDATA[<x>]]></ex:r><ex:s></ex:s></rdf:Description>',
    ],
    [
      'bases',
      '<rdf:Description rdf:about="x" xml:base="http://b.se/c/d"><ex:p rdf:resource="../e"/><ex:q rdf:resource="?f"/><ex:r rdf:resource="//g.se/h"/></rdf:Description><rdf:Description rdf:ID="i" xml:base="http://b.se/c"><ex:p/></rdf:Description>',
    ],
    [
      'named statements',
      '<rdf:Description rdf:about="http://a.se/1" xml:base="http://b.se/"><ex:p rdf:ID="s1">x</ex:p><ex:q rdf:ID="s2" rdf:resource="http://a.se/2"/></rdf:Description>',
    ],
  ])('%s', async (_, content) => {
    const source = rdfXml(content);
    const result = new Graph();
    parseRdfXml(source, result, (fault) => {
      throw fault;
    });
    expect(await canonical(nquads(statementsOf(result)))).toBe(await canonical(await parseWithPeer(source)));
  });
});
