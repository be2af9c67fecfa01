import { theClass } from '../../languages/words.js';
import type { Rule } from '../rule.js';

/** The classes whose resources need an address, and an example of one. */
const exampleIds: Readonly<Record<string, string>> = {
  Catalog: 'https://data.exempel.se/katalog',
  Dataset: 'https://data.exempel.se/dataset/badplatser',
  Distribution: 'https://data.exempel.se/dataset/badplatser/csv',
  DataService: 'https://data.exempel.se/tjanst/badplatser',
  DatasetSeries: 'https://data.exempel.se/serie/leverantorsreskontra',
  Agent: 'http://dataportal.se/organisation/SE2120000001',
  ContactPoint: 'https://data.exempel.se/kontakt/oppnadata',
};

export const idBlankNode: Rule = {
  code: 'id-blank-node',
  group: 'identity',
  severity: 'error',
  about: ['Catalog', 'Dataset', 'Distribution', 'DataService', 'DatasetSeries', 'Agent', 'ContactPoint'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-blanka-noder',
  texts: {
    sv: {
      summary: 'En resurs har ingen egen adress',
      title: ({ class: type, language }) => `Adress saknas: ${type ? theClass(language, type.key) : ''}`,
      message: ({ subject }) => `${subject} har ingen egen adress (IRI).`,
      why: () =>
        'Utan adress får resursen en ny identitet vid varje hämtning. Länkar till den på portalen slutar då att fungera.',
      how: ({ class: type }) =>
        `Ge den en adress som inte ändras, till exempel id: ${exampleIds[type?.key ?? ''] ?? 'https://data.exempel.se/…'} (i RDF/XML rdf:about).`,
    },
    en: {
      summary: 'A resource has no address of its own',
      title: ({ class: type, language }) => `Address missing: ${type ? theClass(language, type.key) : ''}`,
      message: ({ subject }) => `${subject} has no address (IRI) of its own.`,
      why: () =>
        'Without an address the resource gets a new identity at every harvest. Links to it on the portal then stop working.',
      how: ({ class: type }) =>
        `Give it an address that does not change, for example id: ${exampleIds[type?.key ?? ''] ?? 'https://data.exempel.se/…'} (in RDF/XML rdf:about).`,
    },
  },
  eachResource: {
    of: Object.keys(exampleIds),
    check(node) {
      if (node.id !== undefined && !node.id.startsWith('_:')) return undefined;
      // Agents that publish nothing may do without.
      if (node.type.key === 'Agent' && node.parent && node.property !== 'publisher') return undefined;
      return { rule: idBlankNode.code, place: { kind: 'resource', node }, args: {} };
    },
  },
};
