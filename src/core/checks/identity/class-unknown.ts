import { expandCurie } from '../../profile/prefixes.js';
import type { Rule } from '../rule.js';
import { replaceFound } from '../shared/fixes.js';

export const classUnknown: Rule = {
  code: 'class-unknown',
  group: 'identity',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  fix(finding) {
    const { place, args } = finding;
    const suggestion = String(args['suggestion']);
    const iri = expandCurie(suggestion);
    const safe = args['exact'] === true;
    if (place.kind !== 'resource' || (args['slip'] !== 'letters' && !safe)) return undefined;
    const value = iri === undefined ? { text: suggestion } : { iri };
    // A class that exists says something of its own, and stays.
    if (args['beside'] === true)
      return { safe, edits: [{ kind: 'add', node: place.node, property: 'class', values: [value] }] };
    return replaceFound(finding, [value], safe);
  },
};
