import { expandCurie } from '../../profile/prefixes.js';
import type { Rule } from '../rule.js';

export const classMissing: Rule = {
  code: 'class-missing',
  group: 'identity',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  fix({ place, args }) {
    const name = args['suggestion'];
    if (place.kind !== 'resource' || typeof name !== 'string') return undefined;
    const iri = expandCurie(name);
    const value = iri === undefined ? { text: name } : { iri };
    // What something is used as says what it is; its properties only let one guess.
    const safe = args['exact'] === true;
    return { safe, edits: [{ kind: 'add', node: place.node, property: 'class', values: [value] }] };
  },
};
