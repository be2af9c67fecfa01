import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import { entryByValue, type VocabularyEntry } from '../../profile/vocabularies.js';
import type { Rule } from '../rule.js';
import { eachHighValue } from '../shared/legislation.js';

export const list = 'hvd-category';

/** The top category that a category belongs to, which may be itself. */
function topOf(entry: VocabularyEntry): VocabularyEntry {
  const parent = entry.parent === undefined ? undefined : entryByValue(list, entry.parent);
  return parent === undefined ? entry : topOf(parent);
}

function categoriesOf(node: ResourceNode) {
  return valuesOf(node.data, 'hvdCategory').flatMap((value, index) => {
    const entry = typeof value === 'string' ? entryByValue(list, value) : undefined;
    return entry ? [{ entry, top: topOf(entry), index }] : [];
  });
}

export const hvdCategoryGeneral: Rule = {
  code: 'hvd-category-general',
  group: 'hvd',
  severity: 'info',
  about: ['Dataset.hvdCategory', 'DataService.hvdCategory'],
  eachProperty: eachHighValue(['Dataset', 'DataService'], (node) => {
    const categories = categoriesOf(node);
    const reported = new Set<string | undefined>();
    return categories.flatMap(({ entry, top, index }) => {
      const family = categories.filter((other) => other.top === top);
      const hasBoth = family.some((one) => one.entry === top) && family.length > 1;
      if (hasBoth || reported.has(top.iri)) return [];
      reported.add(top.iri);
      return {
        rule: hvdCategoryGeneral.code,
        place: { kind: 'resource', node, property: 'hvdCategory', index },
        property: node.type.properties.get('hvdCategory'),
        args: { value: entry.iri, top: entry === top ? undefined : top.iri },
      };
    });
  }),
  fix({ place, args }) {
    const { top } = args;
    if (place.kind !== 'resource' || typeof top !== 'string') return undefined;
    const { node } = place;
    const edits = [{ kind: 'add', node, property: 'hvdCategory', values: [{ iri: top }] }] as const;
    return { safe: false, edits };
  },
};
