import type { Rule } from '../rule.js';
import { eachMissingByLaw } from '../shared/legislation.js';

export const dgaDistribution: Rule = {
  code: 'dga-distribution',
  group: 'dga',
  severity: 'error',
  about: ['Distribution.format', 'Distribution.byteSize', 'Distribution.license', 'Distribution.rights'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#22-publicering-av-skyddade-data-enligt-dataforvaltningsforordningen',
  eachResource: eachMissingByLaw('dga-distribution'),
};
