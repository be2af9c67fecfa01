import type { Rule } from '../rule.js';

export const documentEncoding: Rule = {
  code: 'document-encoding',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  explains: () => {
    // What was read wrongly shows in what is said of it.
    const isSpoilt = (text: unknown) => typeof text === 'string' && /\ufffd|\u00c3./.test(text);
    return ({ args }) => Object.values(args).some(isSpoilt);
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
};
