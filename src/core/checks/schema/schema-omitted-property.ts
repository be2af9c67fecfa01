import type { Rule } from '../rule.js';

export const schemaOmittedProperty: Rule = {
  code: 'schema-omitted-property',
  group: 'schema',
  severity: 'info',
  foundBy: ['reader'],
  about: ['Distribution', 'Dataset', 'Catalog', 'PeriodOfTime', 'LicenseDocument'],
  guidance: 'https://docs.dataportal.se/dcat/docs/changes/#utelamnade-egenskaper-fran-dcat-ap-200',
};
