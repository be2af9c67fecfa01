import { valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { legacyCode } from '../../profile/legacy.js';
import { entryByValue } from '../../profile/vocabularies.js';
import { renameFound, writeSuggestedIri } from '../fixes.js';
import type { Rule, Telling } from '../rule.js';
import { howToChoose, suggested } from '../suggestions.js';

const isProperty = ({ args }: Telling) => args['term'] !== undefined;

export const legacyVocabulary: Rule = {
  code: 'legacy-vocabulary',
  group: 'legacy',
  severity: 'warning',
  about: [
    'Dataset.theme',
    'Dataset.language',
    'Dataset.contactPoint',
    'Dataset.accrualPeriodicity',
    'Distribution.language',
    'Catalog.language',
  ],
  texts: {
    sv: {
      summary: 'Ett värde eller en egenskap ur en vokabulär som profilen inte längre använder',
      title: (telling) =>
        isProperty(telling)
          ? `Äldre egenskap: ${telling.args['term']}`
          : `Värde ur en annan vokabulär (${telling.args['vocabulary']}): ${telling.field}`,
      message: (telling) => {
        const { subject, field, args } = telling;
        return isProperty(telling)
          ? `${subject} använder ${args['term']}, som ${args['suggestion']} har ersatt.`
          : `${subject} har ${quote('sv', args['value'])} i fältet ${field}. Det kommer ur vokabulären ${args['vocabulary']}, men profilen använder EU:s lista.`;
      },
      why: (telling) =>
        isProperty(telling)
          ? 'Portalen läser inte den gamla egenskapen. Det som står där visas inte.'
          : 'Portalen filtrerar och visar fältet efter EU:s lista. Andra värden faller bort.',
      how: (telling) =>
        isProperty(telling) ? `Skriv ${telling.args['suggestion']} i stället.` : howToChoose(telling),
      fix: (telling) =>
        isProperty(telling) ? `Byt till ${telling.args['suggestion']}` : `Byt till ${suggested(telling)}`,
    },
    en: {
      summary: 'A value or property of a vocabulary that the profile no longer uses',
      title: (telling) =>
        isProperty(telling)
          ? `Older property: ${telling.args['term']}`
          : `Value of another vocabulary (${telling.args['vocabulary']}): ${telling.field}`,
      message: (telling) => {
        const { subject, field, args } = telling;
        return isProperty(telling)
          ? `${subject} uses ${args['term']}, which ${args['suggestion']} has replaced.`
          : `${subject} has ${quote('en', args['value'])} in the field ${field}. It is from the vocabulary ${args['vocabulary']}, but the profile uses the EU list.`;
      },
      why: (telling) =>
        isProperty(telling)
          ? 'The portal does not read the old property. What stands there is not shown.'
          : 'The portal filters and shows the field by the EU list. Other values are lost.',
      how: (telling) =>
        isProperty(telling) ? `Write ${telling.args['suggestion']} instead.` : howToChoose(telling),
      fix: (telling) =>
        isProperty(telling) ? `Change to ${telling.args['suggestion']}` : `Change to ${suggested(telling)}`,
    },
  },
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
