import { valuesOf } from '../../model/canonical.js';
import { legacyCode } from '../../profile/legacy.js';
import { entryByValue } from '../../profile/vocabularies.js';
import type { Rule } from '../rule.js';
import { renameFound, writeSuggestedIri } from '../shared/fixes.js';

export const legacyVocabulary: Rule = {
  code: 'legacy-vocabulary',
  group: 'legacy',
  severity: 'warning',
  safeFixes: ['moves', 'rewrites'],
  foundBy: ['reader', 'schema'],
  about: [
    'Dataset.theme',
    'Dataset.language',
    'Dataset.contactPoint',
    'Dataset.accrualPeriodicity',
    'Distribution.language',
    'Catalog.language',
  ],
  // Other themes may stand beside one of the EU's; alone, those of EuroVoc are a leftover of the first profile.
  eachProperty: {
    of: ['Dataset', 'DatasetSeries', 'DataService'],
    keys: ['theme'],
    check(_value, _key, node) {
      const themes = valuesOf(node.data, 'theme');
      const index = themes.findIndex(
        (value) => typeof value === 'string' && legacyCode('theme', value) !== undefined,
      );
      if (index < 0) return undefined;
      if (themes.some((value) => typeof value === 'string' && entryByValue('data-theme', value)?.profile))
        return undefined;
      const value = String(themes[index]);
      const { vocabulary, replacement } = legacyCode('theme', value)!;
      return {
        rule: legacyVocabulary.code,
        place: { kind: 'resource', node, property: 'theme', index },
        property: node.type.properties.get('theme'),
        args: { value, vocabulary, suggestion: replacement },
      };
    },
  },
  fix(finding) {
    const { place, args } = finding;
    if (place.kind === 'key') return renameFound(finding, String(args['term']), true);
    return writeSuggestedIri(finding);
  },
};
