/** Each rule of identity, structure and serialisation: an example that it finds, and one that leaves it silent. */
import { describe, expect, it } from 'vitest';
import { checkInputs, type Diagnostic } from '../../src/index.js';

interface Case {
  readonly name: string;
  readonly path?: string;
  readonly bad: string;
  readonly good: string;
  /** How often the bad example is found; once where nothing else is said. */
  readonly times?: number;
  /** What the finding speaks of. */
  readonly says?: string;
}

const turtleHead = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
`;

const rdf = (inner: string) => `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#"
  xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#">
${inner}
</rdf:RDF>`;

const cases: Readonly<Record<string, Case>> = {
  'iri-http-scheme': {
    name: 'an identifier that is no web address',
    bad: 'class: Dataset\nid: urn:uuid:8a2f7a0e-5d2e-4d6e-9a53-0d2b8b1c8f11\n',
    good: 'class: Dataset\nid: https://a.se/d\n',
    says: 'urn:uuid',
  },
  'iri-absolute': {
    name: 'an address without its beginning',
    bad: 'class: Dataset\nid: dataset/1\n',
    good: 'class: Dataset\nid: https://a.se/dataset/1\n',
    says: 'dataset/1',
  },
  'iri-rfc3987': {
    name: 'a space in an address',
    bad: 'class: Distribution\nid: https://a.se/d\naccessURL: https://a.se/min fil.csv\n',
    good: 'class: Distribution\nid: https://a.se/d\naccessURL: https://a.se/min%20fil.csv\n',
    says: 'min%20fil.csv',
  },
  'iri-empty': {
    name: 'an empty rdf:resource',
    path: 'a.rdf',
    bad: rdf('<dcat:Dataset rdf:about="https://a.se/d"><dcterms:publisher rdf:resource=""/></dcat:Dataset>'),
    good: rdf(
      '<dcat:Dataset rdf:about="https://a.se/d"><dcterms:publisher rdf:resource="https://a.se/p"/></dcat:Dataset>',
    ),
  },
  'rdf-node-id': {
    name: 'a name of a node that starts with a digit',
    path: 'a.rdf',
    bad: rdf('<dcat:Dataset rdf:nodeID="1 a"/>'),
    good: rdf('<dcat:Dataset rdf:nodeID="a1"/>'),
    says: '1 a',
  },
  'rdf-literal-attribute': {
    name: 'a literal written as an attribute in the text',
    path: 'a.rdf',
    bad: rdf(
      '<dcat:Dataset rdf:about="https://a.se/d"><dcat:keyword>rdfs:Literal=\'bad\'</dcat:keyword></dcat:Dataset>',
    ),
    good: rdf(
      '<dcat:Dataset rdf:about="https://a.se/d"><dcat:keyword xml:lang="sv">bad</dcat:keyword></dcat:Dataset>',
    ),
    says: 'Literal',
  },
  'xml-entity': {
    name: 'an external entity',
    path: 'a.rdf',
    bad: `<?xml version="1.0"?><!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rdf('<dcat:Dataset rdf:about="https://a.se/d"><dcterms:title xml:lang="sv">&x;</dcterms:title></dcat:Dataset>').replace(/^<\?xml.*\?>/, '')}`,
    good: `<?xml version="1.0"?><!DOCTYPE rdf:RDF [<!ENTITY x "hav">]>${rdf('<dcat:Dataset rdf:about="https://a.se/d"><dcterms:title xml:lang="sv">&x;</dcterms:title></dcat:Dataset>').replace(/^<\?xml.*\?>/, '')}`,
    says: 'x',
  },
  'jsonld-context': {
    name: 'a context that would have to be fetched',
    path: 'a.jsonld',
    bad: '{"@context":"https://a.se/context","@id":"https://a.se/d","@type":"http://www.w3.org/ns/dcat#Dataset"}',
    good: '{"@context":{"dcat":"http://www.w3.org/ns/dcat#"},"@id":"https://a.se/d","@type":"dcat:Dataset"}',
    says: 'https://a.se/context',
  },
  'catalog-linked': {
    name: 'two catalogues that nothing links',
    path: 'a.ttl',
    bad: `${turtleHead}<https://a.se/1> a dcat:Catalog . <https://a.se/2> a dcat:Catalog .`,
    good: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcterms:hasPart <https://a.se/2> . <https://a.se/2> a dcat:Catalog .`,
  },
  'catalog-haspart-depth': {
    name: 'a part that has parts',
    path: 'a.ttl',
    bad: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcterms:hasPart <https://a.se/2> . <https://a.se/2> a dcat:Catalog ; dcterms:hasPart <https://a.se/3> . <https://a.se/3> a dcat:Catalog .`,
    good: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcterms:hasPart <https://a.se/2>, <https://a.se/3> . <https://a.se/2> a dcat:Catalog . <https://a.se/3> a dcat:Catalog .`,
  },
  'catalog-haspart-cycle': {
    name: 'parts in a circle',
    path: 'a.ttl',
    bad: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcterms:hasPart <https://a.se/2> . <https://a.se/2> a dcat:Catalog ; dcterms:hasPart <https://a.se/1> .`,
    good: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcterms:hasPart <https://a.se/2> . <https://a.se/2> a dcat:Catalog .`,
    times: 2,
  },
  'catalog-haspart-type': {
    name: 'a part without its class',
    path: 'a.ttl',
    bad: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcterms:hasPart <https://a.se/2> .`,
    good: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcterms:hasPart <https://a.se/2> . <https://a.se/2> a dcat:Catalog .`,
    says: 'https://a.se/2',
  },
  'catalog-subcatalog-remote': {
    name: 'a part that is only named',
    path: 'a.ttl',
    bad: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcterms:hasPart <https://a.se/2> . <https://a.se/2> a dcat:Catalog .`,
    good: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcterms:title "a"@sv .`,
    says: 'https://a.se/2',
  },
  'catalog-subcatalog-metadata': {
    name: 'a part with a title of its own',
    path: 'a.ttl',
    bad: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcterms:hasPart <https://a.se/2> . <https://a.se/2> a dcat:Catalog ; dcterms:title "b"@sv .`,
    good: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcterms:title "a"@sv ; dcterms:hasPart <https://a.se/2> . <https://a.se/2> a dcat:Catalog .`,
  },
  'catalog-record': {
    name: 'records of an export',
    path: 'a.ttl',
    bad: `${turtleHead}<https://a.se/1> a dcat:Catalog ; dcat:record <https://a.se/r> . <https://a.se/r> a dcat:CatalogRecord .`,
    good: `${turtleHead}<https://a.se/1> a dcat:Catalog .`,
  },
};

async function findings(
  code: string,
  text: string,
  path = 'a.yaml',
  language: 'sv' | 'en' = 'sv',
): Promise<Diagnostic[]> {
  const { report } = await checkInputs([{ path, bytes: new TextEncoder().encode(text), named: true }], {
    language,
  });
  return report.diagnostics.filter(({ rule }) => rule === code);
}

describe.each(Object.entries(cases))('%s', (code, { name, path, bad, good, times, says }) => {
  it(`finds ${name}, in both languages, with a link`, async () => {
    const found = await findings(code, bad, path);
    expect(found).toHaveLength(times ?? 1);
    const [swedish] = found;
    const [english] = await findings(code, bad, path, 'en');
    expect(swedish?.message).not.toBe(english?.message);
    expect(swedish?.guidance).toMatch(/^https:\/\/docs\.dataportal\.se\/dcat\//);
    expect(`${swedish?.message} ${swedish?.how}`).toContain(says ?? '');
    for (const finding of [swedish, english]) {
      for (const sentence of [finding?.title, finding?.message, finding?.why, finding?.how]) {
        expect(sentence).toMatch(/\S{2}/);
        expect(sentence).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });

  it('is silent where nothing is wrong', async () => {
    expect(await findings(code, good, path)).toEqual([]);
  });
});
