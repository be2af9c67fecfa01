import { findMissing, ifLawApplies } from '../legislation.js';
import type { Rule } from '../rule.js';

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
