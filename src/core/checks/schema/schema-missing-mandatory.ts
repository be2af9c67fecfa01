import type { Rule } from '../rule.js';
import { fillMissing } from './filling.js';

export const schemaMissingMandatory: Rule = {
  code: 'schema-missing-mandatory',
  group: 'schema',
  severity: 'error',
  safeFixes: ['adds'],
  foundBy: ['schema'],
  about: [],
  fix: fillMissing,
};
