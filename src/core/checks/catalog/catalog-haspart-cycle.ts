import type { ResourceNode } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { catalogues, partsOf } from './catalogue-parts.js';

/** Whether the parts of a catalogue lead back to it. */
export function isInCircle(id: string, all: readonly ResourceNode[]): boolean {
  const byId = new Map(all.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const node = byId.get(at);
    for (const part of node ? partsOf(node) : []) {
      if (part.id === id) return true;
      if (!seen.has(part.id)) waiting.push(part.id);
      seen.add(part.id);
    }
  }
  return false;
}

export const catalogHaspartCycle: Rule = {
  code: 'catalog-haspart-cycle',
  group: 'catalog',
  severity: 'error',
  about: ['Catalog.hasPart'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#multipla-kataloger-per-organisation',
  eachDocument: {
    of: ['Catalog'],
    *check({ resourcesOf }) {
      const all = catalogues(resourcesOf('Catalog'));
      for (const node of all) {
        if (node.id === undefined || partsOf(node).length === 0 || !isInCircle(node.id, all)) continue;
        yield {
          rule: catalogHaspartCycle.code,
          place: { kind: 'resource', node, property: 'hasPart' },
          property: node.type.properties.get('hasPart'),
          args: {},
        };
      }
    },
  },
};
