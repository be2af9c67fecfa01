import { type ResourceNode, titleOf, valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const idIdentifierUnique: Rule = {
  code: 'id-identifier-unique',
  group: 'identity',
  severity: 'warning',
  about: ['Dataset.identifier'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#hantering-av-identifierare',
  texts: {
    sv: {
      summary: 'Två datamängder eller datatjänster har samma identifierare',
      title: ({ field }) => `Samma identifierare två gånger: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men det har även ${quote(language, args['other'])}.`,
      why: () => 'En identifierare ska peka ut en enda datamängd eller datatjänst.',
      how: () => 'Rätta den ena, eller ta bort fältet; adressen (IRI:n) räcker som identifierare.',
    },
    en: {
      summary: 'Two datasets or data services have the same identifier',
      title: ({ field }) => `The same identifier twice: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, and so has ${quote(language, args['other'])}.`,
      why: () => 'An identifier must point out a single dataset or data service.',
      how: () => 'Correct one of them, or remove the field; the address (IRI) is identifier enough.',
    },
  },
  *check({ resourcesOf }) {
    const first = new Map<string, ResourceNode>();
    for (const node of resourcesOf('Dataset', 'DataService')) {
      for (const [index, value] of valuesOf(node.data, 'identifier').entries()) {
        if (typeof value !== 'string') continue;
        const known = first.get(value);
        if (!known) first.set(value, node);
        else if (known !== node && known.id !== node.id) {
          yield {
            rule: idIdentifierUnique.code,
            place: { kind: 'resource', node, property: 'identifier', index },
            property: node.type.properties.get('identifier'),
            args: { value, other: titleOf(known, 'sv') ?? known.id ?? '' },
          };
        }
      }
    }
  },
};
