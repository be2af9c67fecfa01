/** What people may write: every listed spelling of keys and values gives the same canonical document. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CanonicalObject, check, classes, type ProfileProperty } from '../../src/index.js';
import { runs } from '../runs.js';

async function documentOf(text: string, path: string): Promise<CanonicalObject> {
  const { documents } = await check([{ path, bytes: new TextEncoder().encode(text), named: true }], {
    language: 'sv',
  });
  return documents.get(path) ?? {};
}

async function yaml(text: string): Promise<CanonicalObject> {
  return documentOf(text, 'katalog.yaml');
}

const dataset = classes.get('Dataset')!;
const live = [...dataset.properties.values()].filter((property) => !property.deprecated);

/** Ways of writing the same name. */
const spelling = (name: string) =>
  fc.constantFrom(
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    name.replace(/([a-zåäö])([A-Z])/g, '$1_$2'),
    name.replaceAll(' ', '-'),
    name.replaceAll(' ', '_'),
    name.replaceAll(' ', ''),
    `${name} `.trim(),
  );

const keyOf = (property: ProfileProperty) =>
  fc
    .constantFrom(
      property.key,
      property.curie,
      property.iri,
      property.label.sv,
      property.label.en,
      ...(property.aliases ?? []),
    )
    .chain((name) => (name.includes(':') ? fc.constant(name) : spelling(name)));

describe('keys', () => {
  it('every spelling of every property of a dataset is understood', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...live).chain((property) => fc.tuple(fc.constant(property), keyOf(property))),
        async ([property, key]) => {
          const value =
            property.kind === 'text'
              ? '{ sv: x }'
              : property.kind === 'date'
                ? '2024-03-01'
                : 'https://a.example/x';
          const document = await yaml(`class: Dataset\n? ${JSON.stringify(key)}\n: ${value}\n`);
          expect(Object.keys(document)).toContain(property.key);
        },
      ),
      runs(300),
    );
  });

  it.each([
    ['title-sv: x', 'sv'],
    ['title@sv: x', 'sv'],
    ['title_en: x', 'en'],
    ['Titel (sv): x', 'sv'],
    ['Titel (svenska): x', 'sv'],
    ['TITLE (English): x', 'en'],
    ['"dct:title@nb": x', 'nb'],
    ['title: { SV: x }', 'sv'],
    ['title: { svenska: x }', 'sv'],
    ['title: { "@value": x, "@language": sv }', 'sv'],
    ['title: [{ "@value": x, "@language": fi }]', 'fi'],
  ])('%s has the language %s', async (line, tag) => {
    expect((await yaml(`class: Dataset\n${line}\n`))['title']).toEqual({ [tag]: 'x' });
  });

  it.each(['class', '@type', 'type', 'rdf:type'])('%s names the class', async (key) => {
    expect(await yaml(`"${key}": dcat:Dataset\ntitle: {sv: x}\n`)).toMatchObject({ class: 'Dataset' });
  });

  it.each(['id', '@id', 'uri', 'iri', 'about'])('%s is the identifier', async (key) => {
    expect(await yaml(`class: Dataset\n"${key}": https://a.example/d\n`)).toMatchObject({
      id: 'https://a.example/d',
    });
  });
});

describe('values', () => {
  it.each([
    ['theme: ENVI', 'theme', ['http://publications.europa.eu/resource/authority/data-theme/ENVI']],
    ['theme: Miljö', 'theme', ['http://publications.europa.eu/resource/authority/data-theme/ENVI']],
    [
      'kategori: [environment, Transport]',
      'theme',
      [
        'http://publications.europa.eu/resource/authority/data-theme/ENVI',
        'http://publications.europa.eu/resource/authority/data-theme/TRAN',
      ],
    ],
    [
      'accessRights: Publik',
      'accessRights',
      'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
    ],
    [
      'accrualPeriodicity: årligen',
      'accrualPeriodicity',
      'http://publications.europa.eu/resource/authority/frequency/ANNUAL',
    ],
    ['publisher: 212000-0001', 'publisher', 'http://dataportal.se/organisation/SE2120000001'],
    ['publisher: SE2120000001', 'publisher', 'http://dataportal.se/organisation/SE2120000001'],
    ['issued: 2024', 'issued', { '@value': '2024', '@type': 'xsd:gYear' }],
    ['issued: 2024-03-01 00:00', 'issued', '2024-03-01'],
    ['issued: 2024-03-01T10:00:00Z', 'issued', { '@value': '2024-03-01T10:00:00Z', '@type': 'xsd:dateTime' }],
    [
      'temporal: 2020-01-01/2024-12-31',
      'temporal',
      [{ class: 'PeriodOfTime', startDate: '2020-01-01', endDate: '2024-12-31' }],
    ],
    ['landingPage: { "@id": "https://a.example/" }', 'landingPage', ['https://a.example/']],
    ['spatial: Skara kommun', 'spatial', ['http://sws.geonames.org/2677234/']],
  ])('%s', async (line, key, value) => {
    const document = await yaml(`class: Dataset\n${line}\n`);
    if (key === 'spatial')
      expect(document[key]).toEqual([expect.stringMatching(/^http:\/\/sws\.geonames\.org\/\d+\/$/)]);
    else expect(document[key]).toEqual(value);
  });

  it('the register knows municipalities by name', async () => {
    expect(await yaml('class: Dataset\npublisher: Skara kommun\n')).toMatchObject({
      publisher: {
        id: expect.stringMatching(/^http:\/\/dataportal\.se\/organisation\/SE212000\d{4}$/),
        name: { sv: 'Skara kommun' },
        type: 'http://purl.org/adms/publishertype/LocalAuthority',
      },
    });
  });

  it('an address, a telephone number and an e-mail address become nodes', async () => {
    const document = await yaml(
      'class: Organization\nname: GIS\nemail: gis@exempel.se\nphone: 010-123 45 67\naddress: Storgatan 1, 123 45 Staden, Sverige\n',
    );
    expect(document).toMatchObject({
      fn: 'GIS',
      hasEmail: ['mailto:gis@exempel.se'],
      hasTelephone: [{ class: 'Voice', hasValue: 'tel:0101234567' }],
      hasAddress: [
        {
          class: 'Address',
          'street-address': 'Storgatan 1',
          'postal-code': '123 45',
          locality: 'Staden',
          'country-name': 'Sverige',
        },
      ],
    });
  });

  it('licences go by their names', async () => {
    for (const name of ['CC BY 4.0', 'cc-by-4.0', 'CC BY']) {
      expect(
        await yaml(`class: Distribution\naccessURL: https://a.example/\nlicens: ${name}\n`),
      ).toMatchObject({
        license: 'http://creativecommons.org/licenses/by/4.0/',
      });
    }
  });
});

describe('the text of scalars is kept', () => {
  const texts = [
    '1.10',
    '0123',
    '2024-05',
    'NO',
    '556036-0793',
    '1e3',
    '0x1F',
    'true',
    '12:30',
    '.5',
    '1_000',
    'Infinity',
  ];

  it.each(texts)('%s in YAML, CSV and quoted JSON', async (text) => {
    expect((await yaml(`class: Dataset\nversion: ${text}\n`))['version']).toBe(text);
    expect((await documentOf(`Titel (sv);Version\nBad;${text}\n`, 'a.csv'))['version']).toBe(text);
    expect((await documentOf(JSON.stringify({ class: 'Dataset', version: text }), 'a.json'))['version']).toBe(
      text,
    );
  });

  it.each(['1.10', '1e3', '12345678901234567890', '-0.50'])('the number %s in JSON', async (number) => {
    expect((await documentOf(`{"class":"Dataset","version":${number}}`, 'a.json'))['version']).toBe(number);
  });
});

describe('files', () => {
  it('several YAML documents are several resources', async () => {
    const document = await yaml('class: Catalog\ntitle: {sv: a}\n---\nclass: Dataset\ntitle: {sv: b}\n');
    expect((document['@graph'] as CanonicalObject[]).map((resource) => resource['class'])).toEqual([
      'Catalog',
      'Dataset',
    ]);
  });

  it('sections by class belong to the only catalogue', async () => {
    const document = await yaml(
      'catalog: {title: {sv: a}}\ndatasets:\n  - title: {sv: b}\nutgivare:\n  - {id: "https://a.example/p", namn: x}\n',
    );
    expect(document['@graph']).toMatchObject([
      { class: 'Catalog', dataset: [{ class: 'Dataset' }] },
      { class: 'Agent' },
    ]);
  });

  it('the language of the catalogue is that of its texts', async () => {
    expect(await yaml('class: Catalog\nlanguage: svenska\ntitle: Öppna data\n')).toMatchObject({
      title: { sv: 'Öppna data' },
    });
  });
});
