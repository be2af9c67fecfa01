import { rdfXml, turtleHead } from './helpers.js';

const turtle = `${turtleHead}
:katalog a dcat:Catalog ;
  dcterms:title "Öppna data"@sv, "Open data"@en ;
  dcterms:publisher <http://dataportal.se/organisation/SE2120000000> ;
  dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/> ;
  dcat:dataset :badplatser .

<http://dataportal.se/organisation/SE2120000000> a foaf:Organization ;
  foaf:name "Exempel kommun"@sv .

:badplatser a dcat:Dataset ;
  dcterms:title "Badplatser"@sv ;
  dcat:keyword "bad"@sv, "sjö"@sv, "swimming"@en ;
  dcterms:publisher <http://dataportal.se/organisation/SE2120000000> ;
  dcterms:issued "2024-05-01"^^xsd:date ;
  dcterms:modified "2024"^^xsd:gYear ;
  dcterms:temporal [ dcat:startDate "2020-01-01"^^xsd:date ] ;
  dcat:contactPoint [ a vcard:Individual ; vcard:fn "Kim" ; vcard:hasEmail <mailto:kim@exempel.se> ] ;
  dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> ;
  dcat:distribution :badplatser.csv ;
  ex:remark "sommar"@sv ;
  ex:related :annat .

:badplatser.csv a dcat:Distribution ;
  dcat:accessURL <https://data.exempel.se/badplatser.csv> ;
  dcterms:format "text/csv" ;
  dcat:byteSize "120"^^xsd:nonNegativeInteger .

:annat a ex:Thing ; ex:name "något" .
`;

const ntriples = `
<https://data.exempel.se/katalog> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Catalog> .
<https://data.exempel.se/katalog> <http://purl.org/dc/terms/title> "\\u00D6ppna data"@sv .
<https://data.exempel.se/katalog> <http://purl.org/dc/terms/title> "Open data"@en .
<https://data.exempel.se/katalog> <http://purl.org/dc/terms/publisher> <http://dataportal.se/organisation/SE2120000000> .
<https://data.exempel.se/katalog> <http://purl.org/dc/terms/license> <http://creativecommons.org/publicdomain/zero/1.0/> .
<https://data.exempel.se/katalog> <http://www.w3.org/ns/dcat#dataset> <https://data.exempel.se/badplatser> .
# the publisher
<http://dataportal.se/organisation/SE2120000000> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Organization> .
<http://dataportal.se/organisation/SE2120000000> <http://xmlns.com/foaf/0.1/name> "Exempel kommun"@sv .
<https://data.exempel.se/badplatser> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
<https://data.exempel.se/badplatser> <http://purl.org/dc/terms/title> "Badplatser"@sv .
<https://data.exempel.se/badplatser> <http://www.w3.org/ns/dcat#keyword> "bad"@sv .
<https://data.exempel.se/badplatser> <http://www.w3.org/ns/dcat#keyword> "sjö"@sv .
<https://data.exempel.se/badplatser> <http://www.w3.org/ns/dcat#keyword> "swimming"@en .
<https://data.exempel.se/badplatser> <http://purl.org/dc/terms/publisher> <http://dataportal.se/organisation/SE2120000000> .
<https://data.exempel.se/badplatser> <http://purl.org/dc/terms/issued> "2024-05-01"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://data.exempel.se/badplatser> <http://purl.org/dc/terms/modified> "2024"^^<http://www.w3.org/2001/XMLSchema#gYear> .
<https://data.exempel.se/badplatser> <http://purl.org/dc/terms/temporal> _:period .
_:period <http://www.w3.org/ns/dcat#startDate> "2020-01-01"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://data.exempel.se/badplatser> <http://www.w3.org/ns/dcat#contactPoint> _:kim .
_:kim <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2006/vcard/ns#Individual> .
_:kim <http://www.w3.org/2006/vcard/ns#fn> "Kim" .
_:kim <http://www.w3.org/2006/vcard/ns#hasEmail> <mailto:kim@exempel.se> .
<https://data.exempel.se/badplatser> <http://www.w3.org/ns/dcat#theme> <http://publications.europa.eu/resource/authority/data-theme/ENVI> .
<https://data.exempel.se/badplatser> <http://www.w3.org/ns/dcat#distribution> <https://data.exempel.se/badplatser.csv> .
<https://data.exempel.se/badplatser> <https://exempel.se/ns#remark> "sommar"@sv .
<https://data.exempel.se/badplatser> <https://exempel.se/ns#related> <https://data.exempel.se/annat> .
<https://data.exempel.se/badplatser.csv> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Distribution> .
<https://data.exempel.se/badplatser.csv> <http://www.w3.org/ns/dcat#accessURL> <https://data.exempel.se/badplatser.csv> .
<https://data.exempel.se/badplatser.csv> <http://purl.org/dc/terms/format> "text/csv" .
<https://data.exempel.se/badplatser.csv> <http://www.w3.org/ns/dcat#byteSize> "120"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .
<https://data.exempel.se/annat> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://exempel.se/ns#Thing> .
<https://data.exempel.se/annat> <https://exempel.se/ns#name> "något" .
`;

const rdfxml = rdfXml(`
  <dcat:Catalog rdf:about="https://data.exempel.se/katalog">
    <dcterms:title xml:lang="sv">Öppna data</dcterms:title>
    <dcterms:title xml:lang="en">Open data</dcterms:title>
    <dcterms:publisher>
      <foaf:Organization rdf:about="http://dataportal.se/organisation/SE2120000000">
        <foaf:name xml:lang="sv">Exempel kommun</foaf:name>
      </foaf:Organization>
    </dcterms:publisher>
    <dcterms:license rdf:resource="http://creativecommons.org/publicdomain/zero/1.0/"/>
    <dcat:dataset rdf:resource="https://data.exempel.se/badplatser"/>
  </dcat:Catalog>
  <dcat:Dataset rdf:about="https://data.exempel.se/badplatser">
    <dcterms:title xml:lang="sv">Badplatser</dcterms:title>
    <dcat:keyword xml:lang="sv">bad</dcat:keyword>
    <dcat:keyword xml:lang="sv">sj&#246;</dcat:keyword>
    <dcat:keyword xml:lang="en">swimming</dcat:keyword>
    <dcterms:publisher rdf:resource="http://dataportal.se/organisation/SE2120000000"/>
    <dcterms:issued rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2024-05-01</dcterms:issued>
    <dcterms:modified rdf:datatype="http://www.w3.org/2001/XMLSchema#gYear">2024</dcterms:modified>
    <dcterms:temporal rdf:parseType="Resource">
      <dcat:startDate rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2020-01-01</dcat:startDate>
    </dcterms:temporal>
    <dcat:contactPoint>
      <vcard:Individual>
        <vcard:fn>Kim</vcard:fn>
        <vcard:hasEmail rdf:resource="mailto:kim@exempel.se"/>
      </vcard:Individual>
    </dcat:contactPoint>
    <dcat:theme rdf:resource="http://publications.europa.eu/resource/authority/data-theme/ENVI"/>
    <dcat:distribution>
      <dcat:Distribution rdf:about="https://data.exempel.se/badplatser.csv">
        <dcat:accessURL rdf:resource="https://data.exempel.se/badplatser.csv"/>
        <dcterms:format>text/csv</dcterms:format>
        <dcat:byteSize rdf:datatype="http://www.w3.org/2001/XMLSchema#nonNegativeInteger">120</dcat:byteSize>
      </dcat:Distribution>
    </dcat:distribution>
    <ex:remark xml:lang="sv">sommar</ex:remark>
    <ex:related rdf:resource="https://data.exempel.se/annat"/>
  </dcat:Dataset>
  <ex:Thing rdf:about="https://data.exempel.se/annat" ex:name="något"/>`);

/** A context of the kind that publishers write. */
const context = {
  id: '@id',
  class: '@type',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ex: 'https://exempel.se/ns#',
  title: { '@id': 'dcterms:title', '@container': '@language' },
  keyword: { '@id': 'dcat:keyword', '@container': '@language' },
  publisher: { '@id': 'dcterms:publisher', '@type': '@id' },
  dataset: { '@id': 'dcat:dataset', '@type': '@id' },
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
};

const jsonld = JSON.stringify(
  {
    '@context': context,
    '@graph': [
      {
        id: 'https://data.exempel.se/katalog',
        class: 'dcat:Catalog',
        title: { sv: 'Öppna data', en: 'Open data' },
        publisher: {
          id: 'http://dataportal.se/organisation/SE2120000000',
          class: 'foaf:Organization',
          'foaf:name': { '@value': 'Exempel kommun', '@language': 'sv' },
        },
        'dcterms:license': { '@id': 'http://creativecommons.org/publicdomain/zero/1.0/' },
        dataset: ['https://data.exempel.se/badplatser'],
      },
      {
        id: 'https://data.exempel.se/badplatser',
        class: ['dcat:Dataset'],
        title: { sv: 'Badplatser' },
        keyword: { sv: ['bad', 'sjö'], en: 'swimming' },
        publisher: 'http://dataportal.se/organisation/SE2120000000',
        'dcterms:issued': { '@value': '2024-05-01', '@type': 'xsd:date' },
        'dcterms:modified': { '@value': '2024', '@type': 'xsd:gYear' },
        'dcterms:temporal': { 'dcat:startDate': { '@value': '2020-01-01', '@type': 'xsd:date' } },
        'dcat:contactPoint': {
          class: 'vcard:Individual',
          'vcard:fn': 'Kim',
          'vcard:hasEmail': { '@id': 'mailto:kim@exempel.se' },
        },
        'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/ENVI' },
        'dcat:distribution': {
          id: 'https://data.exempel.se/badplatser.csv',
          class: 'dcat:Distribution',
          'dcat:accessURL': { '@id': 'https://data.exempel.se/badplatser.csv' },
          'dcterms:format': 'text/csv',
          byteSize: '120',
        },
        'ex:remark': { '@value': 'sommar', '@language': 'sv' },
        'ex:related': { '@id': 'https://data.exempel.se/annat' },
      },
      { id: 'https://data.exempel.se/annat', class: 'ex:Thing', 'ex:name': 'något' },
    ],
  },
  undefined,
  2,
);

/** One catalogue in the four syntaxes: nested resources, shared ones, blank nodes and all kinds of literals. */
export const catalogue = { turtle, ntriples, rdfxml, jsonld };

/** The canonical document of each of them. */
export const canonical = {
  id: 'https://data.exempel.se/katalog',
  class: 'Catalog',
  title: { sv: 'Öppna data', en: 'Open data' },
  publisher: {
    id: 'http://dataportal.se/organisation/SE2120000000',
    class: 'foaf:Organization',
    name: { sv: 'Exempel kommun' },
  },
  license: 'http://creativecommons.org/publicdomain/zero/1.0/',
  dataset: [
    {
      id: 'https://data.exempel.se/badplatser',
      class: 'Dataset',
      title: { sv: 'Badplatser' },
      keyword: { sv: ['bad', 'sjö'], en: 'swimming' },
      publisher: 'http://dataportal.se/organisation/SE2120000000',
      issued: '2024-05-01',
      modified: { '@value': '2024', '@type': 'xsd:gYear' },
      temporal: [{ class: 'PeriodOfTime', startDate: '2020-01-01' }],
      contactPoint: [{ class: 'Individual', fn: 'Kim', hasEmail: ['mailto:kim@exempel.se'] }],
      theme: ['http://publications.europa.eu/resource/authority/data-theme/ENVI'],
      distribution: [
        {
          id: 'https://data.exempel.se/badplatser.csv',
          class: 'Distribution',
          accessURL: 'https://data.exempel.se/badplatser.csv',
          format: 'text/csv',
          byteSize: '120',
        },
      ],
      'https://exempel.se/ns#remark': { '@value': 'sommar', '@language': 'sv' },
      'https://exempel.se/ns#related': { id: 'https://data.exempel.se/annat' },
    },
  ],
};
