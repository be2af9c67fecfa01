import type { Rule } from '../rule.js';

export const csvRowUnpublished: Rule = {
  code: 'csv-row-unpublished',
  group: 'document',
  severity: 'info',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/dataportal/#vilka-falt-ar-viktigast-att-tillhandahalla',
};
