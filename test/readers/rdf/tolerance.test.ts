import { describe, expect, it } from 'vitest';
import { readJsonLdWith } from '../../../src/core/formats/jsonld/read.js';
import { sourceText } from '../../../src/core/source/text.js';
import { findings, parse, rdfXml, read, turtleHead } from './helpers.js';

async function found(format: 'turtle' | 'ntriples' | 'rdfxml' | 'jsonld', text: string): Promise<unknown[]> {
  return findings(await read(format, text), text);
}

describe('faulty terms are kept and told', () => {
  it('RDF/XML: IRIs', async () => {
    const text = rdfXml(`<dcat:Dataset rdf:about="badplatser">
  <dcat:landingPage rdf:resource="C:\\Temp"/>
  <dcat:landingPage rdf:resource=""/>
  <dcat:landingPage rdf:resource="http://a.se/x y"/>
  <ex:other rdf:resource="www.a.se"/>
  <dcterms:title xml:lang="sv">Kvar</dcterms:title>
</dcat:Dataset>
<ex:Thing rdf:about="http://a.se/{x}"/>`);
    expect(await found('rdfxml', text)).toEqual([
      ['iri-absolute', { value: 'badplatser', fault: 'relative' }, 'badplatser'],
      ['iri-absolute', { value: 'C:\\Temp', fault: 'relative' }, 'C:\\Temp'],
      ['iri-empty', { attribute: 'rdf:resource' }, '<dcat:landingPage rdf:resource=""/>'],
      ['iri-rfc3987', { value: 'http://a.se/x y', suggestion: 'http://a.se/x%20y' }, 'http://a.se/x y'],
      ['iri-absolute', { value: 'www.a.se', fault: 'relative', suggestion: 'https://www.a.se' }, 'www.a.se'],
      ['iri-rfc3987', { value: 'http://a.se/{x}', suggestion: 'http://a.se/%7Bx%7D' }, 'http://a.se/{x}'],
    ]);
    const { data } = await read('rdfxml', text);
    expect(data).toMatchObject({
      id: 'badplatser',
      landingPage: ['C:\\Temp', '', 'http://a.se/x y'],
      title: { sv: 'Kvar' },
    });
  });

  it('RDF/XML: faults point to values of resources', async () => {
    const text = rdfXml(
      '<dcat:Dataset rdf:about="http://a.se/1"><dcterms:title xml:lang="sv">A</dcterms:title><dcterms:title xml:lang="en_GB">B</dcterms:title></dcat:Dataset>',
    );
    const { findings: all, resources } = await read('rdfxml', text);
    expect(all).toMatchObject([
      {
        rule: 'lang-tag-invalid',
        place: { kind: 'resource', property: 'title', language: 'en_GB', index: 0 },
        property: { key: 'title' },
      },
    ]);
    expect((all[0]!.place as { node: unknown }).node).toBe(resources[0]);
  });

  it('RDF/XML: language tags, node names and literals in the wrong place', async () => {
    const text = rdfXml(`<dcat:Dataset rdf:nodeID="1 a">
  <dcterms:title xml:lang="em">A</dcterms:title>
  <dcterms:description xml:lang="svenska">B</dcterms:description>
  <dcat:keyword xml:lang="sv">rdfs:Literal='miljö'</dcat:keyword>
  <dcterms:publisher rdf:parseType="resource"><rdf:type rdf:resource="http://xmlns.com/foaf/0.1/Agent"/><foaf:name xml:lang="sv">C</foaf:name></dcterms:publisher>
</dcat:Dataset>`);
    expect(await found('rdfxml', text)).toEqual([
      ['rdf-node-id', { value: '1 a' }, '1 a'],
      ['lang-tag-invalid', { tag: 'em', suggestion: 'en' }, 'em'],
      ['lang-tag-invalid', { tag: 'svenska', suggestion: 'sv' }, 'svenska'],
      ['rdf-literal-attribute', { value: "rdfs:Literal='miljö'" }, "rdfs:Literal='miljö'"],
      [
        'rdf-literal-attribute',
        { value: 'rdf:parseType="resource"' },
        '<dcterms:publisher rdf:parseType="resource">',
      ],
    ]);
    expect((await read('rdfxml', text)).data).toMatchObject({
      publisher: { class: 'Agent', name: { sv: 'C' } },
    });
  });

  it('Turtle: IRIs, language tags, prefixes and escapes', async () => {
    const text = `${turtleHead}:d a dcat:Dataset ; dcat:landingPage <C:\\Temp>, <http://a.se/x y>, <rel>, <> ;
  dcterms:title "A"@en_GB ; dcterms:description "C:\\Data"@sv ; adms:status "x" ; nix:y "z" ; nix:z "z" .`;
    expect(await found('turtle', text)).toEqual([
      ['document-syntax', { format: 'Turtle', cause: 'turtle-escape', found: '\\D' }, '\\D'],
      ['document-syntax', { format: 'Turtle', cause: 'turtle-prefix', prefix: 'adms' }, 'adms:status'],
      ['document-syntax', { format: 'Turtle', cause: 'turtle-prefix', prefix: 'nix' }, 'nix:y'],
      ['iri-absolute', { value: 'C:\\Temp', fault: 'relative' }, '<C:\\Temp>'],
      ['iri-rfc3987', { value: 'http://a.se/x y', suggestion: 'http://a.se/x%20y' }, '<http://a.se/x y>'],
      ['iri-absolute', { value: 'rel', fault: 'relative' }, '<rel>'],
      ['iri-empty', { attribute: '<>' }, '<>'],
      ['lang-tag-invalid', { tag: 'en_GB', suggestion: 'en-GB' }, '"A"@en_GB'],
    ]);
    expect((await read('turtle', text)).data).toMatchObject({
      landingPage: ['C:\\Temp', 'http://a.se/x y', 'rel', ''],
      description: { sv: 'C:\\Data' },
      'adms:status': 'x',
      'nix:y': 'z',
    });
  });

  it('JSON-LD: IRIs and language tags', async () => {
    const text = JSON.stringify({
      '@context': { dcat: 'http://www.w3.org/ns/dcat#', dcterms: 'http://purl.org/dc/terms/' },
      '@id': 'https://a.se/d',
      '@type': 'dcat:Dataset',
      'dcat:landingPage': [{ '@id': 'C:\\Temp' }, { '@id': 'http://a.se/x y' }, { '@id': '' }],
      'dcterms:title': { '@value': 'A', '@language': 'en_GB' },
      okänd: 1,
    });
    expect(await found('jsonld', text)).toEqual([
      ['key-unknown', { key: 'okänd' }, '"okänd"'],
      ['iri-absolute', { value: 'C:\\Temp', fault: 'relative' }, '"C:\\\\Temp"'],
      ['iri-rfc3987', { value: 'http://a.se/x y', suggestion: 'http://a.se/x%20y' }, '"http://a.se/x y"'],
      ['iri-empty', { attribute: '@id' }, '""'],
      ['lang-tag-invalid', { tag: 'en_GB', suggestion: 'en-GB' }, '"A"'],
    ]);
  });

  it('says a fault once, however often the subject is written', async () => {
    const text = `${turtleHead}<a b> a dcat:Dataset . <a b> dcterms:title "x"@sv . <a b> dcterms:title "y"@sv .`;
    expect(await found('turtle', text)).toEqual([
      ['iri-absolute', { value: 'a b', fault: 'relative' }, '<a b>'],
    ]);
  });
});

describe('syntax errors', () => {
  const cause = async (format: 'turtle' | 'ntriples' | 'rdfxml' | 'jsonld', text: string) =>
    (await found(format, text)).map((item) => {
      const [rule, args, at] = item as [string, { cause?: string }, string];
      return [args.cause ?? rule, at];
    });

  it.each([
    ['xml-ampersand', '<dcterms:title>A & B</dcterms:title>', '&'],
    ['xml-unknown-entity', '<dcterms:title>A&nbsp;B</dcterms:title>', '&nbsp;'],
    ['xml-less-than', '<dcterms:title>1 < 2</dcterms:title>', '<'],
    ['xml-markup', '<dcterms:title>A <b>c</b></dcterms:title>', '<b>'],
    ['xml-namespace', '<adms:status rdf:resource="http://a.se/1"/>', 'adms:status'],
    ['xml-attribute-quote', '<dcat:landingPage rdf:resource=http://a.se/1/>', 'rdf:resource=http://a.se/1'],
    ['xml-attribute-quote', '<dcat:landingPage rdf:resource="http://a.se/1/>', 'rdf:resource="http://a.se/1'],
    ['xml-attribute-twice', '<dcterms:title xml:lang="sv" xml:lang="en">A</dcterms:title>', 'xml:lang="en'],
    ['xml-mismatched-tag', '<dcterms:title>A</dcterms:titel>', '</dcterms:titel>'],
    ['xml-tag', '<dcterms:title lang>A</dcterms:title>', 'lang'],
    ['xml-text-outside', 'lös text', 'lös text'],
    [
      'xml-two-values',
      '<dcterms:publisher rdf:resource="http://a.se/1"><foaf:Agent/></dcterms:publisher>',
      '<foaf:Agent/>',
    ],
    ['xml-bare-attribute', '<dcat:landingPage resource="http://a.se/1"/>', 'resource="http://a.se/1'],
    ['xml-bare-attribute', '<dcat:landingPage href="http://a.se/1"/>', 'href="http://a.se/1'],
    [
      'xml-foreign-attribute',
      '<dcterms:title xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">A</dcterms:title>',
      'xsi:type="xs:string',
    ],
    ['xml-foreign-attribute', '<dcterms:title ex:id="7">A</dcterms:title>', 'ex:id="7'],
    [
      'xml-literal-markup',
      `<dcterms:description rdf:datatype="http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral"><b>A</b></dcterms:description>`,
      '<dcterms:description rdf:datatype="http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral">',
    ],
    ['xml-comment', '<!-- a -- b -->', '--'],
    ['control', '<dcterms:title>A\u0000B</dcterms:title>', '\u0000'],
  ])('RDF/XML: %s', async (name, content, at) => {
    const text = rdfXml(
      `<dcat:Dataset rdf:about="http://a.se/d">${content}<dcat:keyword xml:lang="sv">kvar</dcat:keyword></dcat:Dataset>`,
    );
    expect(await cause('rdfxml', text)).toEqual([[name, at]]);
    const { data } = await read('rdfxml', text);
    expect(data).toMatchObject({ class: 'Dataset', keyword: { sv: 'kvar' } });
  });

  it.each([
    ['rdf:resourse', '<dcat:landingPage rdf:resourse="http://a.se/1"/>', { landingPage: ['http://a.se/1'] }],
    ['rdf:Resource', '<dcat:landingPage rdf:Resource="http://a.se/1"/>', { landingPage: ['http://a.se/1'] }],
    ['xml:lan', '<dcterms:title xml:lan="sv">A</dcterms:title>', { title: { sv: 'A' } }],
    ['xml:Lang', '<dcterms:title xml:Lang="sv">A</dcterms:title>', { title: { sv: 'A' } }],
    [
      'rdf:dataType',
      '<dcterms:issued rdf:dataType="http://www.w3.org/2001/XMLSchema#date">2024-03-01</dcterms:issued>',
      { issued: '2024-03-01' },
    ],
    [
      'xlink:href',
      '<dcat:landingPage xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://a.se/1"/>',
      { landingPage: ['http://a.se/1'] },
    ],
  ])('RDF/XML: %s is read as it is meant', async (name, content, data) => {
    const text = rdfXml(`<dcat:Dataset rdf:about="http://a.se/d">${content}</dcat:Dataset>`);
    const document = await read('rdfxml', text);
    expect(document.data).toMatchObject({ class: 'Dataset', id: 'http://a.se/d', ...data });
    expect(document.findings.map(({ rule, args }) => [rule, args['value']])).toEqual([
      ['rdf-attribute-unknown', name],
    ]);
  });

  it('RDF/XML: a misspelt rdf:about is read as it is meant', async () => {
    const { data, findings } = await read('rdfxml', rdfXml('<dcat:Dataset rdf:abuot="http://a.se/d"/>'));
    expect(data).toMatchObject({ class: 'Dataset', id: 'http://a.se/d' });
    expect(findings.map(({ rule }) => rule)).toEqual(['rdf-attribute-unknown']);
  });

  it('RDF/XML: what is no RDF/XML at all', async () => {
    expect(await cause('rdfxml', '<html><body>Hej</body></html>')).toEqual([
      ['xml-no-rdf', '<html><body>Hej</body></html>'],
    ]);
    expect(await cause('rdfxml', '@prefix a: <b> .')).toEqual([['xml-no-rdf', '@prefix a: <b> .']]);
    expect(await cause('rdfxml', '{ "a": 1 }')).toEqual([['xml-no-rdf', '{ "a": 1 }']]);
  });

  it('RDF/XML: rdf:RDF within something else is told and read', async () => {
    const text = `<csw:Records xmlns:csw="http://csw">${rdfXml('<dcat:Dataset rdf:about="http://a.se/d"/>').replace(/<\?.*\?>\n/, '')}</csw:Records>`;
    const document = await read('rdfxml', text);
    expect(document.findings).toMatchObject([
      { rule: 'document-syntax', args: { cause: 'xml-no-rdf', root: 'csw:Records' } },
    ]);
    expect(document.resources).toHaveLength(1);
  });

  it('RDF/XML: the declaration', async () => {
    expect(await cause('rdfxml', `\n${rdfXml('<dcat:Dataset/>')}`)).toEqual([
      ['xml-declaration-place', '<?xml'],
    ]);
    expect(await cause('rdfxml', rdfXml('<dcat:Dataset/>').replace('UTF-8', 'unicode'))).toEqual([
      ['xml-encoding', 'unicode'],
    ]);
  });

  it('RDF/XML: a file that ends too early keeps what was read', async () => {
    const text = rdfXml(
      '<dcat:Dataset rdf:about="http://a.se/d"><dcterms:title xml:lang="sv">A</dcterms:title>',
    ).replace('</rdf:RDF>', '');
    expect(await cause('rdfxml', text)).toEqual([['xml-unclosed', '<dcat:Dataset']]);
    expect((await read('rdfxml', text)).data).toMatchObject({ title: { sv: 'A' } });
  });

  it.each([
    ['turtle-dot', ':a a dcat:Dataset\n', 't'],
    ['turtle-quote', ':a dcterms:title "öppen ;\n  dcterms:type :x .\n', '"öppen ;'],
    ['turtle-iri', ':a dcat:landingPage <http://a.se ; a :B .\n', '<http://a.se'],
    ['turtle-iri', ':a dcat:landingPage http://a.se/1 .\n', 'http://a.se/1'],
    ['turtle-bracket', ':a dcat:contactPoint [ a vcard:Kind .\n', '['],
    ['turtle-bracket', ':a a dcat:Dataset ] .\n', ']'],
    ['turtle-predicate', ':a "text" :b .\n', '"text"'],
    ['turtle-value', ':a dcterms:title ; dcterms:type :x .\n', ';'],
    ['turtle-value', ':a dcterms:title Badplatser .\n', 'Badplatser'],
    ['turtle-directive', '@prefix x <http://a.se/> .\n', '@prefix'],
  ])('Turtle: %s', async (name, faulty, at) => {
    const text = `${turtleHead}${faulty}:b a dcat:Dataset ; dcterms:title "Kvar"@sv .\n`;
    expect(await cause('turtle', text)).toEqual([[name, at]]);
    const { resources } = await read('turtle', text);
    expect(resources.map(({ id }) => id)).toContain('https://data.exempel.se/b');
  });

  it('N-Triples: a faulty line does not stop it', async () => {
    const good =
      '<http://a.se/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .\n';
    const text = `<http://a.se/d> <http://a.se/p> "x"\n<http://a.se/d> a <http://a.se/T> .\nhej\n${good}`;
    expect(await cause('ntriples', text)).toEqual([
      ['turtle-dot', '"'],
      ['ntriples-line', 'a'],
      ['ntriples-line', 'hej'],
    ]);
    expect((await read('ntriples', text)).resources).toHaveLength(1);
  });

  it('JSON-LD: faults of JSON, and what the processor refuses', async () => {
    expect(await cause('jsonld', '{ "@id": "http://a.se/1" "@type": "x" }')).toEqual([
      ['json-comma', '"@type"'],
      ['iri-absolute', '"x"'],
    ]);
    const text =
      '{"@context":{"dcat":"http://www.w3.org/ns/dcat#"},"@graph":[{"@id":5},{"@id":"http://a.se/d","@type":"dcat:Dataset"}]}';
    const document = await read('jsonld', text);
    expect(document.findings).toMatchObject([
      { args: { format: 'JSON-LD', cause: 'jsonld-invalid', code: 'invalid @id value' } },
    ]);
    expect(document.resources).toHaveLength(1);
  });

  it('tells no more than twenty', async () => {
    const text = rdfXml(
      `<dcat:Dataset rdf:about="http://a.se/d">${'<dcterms:title>& </dcterms:title>'.repeat(100)}</dcat:Dataset>`,
    );
    expect(await cause('rdfxml', text)).toHaveLength(20);
  });
});

describe('JSON-LD contexts', () => {
  const text = JSON.stringify({
    '@context': 'https://exempel.se/context.jsonld',
    '@id': 'https://a.se/d',
    '@type': 'dcat:Dataset',
    title: 'A',
    'dct:title': 'B',
  });

  it('does not fetch an unknown context; customary prefixes are still understood', async () => {
    const document = await read('jsonld', text);
    expect(await findings(document, text)).toEqual([
      [
        'jsonld-context',
        { context: 'https://exempel.se/context.jsonld' },
        '"https://exempel.se/context.jsonld"',
      ],
    ]);
    expect(document.data).toMatchObject({ class: 'Dataset', title: 'B' });
  });

  it('takes a context that it is given', async () => {
    const context = {
      '@context': {
        dcat: 'http://www.w3.org/ns/dcat#',
        title: { '@id': 'http://purl.org/dc/terms/title', '@language': 'sv' },
      },
    };
    const document = await readJsonLdWith(sourceText(text), (iri) =>
      iri === 'https://exempel.se/context.jsonld' ? context : undefined,
    );
    expect(document.data).toMatchObject({ class: 'Dataset', title: { sv: 'A' } });
  });

  it('knows its own context', async () => {
    const own = JSON.stringify({
      '@context': 'https://exempel.se/schemas/3.0.1/context.jsonld',
      id: 'https://a.se/d',
      class: 'Dataset',
      title: { sv: 'A' },
      theme: ['https://a.se/t'],
      temporal: [{ class: 'PeriodOfTime', startDate: '2020-01-01' }],
    });
    const document = await read('jsonld', own);
    expect(document.findings).toEqual([]);
    expect(document.data).toEqual({
      id: 'https://a.se/d',
      class: 'Dataset',
      title: { sv: 'A' },
      theme: ['https://a.se/t'],
      temporal: [{ class: 'PeriodOfTime', startDate: '2020-01-01' }],
    });
  });

  it('reads lists, reverse properties, included nodes, numbers and named graphs', async () => {
    const all = JSON.stringify({
      '@context': {
        ex: 'https://exempel.se/ns#',
        dcat: 'http://www.w3.org/ns/dcat#',
        parts: { '@reverse': 'ex:partOf' },
      },
      '@id': 'https://a.se/1',
      'ex:list': { '@list': ['a', 1, 1.5, true] },
      parts: { '@id': 'https://a.se/2', 'ex:name': 'två' },
      '@included': [{ '@id': '_:x', 'ex:name': 'x' }],
      '@graph': [{ '@id': 'https://a.se/3', '@type': 'dcat:Dataset' }],
    });
    const { rest, resources } = await read('jsonld', all);
    expect(resources.map(({ id }) => id)).toEqual(['https://a.se/3']);
    expect(rest?.graphs).toEqual(['https://a.se/1']);
    expect(
      rest?.statements.map(({ predicate, object }) => [
        predicate.slice(predicate.lastIndexOf('#') + 1),
        typeof object === 'string' ? object : object.value,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['first', 'a'],
        ['first', '1'],
        ['first', '1.5E0'],
        ['first', 'true'],
        ['partOf', 'https://a.se/1'],
        ['name', 'två'],
        ['name', 'x'],
      ]),
    );
  });
});

describe('entities', () => {
  const withDoctype = (doctype: string, content = '') =>
    `${doctype}${rdfXml(`<dcat:Dataset rdf:about="http://a.se/d">${content}</dcat:Dataset>`).replace(/<\?.*\?>\n/, '')}`;
  const refused = async (text: string) =>
    (await read('rdfxml', text)).findings.map(({ rule, args }) => [rule, args['name'], args['reason']]);

  it('refuses external ones, those with markup and whole DTDs', async () => {
    expect(await refused(withDoctype('<!DOCTYPE x SYSTEM "http://a.se/x.dtd">'))).toEqual([
      ['xml-entity', 'http://a.se/x.dtd', 'external'],
    ]);
    expect(
      await refused(
        withDoctype(
          '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
          '<dcterms:title>&a;</dcterms:title>',
        ),
      ),
    ).toEqual([['xml-entity', 'a', 'external']]);
    expect(await refused(withDoctype('<!DOCTYPE x [<!ENTITY a "x"><!ENTITY b "<x>&a;</x>">]>'))).toEqual([
      ['xml-entity', 'b', 'nested'],
    ]);
    expect(await refused(withDoctype('<!DOCTYPE x [<!ENTITY % p "x"> %p;]>'))).toEqual([
      ['xml-entity', 'p', 'parameter'],
      ['xml-entity', 'p', 'parameter'],
    ]);
  });

  it('keeps references to refused entities as they are written', () => {
    const { statements } = parse(
      'rdfxml',
      withDoctype('<!DOCTYPE x [<!ENTITY a SYSTEM "b">]>', '<dcterms:title>&a;</dcterms:title>'),
    );
    expect(statements).toContain('<http://a.se/d> <http://purl.org/dc/terms/title> "&a;" .');
  });
});
