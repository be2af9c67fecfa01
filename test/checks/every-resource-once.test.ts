import { expect, it } from 'vitest';
import { checkDocument, runOf } from '../../src/core/checks/check.js';
import { rules } from '../../src/core/checks/rules.js';
import { standardSettings } from '../../src/core/model/settings.js';
import { readInput } from '../../src/core/run/read.js';

const regulation = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';
const category = 'http://data.europa.eu/bna/c_ac64a52d';

/** A catalogue whose datasets all have the faults for which the whole document has to be known. */
function asJson(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const catalogue = {
    class: 'Catalog',
    id: 'https://data.exempel.se/katalog',
    title: { sv: 'Katalog' },
    language: ['http://publications.europa.eu/resource/authority/language/SWE'],
    dataset: numbers.map((at) => ({
      id: `https://data.exempel.se/dataset/${at}`,
      title: `Badplatser ${at}`,
      'dcterms:license': 'http://creativecommons.org/publicdomain/zero/1.0/',
      applicableLegislation: [regulation],
      hvdCategory: [category],
      contactPoint: { class: 'Agent', name: { sv: 'Exempel kommun' } },
      distribution: [
        {
          accessURL: `https://data.exempel.se/dataset/${at}/api`,
          'dcatap:hvdCategory': category,
          accessService: `https://data.exempel.se/api/${at}`,
        },
      ],
    })),
    service: numbers.map((at) => ({
      class: 'DataService',
      id: `https://data.exempel.se/api/${at}`,
      title: { sv: `API ${at}` },
      applicableLegislation: [regulation],
      endpointURL: `https://data.exempel.se/api/${at}`,
    })),
  };
  return JSON.stringify(catalogue);
}

/** RDF, where a text without language is one that nobody has read a language into. */
function asTurtle(count: number): string {
  const datasets = Array.from({ length: count }, (_, at) => `<https://data.exempel.se/dataset/${at}>`);
  return `
    @prefix dcat: <http://www.w3.org/ns/dcat#> .
    @prefix dcterms: <http://purl.org/dc/terms/> .
    <https://data.exempel.se/katalog> a dcat:Catalog ;
      dcterms:language <http://publications.europa.eu/resource/authority/language/SWE> ;
      dcat:dataset ${datasets.join(', ')} .
    ${datasets.map((dataset) => `${dataset} a dcat:Dataset ; dcterms:title "Badplatser" .`).join('\n')}`;
}

/** How often checking and mending a catalogue goes through all its resources. */
async function timesThrough(path: string, text: string) {
  const input = { path, bytes: new TextEncoder().encode(text), named: true };
  const read = await readInput(input, {}, standardSettings);
  let times = 0;
  const { resources } = read!.document;
  const document = {
    ...read!.document,
    get resources() {
      times += 1;
      return resources;
    },
  };
  const findings = await checkDocument(
    document,
    runOf([{ document, file: { path, locate: document.source.locate, lineAt: () => 1 } }]),
    standardSettings,
  );
  const byId = new Map(resources.map((node) => [node.id, node]));
  const context = { document, settings: standardSettings, find: (id: string) => byId.get(id) };
  for (const finding of findings) rules.get(finding.rule)!.fix?.(finding, context);
  return { times, codes: new Set(findings.map(({ rule }) => rule)) };
}

it.each([
  [
    'katalog.json',
    asJson,
    [
      'hvd-category-on-distribution',
      'hvd-distribution-marked',
      'hvd-service-dataset',
      'license-on-dataset',
      'schema-range-class',
    ],
  ],
  ['katalog.ttl', asTurtle, ['lang-tag-missing']],
])('goes through the resources of %s as often for many findings as for few', async (path, write, codes) => {
  const few = await timesThrough(path, write(3));
  const many = await timesThrough(path, write(60));
  expect([...many.codes]).toEqual(expect.arrayContaining(codes));
  expect(many.times).toBe(few.times);
});
