import type { CanonicalValue } from '../../model/canonical.js';
import { legacyCode } from '../../profile/legacy.js';
import { nearestCode } from '../../profile/nearest-code.js';
import { entryByValue } from '../../profile/vocabularies.js';
import type { Rule } from '../rule.js';
import { meantByShortForm } from '../shared/short-forms.js';

/** Whether a value is one of the themes that the profile asks for. */
const isTheme = (value: CanonicalValue) =>
  typeof value === 'string' && entryByValue('data-theme', value)?.profile === true;

const iri = /^[a-z][a-z0-9+.-]*:/i;

export const themeEuMissing: Rule = {
  code: 'theme-eu-missing',
  group: 'text',
  severity: 'warning',
  safeFixes: ['rewrites'],
  about: ['Dataset.theme', 'DataService.theme', 'DatasetSeries.theme'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
  eachProperty: {
    of: ['Dataset', 'DataService', 'DatasetSeries'],
    keys: ['theme'],
    check(value, _key, node) {
      const themes = Array.isArray(value) ? value : [value];
      if (themes.some(isTheme)) return undefined;
      const property = node.type.properties.get('theme');
      if (!property) return undefined;
      // Texts and the like are found by the schema; here it is about addresses of other vocabularies.
      const addresses = themes
        .filter((theme) => typeof theme === 'string')
        .filter((theme) => iri.test(theme));
      if (addresses.length === 0) return undefined;
      // Those of the first profile are reported by a rule of their own.
      if (addresses.some((theme) => legacyCode('theme', theme) !== undefined)) return undefined;
      // That a short form is no address is reported already.
      if (addresses.some((theme) => meantByShortForm(property, theme) !== undefined)) return undefined;
      const address = addresses[0]!;
      return {
        rule: themeEuMissing.code,
        place: { kind: 'resource', node, property: 'theme', index: themes.indexOf(address) },
        property,
        args: {
          value: address,
          suggestion: /\/data-theme\//i.test(address) ? nearestCode(property, address) : undefined,
        },
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
