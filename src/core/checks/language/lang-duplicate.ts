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
      const firsts = new Map<string, PlacedText>();
      const reported = new Set<string>();
      for (const item of texts) {
        const { language } = item;
        if (language === undefined || reported.has(language)) continue;
        const first = firsts.get(language);
        if (!first) firsts.set(language, item);
        if (!first || bareText(first.text) === bareText(item.text)) continue;
        reported.add(language);
        found.push({
          rule: langDuplicate.code,
          place: placeOfText(item),
          property: item.property,
          args: { tag: language, first: first.text, value: item.text },
        });
      }
      return found;
    },
  },
};
