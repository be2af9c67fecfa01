import type { Rule } from '../rule.js';

export const contactPhoneTel: Rule = {
  code: 'contact-phone-tel',
  group: 'contact',
  severity: 'warning',
  about: ['Telephone.hasValue', 'ContactPoint.hasTelephone'],
  fix({ place, args }) {
    const iri = args['suggestion'];
    if (place.kind !== 'resource' || place.property === undefined || typeof iri !== 'string')
      return undefined;
    const { node, property, index } = place;
    return { safe: true, edits: [{ kind: 'replace', node, property, index, values: [{ iri }] }] };
  },
};
