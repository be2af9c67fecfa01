import type { Rule } from '../rule.js';

export const formatMany: Rule = {
  code: 'format-many',
  group: 'distribution',
  severity: 'warning',
  foundBy: ['schema'],
  about: ['Distribution.format', 'DataService.format'],
  claims: (finding) =>
    finding.rule === 'schema-too-many' && finding.property?.key === 'format'
      ? { ...finding, rule: formatMany.code }
      : undefined,
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#3-distributioner-motsvarar-samma-data-i-olika-format',
};
