import type { Rule } from '../rule.js';
import { isMap } from '../shared/texts.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService'];

const expected = /^(?:sv|en|@none)(?:-|$)/i;

export const langThirdOnly: Rule = {
  code: 'lang-third-only',
  group: 'language',
  severity: 'info',
  about: classKeys.flatMap((classKey) => [`${classKey}.title`, `${classKey}.description`]),
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#2-oversatt-fritextfalt-till-andra-sprak',
  eachProperty: {
    of: classKeys,
    keys: ['title', 'description'],
    check(value, key, node) {
      if (!isMap(value)) return undefined;
      for (const tag in value) if (expected.test(tag)) return undefined;
      const languages = Object.keys(value);
      const [language] = languages;
      if (language === undefined) return undefined;
      return {
        rule: langThirdOnly.code,
        place: { kind: 'resource', node, property: key, language },
        property: node.type.properties.get(key),
        args: { languages },
      };
    },
  },
};
