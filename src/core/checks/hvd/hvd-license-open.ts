import { iriOf, valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { eachHighValue } from '../shared/legislation.js';

/** Licences of Creative Commons with conditions beyond naming the source: no profit, no changes, the same licence. */
const conditional = /^https?:\/\/creativecommons\.org\/licenses\/by-(?:nc|nd|sa)/i;

export const hvdLicenseOpen: Rule = {
  code: 'hvd-license-open',
  group: 'hvd',
  severity: 'warning',
  about: ['Distribution.license', 'DataService.license'],
  eachProperty: eachHighValue(['Distribution', 'DataService'], (node) => {
    const values = valuesOf(node.data, 'license');
    const index = values.findIndex((value) => conditional.test(iriOf(value) ?? ''));
    if (index < 0) return undefined;
    return {
      rule: hvdLicenseOpen.code,
      place: { kind: 'resource', node, property: 'license', index },
      property: node.type.properties.get('license'),
      args: { value: iriOf(values[index]) },
    };
  }),
};
