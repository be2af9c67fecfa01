import { valuesOf } from '../../catalogue/document.js';
import { legacyCode } from '../../profile/legacy.js';
import { nearestCode } from '../../profile/nearest-code.js';
import { entryByValue } from '../../profile/vocabularies.js';
import type { Rule } from '../rule.js';

export const themeEuMissing: Rule = {
  code: 'theme-eu-missing',
  group: 'text',
  severity: 'warning',
  about: ['Dataset.theme', 'DataService.theme', 'DatasetSeries.theme'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
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
