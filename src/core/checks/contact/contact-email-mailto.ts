import type { Rule } from '../rule.js';

export const contactEmailMailto: Rule = {
  code: 'contact-email-mailto',
  group: 'contact',
  severity: 'error',
  safeFixes: ['rewrites'],
  foundBy: ['schema'],
  about: ['ContactPoint.hasEmail', 'Agent.mbox'],
  fix({ place, args }) {
    const iri = args['suggestion'];
    if (place.kind !== 'resource' || place.property === undefined || typeof iri !== 'string')
      return undefined;
    const { node, property, index } = place;
    return { safe: true, edits: [{ kind: 'replace', node, property, index, values: [{ iri }] }] };
  },
};
