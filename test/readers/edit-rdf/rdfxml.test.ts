import { describe, expect, it } from 'vitest';
import { rdfXml } from '../rdf/helpers.js';
import { type Example, edited, link, words } from './helpers.js';

const dataset = (content: string, attributes = '') =>
  rdfXml(`  <dcat:Dataset rdf:about="https://exempel.se/a"${attributes}>\n${content}  </dcat:Dataset>`);

const sv = { language: 'sv', index: 0 };

/** What stands in a dataset, each property on a line of its own. */
const inDataset: readonly Example[] = [
  [
    'a text',
    '    <dcterms:title xml:lang="sv">Bad &amp; bryggor</dcterms:title>\n',
    (e) => [e.replace('Dataset', 'title', sv, words('Bad < bryggor & ]]>', 'sv'))],
    '    <dcterms:title xml:lang="sv">Bad &lt; bryggor &amp; ]]&gt;</dcterms:title>\n',
  ],
  [
    'a text in CDATA',
    '    <dcterms:title xml:lang="sv"><![CDATA[<b>]]></dcterms:title>\n',
    (e) => [e.replace('Dataset', 'title', sv, words('<i>', 'sv'))],
    '    <dcterms:title xml:lang="sv"><![CDATA[<i>]]></dcterms:title>\n',
  ],
  [
    'a language',
    "    <dcterms:title xml:lang='sv'>&#66;ad</dcterms:title>\n",
    (e) => [e.replace('Dataset', 'title', sv, words('Bad', 'en'))],
    "    <dcterms:title xml:lang='en'>&#66;ad</dcterms:title>\n",
  ],
  [
    'a language that was missing',
    '    <dcterms:title>Bad</dcterms:title>\n',
    (e) => [e.replace('Dataset', 'title', {}, words('Bad', 'sv'))],
    '    <dcterms:title xml:lang="sv">Bad</dcterms:title>\n',
  ],
  [
    'a language that goes',
    '    <dcterms:title xml:lang="sv">Bad</dcterms:title>\n',
    (e) => [e.replace('Dataset', 'title', {}, words('Bad'))],
    '    <dcterms:title>Bad</dcterms:title>\n',
  ],
  [
    'a type',
    '    <dcterms:issued>2024-01-01</dcterms:issued>\n',
    (e) => [e.replace('Dataset', 'issued', {}, { text: '2024-01-01', datatype: 'xsd:date' })],
    '    <dcterms:issued rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2024-01-01</dcterms:issued>\n',
  ],
  [
    'another type',
    '    <dcterms:issued rdf:datatype="http://x.se/y">2024</dcterms:issued>\n',
    (e) => [e.replace('Dataset', 'issued', {}, { text: '2024', datatype: 'xsd:gYear' })],
    '    <dcterms:issued rdf:datatype="http://www.w3.org/2001/XMLSchema#gYear">2024</dcterms:issued>\n',
  ],
  [
    'a type that goes',
    '    <dcterms:issued rdf:datatype="http://x.se/y">2024</dcterms:issued>\n',
    (e) => [e.replace('Dataset', 'issued', {}, words('2024'))],
    '    <dcterms:issued>2024</dcterms:issued>\n',
  ],
  [
    'an IRI',
    '    <dcat:theme rdf:resource="http://fel.se/"  />\n',
    (e) => [e.replace('Dataset', 'theme', { index: 0 }, link('http://x.se/?a=1&b="2"'.replaceAll('"', "'")))],
    '    <dcat:theme rdf:resource="http://x.se/?a=1&amp;b=\'2\'"  />\n',
  ],
  [
    'a text by an IRI',
    '    <dcterms:license xml:lang="sv">CC0</dcterms:license>\n',
    (e) => [e.replace('Dataset', 'dcterms:license', {}, link('http://x.se/cc0'))],
    '    <dcterms:license rdf:resource="http://x.se/cc0"/>\n',
  ],
  [
    'an IRI by a text',
    '    <dcterms:identifier rdf:resource="http://x.se/1" />\n',
    (e) => [e.replace('Dataset', 'identifier', {}, words('1'))],
    '    <dcterms:identifier>1</dcterms:identifier>\n',
  ],
  [
    'an IRI by a text with language',
    '    <dcterms:title rdf:resource="http://x.se/1"></dcterms:title>\n',
    (e) => [e.replace('Dataset', 'title', {}, words('1', 'sv'))],
    '    <dcterms:title xml:lang="sv">1</dcterms:title>\n',
  ],
  [
    'a text in an attribute by mistake',
    '    <dcterms:title rdfs:Literal="Bad" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"/>\n',
    (e) => [e.replace('Dataset', 'title', {}, words('Bad', 'sv'))],
    '    <dcterms:title xml:lang="sv" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#">Bad</dcterms:title>\n',
  ],
  [
    'nested elements by an IRI',
    '    <dcterms:publisher>\n      <foaf:Agent>\n        <foaf:name>X</foaf:name>\n      </foaf:Agent>\n    </dcterms:publisher>\n',
    (e) => [e.replace('Dataset', 'publisher', {}, link('http://x.se/1'))],
    '    <dcterms:publisher rdf:resource="http://x.se/1"/>\n',
  ],
  [
    'a nested reference',
    '    <dcterms:publisher><rdf:Description rdf:about="http://x.se/0"/></dcterms:publisher>\n',
    (e) => [e.replace('Dataset', 'publisher', {}, link('http://x.se/1'))],
    '    <dcterms:publisher><rdf:Description rdf:about="http://x.se/1"/></dcterms:publisher>\n',
  ],
  [
    'a nested reference with a class',
    '    <dcterms:license><dcterms:LicenseDocument rdf:about="http://x.se/0"/></dcterms:license>\n',
    (e) => [e.replace('Dataset', 'dcterms:license', {}, link('http://x.se/1'))],
    '    <dcterms:license><dcterms:LicenseDocument rdf:about="http://x.se/1"/></dcterms:license>\n',
  ],
  [
    'a nested resource with a name of its own',
    '    <dcterms:publisher><foaf:Agent rdf:about="http://x.se/0"><foaf:name>X</foaf:name></foaf:Agent></dcterms:publisher>\n',
    (e) => [e.replace('Dataset', 'publisher', {}, link('http://x.se/1'))],
    undefined,
  ],
  [
    'parseType by an IRI',
    '    <dcterms:temporal rdf:parseType="Resource">\n      <dcat:startDate>2024</dcat:startDate>\n    </dcterms:temporal>\n',
    (e) => [e.replace('Dataset', 'temporal', { index: 0 }, link('http://x.se/1'))],
    '    <dcterms:temporal rdf:resource="http://x.se/1"/>\n',
  ],
  [
    'a value in parseType',
    '    <dcterms:temporal rdf:parseType="Resource">\n      <dcat:startDate>2024</dcat:startDate>\n    </dcterms:temporal>\n',
    (e) => [
      e.replace('PeriodOfTime', 'startDate', {}, { text: '2024-01-01', datatype: 'xsd:date' }),
      e.add('PeriodOfTime', 'endDate', words('2025')),
    ],
    '    <dcterms:temporal rdf:parseType="Resource">\n      <dcat:startDate rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2024-01-01</dcat:startDate>\n      <dcat:endDate>2025</dcat:endDate>\n    </dcterms:temporal>\n',
  ],
  [
    'an IRI by a nameless resource',
    '    <dcterms:temporal rdf:resource="http://x.se/1"/>\n',
    (e) => [
      e.replace(
        'Dataset',
        'temporal',
        {},
        { class: 'PeriodOfTime', properties: { startDate: [words('2024')] } },
      ),
    ],
    '    <dcterms:temporal>\n      <dcterms:PeriodOfTime>\n        <dcat:startDate>2024</dcat:startDate>\n      </dcterms:PeriodOfTime>\n    </dcterms:temporal>\n',
  ],
  [
    'a text by several',
    '    <dcat:keyword xml:lang="sv">a, b</dcat:keyword> <!-- ord -->\n',
    (e) => [e.replace('Dataset', 'keyword', sv, words('a', 'sv'), words('b', 'sv'))],
    '    <dcat:keyword xml:lang="sv">a</dcat:keyword>\n    <dcat:keyword xml:lang="sv">b</dcat:keyword> <!-- ord -->\n',
  ],
  [
    'all values by fewer',
    '    <dcat:keyword>a</dcat:keyword>\n    <!-- -->\n    <dcat:keyword>b</dcat:keyword>\n',
    (e) => [e.replace('Dataset', 'keyword', {}, words('c'))],
    '    <dcat:keyword>c</dcat:keyword>\n    <!-- -->\n',
  ],
  [
    'a value that goes',
    '    <dcat:version>1</dcat:version>\n    <dcterms:title>T</dcterms:title>\n',
    (e) => [e.replace('Dataset', 'version', {})],
    '    <dcterms:title>T</dcterms:title>\n',
  ],
  [
    'a value that goes from its line',
    '    <dcat:version>1</dcat:version><dcterms:title>T</dcterms:title>\n',
    (e) => [e.replace('Dataset', 'version', {})],
    '    <dcterms:title>T</dcterms:title>\n',
  ],
  [
    'a text with a comment in it',
    '    <dcat:version>1<!-- ett --></dcat:version>\n',
    (e) => [e.replace('Dataset', 'version', {}, words('2'))],
    undefined,
  ],
  [
    'a new property',
    '    <dcterms:title>T</dcterms:title>\n    <dcterms:publisher>\n      <foaf:Agent/>\n    </dcterms:publisher>\n',
    (e) => [e.add('Dataset', 'theme', link('http://x.se/t'))],
    '    <dcterms:title>T</dcterms:title>\n    <dcat:theme rdf:resource="http://x.se/t"/>\n    <dcterms:publisher>\n      <foaf:Agent/>\n    </dcterms:publisher>\n',
  ],
  [
    'a new value of a property',
    '    <dcterms:title xml:lang="sv">T</dcterms:title>\n    <dcat:version>1</dcat:version>\n',
    (e) => [e.add('Dataset', 'title', words('T', 'en'), words('T'))],
    '    <dcterms:title xml:lang="sv">T</dcterms:title>\n    <dcterms:title xml:lang="en">T</dcterms:title>\n    <dcterms:title>T</dcterms:title>\n    <dcat:version>1</dcat:version>\n',
  ],
  [
    'a property in a namespace that is not declared',
    '    <dcterms:title>T</dcterms:title>\n',
    (e) => [e.add('Dataset', 'versionNotes', words('V', 'sv'))],
    '    <dcterms:title>T</dcterms:title>\n    <adms:versionNotes xmlns:adms="http://www.w3.org/ns/adms#" xml:lang="sv">V</adms:versionNotes>\n',
  ],
  [
    'an addition and a removal',
    '    <dcat:version>1</dcat:version>\n',
    (e) => [e.replace('Dataset', 'version', {}), e.add('Dataset', 'identifier', words('1'))],
    '    <dcterms:identifier>1</dcterms:identifier>\n',
  ],
  [
    'a property of another name',
    '    <ex:titel xml:lang="sv">T</ex:titel>\n    <ex:titel rdf:resource="http://x.se"/>\n',
    (e) => [e.rename('Dataset', 'https://exempel.se/ns#titel', 'title')],
    '    <dcterms:title xml:lang="sv">T</dcterms:title>\n    <dcterms:title rdf:resource="http://x.se"/>\n',
  ],
  [
    'a numbered property',
    '    <rdf:li>T</rdf:li>\n',
    (e) => [e.rename('Dataset', 'rdf:_1', 'title')],
    undefined,
  ],
  [
    'a text that cannot be written',
    '    <dcat:version>1</dcat:version>\n',
    (e) => [e.replace('Dataset', 'version', {}, words('\u0001'))],
    undefined,
  ],
];

const about = 'rdf:about="https://exempel.se/a"';
const other =
  '  <dcat:Dataset rdf:about="https://exempel.se/b">\n    <dcterms:relation rdf:resource="https://exempel.se/a"/>\n  </dcat:Dataset>';

/** Whole elements in rdf:RDF. */
const whole: readonly Example[] = [
  [
    'an element without content',
    `  <dcat:Dataset ${about}/>`,
    (e) => [e.add('Dataset', 'title', words('T', 'sv'))],
    `  <dcat:Dataset ${about}>\n    <dcterms:title xml:lang="sv">T</dcterms:title>\n  </dcat:Dataset>`,
  ],
  [
    'an element with nothing between its tags',
    `\t<dcat:Dataset ${about}>\n\t</dcat:Dataset>`,
    (e) => [e.add('Dataset', 'title', words('T', 'sv'))],
    `\t<dcat:Dataset ${about}>\n\t\t<dcterms:title xml:lang="sv">T</dcterms:title>\n\t</dcat:Dataset>`,
  ],
  [
    'elements on one line',
    `<x><dcat:Dataset ${about}><dcat:version>1</dcat:version></dcat:Dataset></x>`.slice(3, -4),
    (e) => [e.add('Dataset', 'title', words('T'))],
    `<dcat:Dataset ${about}><dcat:version>1</dcat:version><dcterms:title>T</dcterms:title></dcat:Dataset>`,
  ],
  [
    'the class of an element',
    `  <dcat:Dataset ${about}>\n  </dcat:Dataset>`,
    (e) => [e.replace('Dataset', 'class', {}, link('http://www.w3.org/ns/dcat#DatasetSeries'))],
    `  <dcat:DatasetSeries ${about}>\n  </dcat:DatasetSeries>`,
  ],
  [
    'the class of a description',
    `  <rdf:Description ${about}>\n    <rdf:type rdf:resource="http://www.w3.org/ns/dcat#Dataset"/>\n  </rdf:Description>`,
    (e) => [
      e.replace('Dataset', 'class', {}, link('http://www.w3.org/ns/dcat#DatasetSeries')),
      e.add('Dataset', 'title', words('T')),
    ],
    `  <rdf:Description ${about}>\n    <rdf:type rdf:resource="http://www.w3.org/ns/dcat#DatasetSeries"/>\n    <dcterms:title>T</dcterms:title>\n  </rdf:Description>`,
  ],
  [
    'a text in an attribute',
    `  <dcat:Dataset ${about} dcterms:title='T' dcat:version="1"/>`,
    (e) => [e.replace('Dataset', 'title', {}, words("Å's <\n"))],
    `  <dcat:Dataset ${about} dcterms:title='Å&apos;s &lt;&#10;' dcat:version="1"/>`,
  ],
  [
    'a text in an attribute that gets a language',
    `  <dcat:Dataset ${about} dcterms:title="T" />`,
    (e) => [e.replace('Dataset', 'title', {}, words('T', 'sv'))],
    `  <dcat:Dataset ${about}>\n    <dcterms:title xml:lang="sv">T</dcterms:title>\n  </dcat:Dataset>`,
  ],
  [
    'an attribute of another name',
    `  <dcat:Dataset ${about} ex:titel="T"/>`,
    (e) => [e.rename('Dataset', 'https://exempel.se/ns#titel', 'title')],
    `  <dcat:Dataset ${about} dcterms:title="T"/>`,
  ],
  [
    'a language that holds for everything',
    `  <dcat:Dataset ${about} xml:lang="sv">\n    <dcterms:title xml:lang="en">T</dcterms:title>\n    <dcterms:description>D</dcterms:description>\n    <dcterms:identifier xml:lang="en">I</dcterms:identifier>\n  </dcat:Dataset>`,
    (e) => [
      e.replace('Dataset', 'title', {}, words('T', 'sv')),
      e.replace('Dataset', 'description', {}, words('D', 'en')),
      e.replace('Dataset', 'identifier', {}, words('I')),
      e.add('Dataset', 'title', words('U', 'sv')),
    ],
    `  <dcat:Dataset ${about} xml:lang="sv">\n    <dcterms:title>T</dcterms:title>\n    <dcterms:title>U</dcterms:title>\n    <dcterms:description xml:lang="en">D</dcterms:description>\n    <dcterms:identifier xml:lang="">I</dcterms:identifier>\n  </dcat:Dataset>`,
  ],
  [
    'a nameless resource with a name',
    `  <dcat:Dataset ${about}>\n    <dcterms:publisher rdf:nodeID="p"/>\n  </dcat:Dataset>\n  <foaf:Agent rdf:nodeID="p">\n    <foaf:name>X</foaf:name>\n  </foaf:Agent>`,
    (e) => [e.replace('Dataset', 'publisher', {}, link('http://x.se/p'))],
    `  <dcat:Dataset ${about}>\n    <dcterms:publisher rdf:resource="http://x.se/p"/>\n  </dcat:Dataset>`,
  ],
  [
    'an IRI wherever it stands',
    `  <!-- https://exempel.se/a -->\n  <dcat:Dataset ${about}>\n    <dcterms:title>https://exempel.se/a</dcterms:title>\n  </dcat:Dataset>\n${other}`,
    (e) => [e.iri('https://exempel.se/a', 'http://x.se/?a&b')],
    `  <!-- https://exempel.se/a -->\n  <dcat:Dataset rdf:about="http://x.se/?a&amp;b">\n    <dcterms:title>https://exempel.se/a</dcterms:title>\n  </dcat:Dataset>\n${other.replace('exempel.se/a', 'x.se/?a&amp;b').replace('https://x', 'http://x')}`,
  ],
  [
    'a relative IRI',
    `  <dcat:Catalog xml:base="https://exempel.se/" rdf:about="">\n    <dcat:dataset>\n      <dcat:Dataset rdf:ID="a"/>\n    </dcat:dataset>\n    <dcat:dataset rdf:resource="#a"/>\n  </dcat:Catalog>`,
    (e) => [
      e.replace('Dataset', 'id', {}, link('http://x.se/1')),
      e.iri('https://exempel.se/', 'http://x.se/'),
    ],
    `  <dcat:Catalog xml:base="https://exempel.se/" rdf:about="http://x.se/">\n    <dcat:dataset>\n      <dcat:Dataset rdf:about="http://x.se/1"/>\n    </dcat:dataset>\n    <dcat:dataset rdf:resource="http://x.se/1"/>\n  </dcat:Catalog>`,
  ],
  [
    'a collection',
    `  <dcat:Dataset ${about}>\n    <dcterms:relation rdf:parseType="Collection">\n      <rdf:Description ${about}/>\n    </dcterms:relation>\n  </dcat:Dataset>`,
    (e) => [e.iri('https://exempel.se/a', 'http://x.se/1')],
    `  <dcat:Dataset rdf:about="http://x.se/1">\n    <dcterms:relation rdf:parseType="Collection">\n      <rdf:Description rdf:about="http://x.se/1"/>\n    </dcterms:relation>\n  </dcat:Dataset>`,
  ],
  [
    'an element that is not closed',
    `  <dcat:Dataset ${about}>\n    <dcterms:title>T\n  </dcat:Dataset>`,
    (e) => [e.replace('Dataset', 'title', {}, words('U'))],
    undefined,
  ],
];

describe('RDF/XML', () => {
  it.each(inDataset)('changes %s', async (_, before, make, after) => {
    expect(await edited('rdfxml', dataset(before), make)).toBe(
      after === undefined ? undefined : dataset(after),
    );
  });

  it.each(inDataset)('changes %s with Windows line breaks', async (_, before, make, after) => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(await edited('rdfxml', windows(dataset(before)), make)).toBe(
      after === undefined ? undefined : windows(dataset(after)),
    );
  });

  it.each(whole)('changes %s in the file', async (_, before, make, after) => {
    expect(await edited('rdfxml', rdfXml(before), make)).toBe(
      after === undefined ? undefined : rdfXml(after),
    );
  });
});
