import { iriOf, type ResourceNode, valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
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
  about: ['Attribution.hadRole'],
  texts: {
    sv: {
      summary: 'Rollen för en övrig aktör anges med dcat:role i stället för dcat:hadRole',
      title: () => 'Rollen har fel namn: dcat:role',
      message: ({ subject, args, language }) =>
        `${subject} anger rollen ${quote(language, args['value'])} med dcat:role, men egenskapen heter dcat:hadRole.`,
      why: () => 'Under fel namn hittar portalen inte rollen, och den visas inte.',
      how: () => 'Byt namnet dcat:role mot dcat:hadRole.',
      fix: () => 'Byt namnet dcat:role mot dcat:hadRole',
    },
    en: {
      summary: 'The role of another party is given with dcat:role instead of dcat:hadRole',
      title: () => 'The role has the wrong name: dcat:role',
      message: ({ subject, args, language }) =>
        `${subject} gives the role ${quote(language, args['value'])} with dcat:role, but the property is called dcat:hadRole.`,
      why: () => 'Under the wrong name the portal does not find the role, and it is not shown.',
      how: () => 'Change the name dcat:role to dcat:hadRole.',
      fix: () => 'Change the name dcat:role to dcat:hadRole',
    },
  },
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
  fix({ place }) {
    if (place.kind !== 'resource' || !hasRoleByFormerName(place.node)) return undefined;
    return {
      safe: true,
      edits: [{ kind: 'rename', node: place.node, property: formerName, to: 'hadRole' }],
    };
  },
};
