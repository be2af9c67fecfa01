import { isBlank, type ResourceNode } from '../../model/canonical.js';
import type { ProfileClass } from '../../model/profile.js';
import { perClass, propertiesAt } from '../../profile/profile.js';
import type { CheckContext, Rule } from '../rule.js';

/** Whether something must be said of a resource of the class; of others, `schema-node-kind` misses the address. */
const asksForAnything = perClass((type: ProfileClass) =>
  propertiesAt(type, 'mandatory').some(({ key }) => key !== 'class'),
);

/** Whether nothing that the class knows is said of a resource without an address. */
function isEmpty({ id, type, data }: ResourceNode): boolean {
  if (id !== undefined && !isBlank(id)) return false;
  for (const key of Object.keys(data)) if (key !== 'class' && type.properties.has(key)) return false;
  return asksForAnything(type);
}

/** Whether something stands there whose name may be a slip, and is reported as one. */
const hasSlip = (node: ResourceNode, { document, isReportedElsewhere }: CheckContext) =>
  document.findings.some(
    ({ rule, place }) => rule !== 'schema-unknown-property' && place.kind === 'key' && place.node === node,
  ) || propertiesAt(node.type, 'mandatory').some(({ key }) => isReportedElsewhere(node, key));

export const resourceEmpty: Rule = {
  code: 'resource-empty',
  group: 'identity',
  severity: 'error',
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-blanka-noder',
  standsForAll: true,
  eachResource: {
    of: [],
    check(node, context) {
      if (!isEmpty(node) || hasSlip(node, context)) return undefined;
      const other = Object.keys(node.data).some((key) => key !== 'class' && key !== 'id');
      return { rule: resourceEmpty.code, place: { kind: 'resource', node }, args: other ? { other } : {} };
    },
  },
};
