import type { Rule } from '../rule.js';

/** A number of some length without the country code; short numbers are dialled at home only. */
const withoutCountry = /^tel:\d{6,}/i;

export const contactPhoneTel: Rule = {
  code: 'contact-phone-tel',
  group: 'contact',
  severity: 'warning',
  safeFixes: ['rewrites'],
  foundBy: ['schema'],
  about: ['Telephone.hasValue', 'ContactPoint.hasTelephone'],
  eachProperty: {
    of: ['Telephone'],
    keys: ['hasValue'],
    check(value, _key, node) {
      if (typeof value !== 'string' || !withoutCountry.test(value.replace(/[().-]/g, ''))) return undefined;
      return {
        rule: contactPhoneTel.code,
        place: { kind: 'resource', node, property: 'hasValue' },
        property: node.type.properties.get('hasValue'),
        severity: 'info',
        args: { value, country: true, example: swedish(value) },
      };
    },
  },
  fix({ place, args }) {
    const iri = args['suggestion'];
    if (place.kind !== 'resource' || place.property === undefined || typeof iri !== 'string')
      return undefined;
    const { node, property, index } = place;
    return { safe: true, edits: [{ kind: 'replace', node, property, index, values: [{ iri }] }] };
  },
};

/** The number as it would be if it were Swedish. */
function swedish(value: string): string {
  const digits = value.replace(/^tel:/i, '').replace(/[().-]/g, '');
  return `tel:+${digits.startsWith('00') ? digits.slice(2) : `46${digits.replace(/^0/, '')}`}`;
}
