import type { Rule } from '../rule.js';

export const schemaUnknownProperty: Rule = {
  code: 'schema-unknown-property',
  group: 'schema',
  severity: 'info',
  foundBy: ['reader'],
  about: [],
  offByDefault: true,
  guidance: 'https://docs.dataportal.se/dcat/docs/dataportal/#vad-visas-inte',
};
