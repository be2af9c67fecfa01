import type { Rule } from '../rule.js';

export const schemaUnknownProperty: Rule = {
  code: 'schema-unknown-property',
  group: 'schema',
  severity: 'info',
  about: [],
  offByDefault: true,
  guidance: 'https://docs.dataportal.se/dcat/docs/dataportal/#vad-visas-inte',
};
