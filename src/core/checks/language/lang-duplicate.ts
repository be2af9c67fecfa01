import type { CanonicalValue } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { PlacedText, Rule } from '../rule.js';
import { bareText, placeOfText, textsAt } from '../shared/texts.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService', 'Distribution'];
const keys = ['title', 'description'];

/** Whether a value has several texts in one language; most have one in each. */
function hasSeveral(value: CanonicalValue): boolean {
  if (typeof value === 'string') return false;
  if (Array.isArray(value)) return value.length > 1;
  for (const language in value) if (Array.isArray(value[language])) return true;
  return false;
}

export const langDuplicate: Rule = {
  code: 'lang-duplicate',
  group: 'language',
  severity: 'warning',
  about: classKeys.flatMap((classKey) => keys.map((key) => `${classKey}.${key}`)),
  eachProperty: {
    of: classKeys,
    keys,
    check(value, key, node) {
      if (!hasSeveral(value)) return undefined;
      const texts = textsAt(node, key);
      const found: Finding[] = [];
      let first: PlacedText | undefined;
      let told: PlacedText | undefined;
      for (const item of texts) {
        // The texts of a language stand together, the first of them at index 0.
        if (item.index === 0) {
          first = item;
          continue;
        }
        if (first?.language === undefined || told === first) continue;
        if (bareText(first.text) === bareText(item.text)) continue;
        told = first;
        found.push({
          rule: langDuplicate.code,
          place: placeOfText(item),
          property: item.property,
          args: { tag: item.language, first: first.text, value: item.text },
        });
      }
      return found;
    },
  },
};
