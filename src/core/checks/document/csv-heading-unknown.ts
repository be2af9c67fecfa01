import type { Rule } from '../rule.js';
import { guessesFor } from './column-guesses.js';

export const csvHeadingUnknown: Rule = {
  code: 'csv-heading-unknown',
  group: 'document',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/dataportal/#vilka-falt-ar-viktigast-att-tillhandahalla',
  // What the column may be meant for is missing only because it is not read.
  explains: ({ args }) => {
    const missed = new Set(guessesFor(String(args['heading'])).flatMap((guess) => guess.missed));
    return ({ rule, property, place }) =>
      rule.startsWith('schema-missing-') &&
      place.kind === 'resource' &&
      missed.has(`${place.node.type.key}.${property?.key}`);
  },
};
