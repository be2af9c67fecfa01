import type { Rule } from '../rule.js';

export const csvDatasetUnknown: Rule = {
  code: 'csv-dataset-unknown',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/dataportal/#vilka-falt-ar-viktigast-att-tillhandahalla',
};
