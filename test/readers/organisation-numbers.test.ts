/** An organisation number, however it is written, is a publisher's address wherever the id of an agent may stand. */
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/index.js';

const forms = [
  '212000-0001',
  '2120000001',
  'SE2120000001',
  'SE 212000-0001',
  'SE212000000101',
  '162120000001',
  '16212000-0001',
  '212000–0001',
  '212000 0001',
  'org.nr 212000-0001',
  'Orgnr: 212000-0001',
  'organisationsnummer 2120000001',
];

const title = 'title: { sv: Badplatser }';

/** Where an agent's id may stand: files that hold a form there. */
const places: Readonly<Record<string, (form: string) => readonly [path: string, text: string]>> = {
  'a reference in YAML': (form) => ['a.yaml', `class: Dataset\nid: https://e.x/d\npublisher: "${form}"\n`],
  'an id beside a name in YAML': (form) => [
    'a.yaml',
    `class: Dataset\nid: https://e.x/d\npublisher: { id: "${form}", name: { sv: Exempel kommun } }\n`,
  ],
  'an id alone in YAML': (form) => [
    'a.yaml',
    `class: Dataset\nid: https://e.x/d\npublisher: { id: "${form}" }\n`,
  ],
  'another agent in YAML': (form) => [
    'a.yaml',
    `class: Dataset\nid: https://e.x/d\ncreator: { id: "${form}", name: { sv: Exempel kommun } }\n`,
  ],
  'a section of publishers, named elsewhere': (form) => [
    'a.yaml',
    `publishers:\n  - { id: "${form}", name: { sv: Exempel kommun } }\n` +
      `datasets:\n  - { id: https://e.x/d, ${title}, publisher: Exempel kommun }\n`,
  ],
  'an id in JSON': (form) => [
    'a.json',
    JSON.stringify({
      class: 'Dataset',
      id: 'https://e.x/d',
      publisher: { id: form, name: { sv: 'Exempel kommun' } },
    }),
  ],
  'a column for the id': (form) => [
    'a.csv',
    `Datamängd id;Titel (sv);Utgivare id;Utgivare namn (sv)\nhttps://e.x/d;Badplatser;${form};Exempel kommun\n`,
  ],
  'a column for the publisher': (form) => [
    'a.csv',
    `Datamängd id;Titel (sv);Utgivare;Utgivare namn (sv)\nhttps://e.x/d;Badplatser;${form};Exempel kommun\n`,
  ],
  'a row of its own': (form) => [
    'a.csv',
    `Typ;id;Titel (sv);Namn (sv);Utgivare\nDataset;https://e.x/d;Badplatser;;${form}\nAgent;${form};;Exempel kommun;\n`,
  ],
  'a text in Turtle': (form) => [
    'a.ttl',
    `<https://e.x/d> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/publisher> "${form}" .`,
  ],
};

async function publisherIn(path: string, text: string): Promise<string | undefined> {
  const input = { path, bytes: new TextEncoder().encode(text), named: true };
  const { text: written } = await convert([input], { to: 'ntriples', base: 'https://data.exempel.se/' });
  return /^<[^>]*> <http:\/\/purl\.org\/dc\/terms\/(?:publisher|creator)> (.*) \.$/m.exec(written)?.[1];
}

describe.each(Object.entries(places))('%s', (_, file) => {
  it.each(forms)('%s', async (form) => {
    expect(await publisherIn(...file(form))).toBe('<http://dataportal.se/organisation/SE2120000001>');
  });
});

describe('in RDF', () => {
  const file = (id: string) =>
    `<https://e.x/d> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/publisher> <${id}> .
     <${id}> a <http://xmlns.com/foaf/0.1/Agent> ; <http://xmlns.com/foaf/0.1/name> "Exempel kommun"@sv .`;

  it('a number is not taken for a path from a base that is given', async () => {
    expect(await publisherIn('a.ttl', file('212000-0001'))).toBe(
      '<http://dataportal.se/organisation/SE2120000001>',
    );
  });
});

describe('what is no organisation number of an agent', () => {
  it('the number of a person', async () => {
    const yaml =
      'class: Dataset\nid: https://e.x/d\npublisher: { id: 121212-1212, name: { sv: En Person } }\n';
    expect(await publisherIn('a.yaml', yaml)).toBe('<https://data.exempel.se/121212-1212>');
  });

  it('the id of a dataset', async () => {
    const input = {
      path: 'a.yaml',
      bytes: new TextEncoder().encode(`class: Dataset\nid: "2120000001"\n${title}\ntheme: ENVI\n`),
    };
    const { text } = await convert([input], { to: 'ntriples', base: 'https://data.exempel.se/' });
    expect(text).toContain('<https://data.exempel.se/2120000001>');
  });
});
