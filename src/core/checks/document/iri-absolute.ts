import { iriFault, resolveIri } from '../../source/iri.js';
import type { Rule } from '../rule.js';
import { meantOrganisation } from '../shared/organisations.js';

export const iriAbsolute: Rule = {
  code: 'iri-absolute',
  group: 'document',
  severity: 'error',
  safeFixes: ['adds'],
  foundBy: ['reader', 'schema'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  fix({ place, property, args }, { settings, find }) {
    const { base } = settings.defaults;
    const from = String(args['value']);
    if (place.kind !== 'resource' || args['part']) return undefined;
    if (args['fault'] !== 'relative' && args['spoilt'] !== true) return undefined;
    if (args['spoilt'] === true && property) {
      const { node, index } = place;
      const values = [{ iri: String(args['suggestion']) }];
      return { safe: true, edits: [{ kind: 'replace', node, property: property.key, index, values }] };
    }
    const organisation = meantOrganisation(place, property, from);
    if (organisation !== undefined) return { safe: true, edits: [{ kind: 'iri', from, to: organisation }] };
    if (base === undefined) return undefined;
    const isIdentifier = place.property === 'id' || find(from) !== undefined;
    // A word or a sentence in a field is no path, and what looks like a host is one.
    if (/\s/.test(from) || args['suggestion'] !== undefined || from.includes('\\')) return undefined;
    if (!isIdentifier && !from.includes('/')) return undefined;
    const to = resolveIri(from, base);
    if (iriFault(to) !== undefined) return undefined;
    if (isIdentifier) return { safe: true, edits: [{ kind: 'iri', from, to }] };
    if (property?.kind !== 'iri' && property?.kind !== 'resource') return undefined;
    const { node, index } = place;
    return {
      safe: true,
      edits: [{ kind: 'replace', node, property: property.key, index, values: [{ iri: to }] }],
    };
  },
};
