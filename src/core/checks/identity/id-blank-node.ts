import type { Rule } from '../rule.js';

/** The classes whose resources need an address, and an example of one. */
export const exampleIds: Readonly<Record<string, string>> = {
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
