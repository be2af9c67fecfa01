import { valuesOf } from '../../model/canonical.js';
import { entryByValue } from '../../profile/vocabularies.js';
import type { Rule } from '../rule.js';
import { highValue, ifLawApplies } from '../shared/legislation.js';

export const list = 'hvd-category';

export const hvdCategoryGeneral: Rule = {
  code: 'hvd-category-general',
  group: 'hvd',
  severity: 'info',
  about: ['Dataset.hvdCategory', 'DataService.hvdCategory'],
  onlyIf: ifLawApplies,
  *check(context) {
    for (const node of highValue(context, 'Dataset', 'DataService')) {
      const values = valuesOf(node.data, 'hvdCategory');
      const parents = new Set(
        values.map((value) => (typeof value === 'string' ? entryByValue(list, value)?.parent : undefined)),
      );
      for (const [index, value] of values.entries()) {
        const entry = typeof value === 'string' ? entryByValue(list, value) : undefined;
        if (!entry || entry.parent !== undefined || parents.has(entry.iri)) continue;
        yield {
          rule: hvdCategoryGeneral.code,
          place: { kind: 'resource', node, property: 'hvdCategory', index },
          property: node.type.properties.get('hvdCategory'),
          args: { value: entry.iri },
        };
      }
    }
  },
};
