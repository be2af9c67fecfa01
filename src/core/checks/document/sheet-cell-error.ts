import type { Rule } from '../rule.js';

export const sheetCellError: Rule = {
  code: 'sheet-cell-error',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/dataportal/#vilka-falt-ar-viktigast-att-tillhandahalla',
};
