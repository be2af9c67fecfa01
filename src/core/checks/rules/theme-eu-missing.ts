import { valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { legacyCode } from '../../profile/legacy.js';
import { nearestCode } from '../../profile/nearest-code.js';
import { entryByValue } from '../../profile/vocabularies.js';
import { allowedInWords } from '../examples.js';
import type { Rule } from '../rule.js';

export const themeEuMissing: Rule = {
  code: 'theme-eu-missing',
  group: 'text',
  severity: 'warning',
  about: ['Dataset.theme', 'DataService.theme', 'DatasetSeries.theme'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
  texts: {
    sv: {
      summary: 'Bland kategorierna finns ingen av EU:s 13',
      title: ({ field }) => `Ingen av EU:s kategorier: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men ingen av EU:s 13 kategorier.`,
      why: () =>
        'Portalen filtrerar på EU:s kategorier. Utan någon av dem kommer datamängden inte med i filtret.',
      how: (telling) =>
        telling.args['suggestion'] === undefined
          ? `Lägg till någon av: ${allowedInWords(telling)}.`
          : `Menade du ${quote(telling.language, telling.args['suggestion'])}?`,
      fix: ({ args, language }) =>
        `Byt ${quote(language, args['value'])} mot ${quote(language, args['suggestion'])}`,
    },
    en: {
      summary: 'None of the 13 EU categories is among the categories',
      title: ({ field }) => `None of the EU categories: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, but none of the 13 EU categories.`,
      why: () =>
        'The portal filters by the EU categories. Without one of them the dataset is missing from the filter.',
      how: (telling) =>
        telling.args['suggestion'] === undefined
          ? `Add one of: ${allowedInWords(telling)}.`
          : `Did you mean ${quote(telling.language, telling.args['suggestion'])}?`,
      fix: ({ args, language }) =>
        `Replace ${quote(language, args['value'])} by ${quote(language, args['suggestion'])}`,
    },
  },
  eachProperty: {
    of: ['Dataset', 'DataService', 'DatasetSeries'],
    keys: ['theme'],
    check(_value, _key, node) {
      const property = node.type.properties.get('theme');
      if (!property) return undefined;
      const themes = valuesOf(node.data, 'theme').filter((value) => typeof value === 'string');
      // Texts and the like are found by the schema; here it is about addresses of other vocabularies.
      const addresses = themes.filter((value) => /^[a-z][a-z0-9+.-]*:/i.test(value));
      if (addresses.length === 0 || themes.some((value) => entryByValue('data-theme', value)?.profile))
        return undefined;
      // Those of the first profile are told by a rule of their own.
      if (addresses.some((value) => legacyCode('theme', value) !== undefined)) return undefined;
      const value = addresses[0]!;
      return {
        rule: themeEuMissing.code,
        place: { kind: 'resource', node, property: 'theme', index: themes.indexOf(value) },
        property,
        args: { value, suggestion: /\/data-theme\//i.test(value) ? nearestCode(property, value) : undefined },
      };
    },
  },
  fix({ place, args }) {
    const { value, suggestion } = args;
    if (place.kind !== 'resource' || typeof suggestion !== 'string') return undefined;
    const { node, index } = place;
    const edits = [
      { kind: 'replace', node, property: 'theme', index, values: [{ iri: suggestion }] },
    ] as const;
    // The same address in the right case is the same category; another spelling may mean another one.
    return { safe: String(value).toLowerCase() === suggestion.toLowerCase(), edits };
  },
};
