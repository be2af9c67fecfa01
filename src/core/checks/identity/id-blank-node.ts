import { isBlank } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { exampleIds } from '../shared/example-ids.js';

export const idBlankNode: Rule = {
  code: 'id-blank-node',
  group: 'identity',
  severity: 'error',
  safeFixes: ['adds'],
  about: ['Catalog', 'Dataset', 'Distribution', 'DataService', 'DatasetSeries', 'Agent', 'ContactPoint'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-blanka-noder',
  eachResource: {
    of: Object.keys(exampleIds),
    check(node) {
      if (node.id !== undefined && !isBlank(node.id)) return undefined;
      // Agents that publish nothing may do without.
      if (node.type.key === 'Agent' && node.parent && node.property !== 'publisher') return undefined;
      return { rule: idBlankNode.code, place: { kind: 'resource', node }, args: {} };
    },
  },
  fix({ place }, { document }) {
    // Only where the settings say how, and the identifiers are asked for.
    const iri = place.kind === 'resource' ? document.identifiers?.get(place.node) : undefined;
    if (iri === undefined || place.kind !== 'resource') return undefined;
    const { node } = place;
    return {
      safe: true,
      edits: [{ kind: 'add', node, property: 'id', values: [{ iri }], mayAddColumn: true }],
    };
  },
};
