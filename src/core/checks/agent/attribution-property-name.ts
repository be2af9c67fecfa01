import { iriOf, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';

/** Older guidance names the property so. */
const formerName = 'dcat:role';

/** Whether the role stands under the former name and nowhere else. */
function hasRoleByFormerName({ type, data }: ResourceNode): boolean {
  return type.key === 'Attribution' && data[formerName] !== undefined && data['hadRole'] === undefined;
}

export const attributionPropertyName: Rule = {
  code: 'attribution-property-name',
  group: 'agent',
  severity: 'warning',
  safeFixes: ['moves'],
  about: ['Attribution.hadRole'],
  eachDocument: {
    of: ['Attribution'],
    *check({ resourcesOf }) {
      for (const node of resourcesOf('Attribution')) {
        if (node.data[formerName] === undefined) continue;
        const [value] = valuesOf(node.data, formerName);
        yield {
          rule: attributionPropertyName.code,
          place: { kind: 'resource', node, property: formerName },
          property: node.type.properties.get('hadRole'),
          args: { value: iriOf(value) ?? '' },
        };
      }
    },
  },
  fix({ place }) {
    if (place.kind !== 'resource' || !hasRoleByFormerName(place.node)) return undefined;
    return {
      safe: true,
      edits: [{ kind: 'rename', node: place.node, property: formerName, to: 'hadRole' }],
    };
  },
};
