import type { Rule } from '../rule.js';

/** RFC 4180: a cell with a quotation mark stands in quotation marks itself, and the mark is written twice. */
export const csvQuoteInside: Rule = {
  code: 'csv-quote-inside',
  group: 'document',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/dataportal/#vilka-falt-ar-viktigast-att-tillhandahalla',
};
