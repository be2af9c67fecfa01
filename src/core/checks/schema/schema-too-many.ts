import type { Rule } from '../rule.js';

export const schemaTooMany: Rule = {
  code: 'schema-too-many',
  group: 'schema',
  severity: 'error',
  foundBy: ['schema'],
  about: [],
  // Several laws may apply to the same data.
  claims: (finding) =>
    finding.rule === schemaTooMany.code && finding.property?.key === 'applicableLegislation'
      ? { ...finding, severity: 'warning' }
      : undefined,
};
