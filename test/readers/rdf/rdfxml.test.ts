import { describe, expect, it } from 'vitest';
import { parse, rdfXml } from './helpers.js';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const type = `<${rdf}type>`;

function statements(content: string, attributes = ''): string[] {
  const { statements, faults } = parse('rdfxml', rdfXml(content, attributes));
  expect(faults).toEqual([]);
  return statements;
}

describe('RDF/XML', () => {
  it('reads typed nodes, rdf:Description and rdf:resource', () => {
    expect(
      statements(
        '<ex:T rdf:about="http://a.se/1"/><rdf:Description rdf:about="http://a.se/2"><ex:p rdf:resource="http://a.se/1"/></rdf:Description>',
      ),
    ).toEqual(
      [
        `<http://a.se/1> ${type} <https://exempel.se/ns#T> .`,
        '<http://a.se/2> <https://exempel.se/ns#p> <http://a.se/1> .',
      ].sort(),
    );
  });

  it('reads nested nodes and blank nodes, with and without a name', () => {
    expect(
      statements(
        '<rdf:Description rdf:nodeID="a"><ex:p><ex:T/></ex:p><ex:q rdf:nodeID="b"/></rdf:Description><ex:T rdf:nodeID="b"/>',
      ),
    ).toEqual(
      [
        '_:b0 <https://exempel.se/ns#p> _:b1 .',
        '_:b0 <https://exempel.se/ns#q> _:b2 .',
        `_:b1 ${type} <https://exempel.se/ns#T> .`,
        `_:b2 ${type} <https://exempel.se/ns#T> .`,
      ].sort(),
    );
  });

  it('reads rdf:ID and relative references against xml:base', () => {
    expect(
      statements(
        '<ex:T rdf:ID="x"><ex:p rdf:resource="../y?z"/><ex:q xml:base="http://b.se/" rdf:resource="c"/></ex:T>',
        'xml:base="http://a.se/d/e#f"',
      ),
    ).toEqual(
      [
        '<http://a.se/d/e#x> <https://exempel.se/ns#p> <http://a.se/y?z> .',
        '<http://a.se/d/e#x> <https://exempel.se/ns#q> <http://b.se/c> .',
        `<http://a.se/d/e#x> ${type} <https://exempel.se/ns#T> .`,
      ].sort(),
    );
  });

  it('reads literals with language and datatype; the language holds for what is inside', () => {
    expect(
      statements(
        '<rdf:Description rdf:about="http://a.se/1" xml:lang="sv"><ex:p>a</ex:p><ex:q xml:lang="en">b</ex:q><ex:r xml:lang="">c</ex:r><ex:s rdf:datatype="http://a.se/t">d</ex:s><ex:t/></rdf:Description>',
      ),
    ).toEqual(
      [
        '<http://a.se/1> <https://exempel.se/ns#p> "a"@sv .',
        '<http://a.se/1> <https://exempel.se/ns#q> "b"@en .',
        '<http://a.se/1> <https://exempel.se/ns#r> "c" .',
        '<http://a.se/1> <https://exempel.se/ns#s> "d"^^<http://a.se/t> .',
        '<http://a.se/1> <https://exempel.se/ns#t> ""@sv .',
      ].sort(),
    );
  });

  it('reads entities, character references, CDATA, comments and line breaks in texts', () => {
    expect(
      statements(
        '<rdf:Description rdf:about="http://a.se/?a=1&amp;b=2"><ex:p>1 &lt; 2 &#38; <!-- no -->3<![CDATA[ <b> & ]]>\r\nend</ex:p></rdf:Description>',
      ),
    ).toEqual(['<http://a.se/?a=1&b=2> <https://exempel.se/ns#p> "1 < 2 & 3 <b> & \\nend" .'].sort());
  });

  it('reads parseType Resource, Collection and Literal', () => {
    expect(
      statements(
        '<rdf:Description rdf:about="http://a.se/1"><ex:p rdf:parseType="Resource"><ex:q>x</ex:q></ex:p></rdf:Description>',
      ),
    ).toEqual(['<http://a.se/1> <https://exempel.se/ns#p> _:b0 .', '_:b0 <https://exempel.se/ns#q> "x" .']);
    expect(
      statements(
        '<rdf:Description rdf:about="http://a.se/1"><ex:p rdf:parseType="Collection"><rdf:Description rdf:about="http://a.se/2"/><rdf:Description rdf:about="http://a.se/3"/></ex:p><ex:q rdf:parseType="Collection"/></rdf:Description>',
      ),
    ).toEqual([
      '<http://a.se/1> <https://exempel.se/ns#p> _:b0 .',
      `<http://a.se/1> <https://exempel.se/ns#q> <${rdf}nil> .`,
      `_:b0 <${rdf}first> <http://a.se/2> .`,
      `_:b0 <${rdf}rest> _:b1 .`,
      `_:b1 <${rdf}first> <http://a.se/3> .`,
      `_:b1 <${rdf}rest> <${rdf}nil> .`,
    ]);
    expect(
      statements(
        '<rdf:Description rdf:about="http://a.se/1"><ex:p rdf:parseType="Literal">a <b c="d">e</b> f</ex:p></rdf:Description>',
      ),
    ).toEqual(
      [`<http://a.se/1> <https://exempel.se/ns#p> "a <b c=\\"d\\">e</b> f"^^<${rdf}XMLLiteral> .`].sort(),
    );
  });

  it('reads property attributes on nodes and on properties', () => {
    expect(
      statements(
        '<rdf:Description rdf:about="http://a.se/1" ex:p="x" xml:lang="sv" rdf:type="http://a.se/T"><ex:q rdf:resource="http://a.se/2" ex:r="y"/><ex:s ex:r="z"/></rdf:Description>',
      ),
    ).toEqual(
      [
        '<http://a.se/1> <https://exempel.se/ns#p> "x"@sv .',
        '<http://a.se/1> <https://exempel.se/ns#q> <http://a.se/2> .',
        '<http://a.se/1> <https://exempel.se/ns#s> _:b0 .',
        `<http://a.se/1> ${type} <http://a.se/T> .`,
        '<http://a.se/2> <https://exempel.se/ns#r> "y"@sv .',
        '_:b0 <https://exempel.se/ns#r> "z"@sv .',
      ].sort(),
    );
  });

  it('numbers rdf:li', () => {
    expect(
      statements(
        '<rdf:Bag rdf:about="http://a.se/1"><rdf:li>a</rdf:li><rdf:li rdf:resource="http://a.se/2"/></rdf:Bag>',
      ),
    ).toEqual(
      [
        `<http://a.se/1> <${rdf}_1> "a" .`,
        `<http://a.se/1> <${rdf}_2> <http://a.se/2> .`,
        `<http://a.se/1> ${type} <${rdf}Bag> .`,
      ].sort(),
    );
  });

  it('names a statement by rdf:ID and keeps it', () => {
    expect(
      statements(
        '<rdf:Description rdf:about="http://a.se/1"><ex:p rdf:ID="s">x</ex:p></rdf:Description>',
        'xml:base="http://b.se/"',
      ),
    ).toEqual(
      [
        '<http://a.se/1> <https://exempel.se/ns#p> "x" .',
        `<http://b.se/#s> <${rdf}object> "x" .`,
        `<http://b.se/#s> <${rdf}predicate> <https://exempel.se/ns#p> .`,
        `<http://b.se/#s> <${rdf}subject> <http://a.se/1> .`,
        `<http://b.se/#s> ${type} <${rdf}Statement> .`,
      ].sort(),
    );
  });

  it('reads namespaces that are declared on inner elements, and default namespaces', () => {
    expect(
      statements(
        '<Dataset xmlns="http://www.w3.org/ns/dcat#" rdf:about="http://a.se/1"><t:title xmlns:t="http://purl.org/dc/terms/">x</t:title></Dataset>',
      ),
    ).toEqual(
      [
        '<http://a.se/1> <http://purl.org/dc/terms/title> "x" .',
        `<http://a.se/1> ${type} <http://www.w3.org/ns/dcat#Dataset> .`,
      ].sort(),
    );
  });

  it('reads a single resource without rdf:RDF', () => {
    const { statements, faults } = parse(
      'rdfxml',
      `<dcat:Dataset xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:rdf="${rdf}" rdf:about="http://a.se/1"/>`,
    );
    expect([statements, faults]).toEqual([
      [`<http://a.se/1> ${type} <http://www.w3.org/ns/dcat#Dataset> .`],
      [],
    ]);
  });

  it('follows short entities of the document itself', () => {
    const text = `<!DOCTYPE rdf:RDF [ <!ENTITY xsd "http://www.w3.org/2001/XMLSchema#"> <!-- c --> <!ENTITY a 'http://a.se/'> ]>${rdfXml('<rdf:Description rdf:about="&a;1"><ex:p rdf:datatype="&xsd;date">2024-01-01</ex:p></rdf:Description>').replace(/<\?.*\?>\n/, '')}`;
    expect(parse('rdfxml', text)).toEqual({
      statements: [
        '<http://a.se/1> <https://exempel.se/ns#p> "2024-01-01"^^<http://www.w3.org/2001/XMLSchema#date> .',
      ],
      faults: [],
    });
  });

  it('reads a BOM, a missing declaration and Windows line breaks', () => {
    const text = `\ufeff${rdfXml('<ex:T\r\n rdf:about="http://a.se/1"/>').replace(/<\?.*\?>\n/, '')}`;
    expect(parse('rdfxml', text)).toEqual({
      statements: [`<http://a.se/1> ${type} <https://exempel.se/ns#T> .`],
      faults: [],
    });
  });
});
