import type { CanonicalValue, ResourceNode } from '../../model/canonical.js';
import { textsOf } from '../../model/canonical.js';
import { resourcesOfClass } from '../described.js';
import type { Rule } from '../rule.js';

/** Fewer texts than this are reported one by one. */
const several = 5;

export const langNone: Rule = {
  code: 'lang-none',
  group: 'language',
  severity: 'error',
  about: ['Catalog.language'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#12-sprakangivelse',
  eachDocument: {
    of: [],
    check({ document }) {
      const count = textsWithout(document.resources);
      if (count < several) return [];
      const [catalogue] = resourcesOfClass(document, 'Catalog');
      const place = catalogue
        ? ({ kind: 'resource', node: catalogue, property: 'language' } as const)
        : ({ kind: 'document' } as const);
      const property = catalogue?.type.properties.get('language');
      return [
        { rule: langNone.code, place, property, args: { count, hasCatalogue: catalogue !== undefined } },
      ];
    },
  },
  explains:
    () =>
    ({ rule }) =>
      rule === 'lang-tag-missing',
};

/** How many texts say no language, where none of them does; 0 as soon as one that does is seen, mostly the first. */
function textsWithout(resources: readonly ResourceNode[]): number {
  let count = 0;
  for (const { type, data } of resources) {
    for (const key in data) {
      if (type.properties.get(key)?.kind !== 'text') continue;
      const value = data[key]!;
      if (hasLanguage(value)) return 0;
      count += textsOf(value).length;
    }
  }
  return count;
}

function hasLanguage(value: CanonicalValue): boolean {
  if (typeof value === 'string') return false;
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object' && hasLanguage(item));
  for (const key in value) if (key === '@language' || (!key.startsWith('@') && key !== 'id')) return true;
  return false;
}
