import type { Rule } from '../rule.js';
import { eachMissingByLaw } from '../shared/legislation.js';

export const dgaCore: Rule = {
  code: 'dga-core',
  group: 'dga',
  severity: 'error',
  about: ['Dataset.distribution', 'DataService.description', 'DataService.publisher'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#22-publicering-av-skyddade-data-enligt-dataforvaltningsforordningen',
  eachResource: eachMissingByLaw('dga-core'),
};
