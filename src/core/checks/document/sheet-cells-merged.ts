import type { Rule } from '../rule.js';

export const sheetCellsMerged: Rule = {
  code: 'sheet-cells-merged',
  group: 'document',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/dataportal/#vilka-falt-ar-viktigast-att-tillhandahalla',
};
