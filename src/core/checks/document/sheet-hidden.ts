import type { Rule } from '../rule.js';

export const sheetHidden: Rule = {
  code: 'sheet-hidden',
  group: 'document',
  severity: 'info',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/dataportal/#vilka-falt-ar-viktigast-att-tillhandahalla',
};
