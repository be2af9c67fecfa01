import type { Rule } from '../rule.js';
import { findMissing, ifLawApplies } from '../shared/legislation.js';

export const dgaCore: Rule = {
  code: 'dga-core',
  group: 'dga',
  severity: 'error',
  about: ['Dataset.distribution', 'DataService.description', 'DataService.publisher'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#22-publicering-av-skyddade-data-enligt-dataforvaltningsforordningen',
  onlyIf: ifLawApplies,
  check: (context) => findMissing(context, dgaCore.code),
};
