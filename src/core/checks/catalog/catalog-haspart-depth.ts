import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { catalogues, partsOf } from './catalogue-parts.js';
import { inCircles } from './circles.js';

export const catalogHaspartDepth: Rule = {
  code: 'catalog-haspart-depth',
  group: 'catalog',
  severity: 'error',
  about: ['Catalog.hasPart'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#multipla-kataloger-per-organisation',
  eachDocument: {
    of: ['Catalog'],
    *check({ resourcesOf }) {
      const all = catalogues(resourcesOf('Catalog'));
      const owners = new Map(all.flatMap((owner) => partsOf(owner).map(({ id }) => [id, owner] as const)));
      const circles = inCircles(all);
      for (const node of all) {
        const owner = node.id === undefined ? undefined : owners.get(node.id);
        const parts = partsOf(node);
        // A circle is a fault of another kind.
        if (!owner || parts.length === 0 || circles.has(node.id!)) continue;
        yield {
          rule: catalogHaspartDepth.code,
          place: { kind: 'resource', node, property: 'hasPart' },
          property: node.type.properties.get('hasPart'),
          args: { owner: owner.id },
        };
      }
    },
  },
  fix({ place, args }, { find }) {
    const owner = find(String(args['owner']));
    if (place.kind !== 'resource' || !owner) return undefined;
    const known = new Set(partsOf(owner).map(({ id }) => id));
    const parts = partsOf(place.node);
    // A part that is described inside the catalogue would be lost.
    if (parts.some(({ id }) => !valuesOf(place.node.data, 'hasPart').includes(id))) return undefined;
    const values = parts.flatMap(({ id }) => (known.has(id) ? [] : [{ iri: id }]));
    return {
      safe: false,
      edits: [
        ...(values.length > 0 ? [{ kind: 'add', node: owner, property: 'hasPart', values } as const] : []),
        { kind: 'replace', node: place.node, property: 'hasPart', values: [] },
      ],
    };
  },
};
