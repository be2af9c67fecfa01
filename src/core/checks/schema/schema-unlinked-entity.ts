import { resourcesOfClass } from '../described.js';
import type { Rule } from '../rule.js';

/** What has to hang on something: the class, and what it hangs on. */
export const holders: Readonly<Record<string, string>> = {
  Dataset: 'Catalog',
  DatasetSeries: 'Catalog',
  DataService: 'Catalog',
  Distribution: 'Dataset',
};

/** The property by which the holder points to it. */
export const links: Readonly<Record<string, string>> = {
  Dataset: 'dataset',
  DatasetSeries: 'dataset',
  DataService: 'service',
  Distribution: 'distribution',
};

export const schemaUnlinkedEntity: Rule = {
  code: 'schema-unlinked-entity',
  group: 'schema',
  severity: 'warning',
  about: [],
  eachResource: {
    of: Object.keys(holders),
    check(node, { isLinked, hasCatalogue }) {
      if (!hasCatalogue || node.parent || (node.id !== undefined && isLinked(node.id))) return undefined;
      return { rule: schemaUnlinkedEntity.code, place: { kind: 'resource', node }, args: { id: node.id } };
    },
  },
  fix({ place }, { document }) {
    if (place.kind !== 'resource' || place.node.id === undefined) return undefined;
    const { type, id } = place.node;
    const property = links[type.key];
    const [holder, other] = resourcesOfClass(document, holders[type.key] ?? '');
    if (!holder || other || property === undefined) return undefined;
    return { safe: false, edits: [{ kind: 'add', node: holder, property, values: [{ iri: id }] }] };
  },
};
