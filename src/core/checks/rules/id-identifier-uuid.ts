import { valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const idIdentifierUuid: Rule = {
  code: 'id-identifier-uuid',
  group: 'identity',
  severity: 'info',
  about: ['Dataset.identifier'],
  offByDefault: true,
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#hantering-av-duplikat',
  texts: {
    sv: {
      summary: 'Identifieraren är ingen UUID',
      title: ({ field }) => `Identifieraren är ingen UUID: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, som inte är en UUID.`,
      why: () => 'Bara en UUID används när portalen letar efter samma datamängd i flera kataloger.',
      how: () =>
        'Ange en UUID om andra kataloger också beskriver datamängden. Annars kan den stå som den är.',
    },
    en: {
      summary: 'The identifier is no UUID',
      title: ({ field }) => `The identifier is no UUID: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, which is no UUID.`,
      why: () => 'Only a UUID is used when the portal looks for one dataset in several catalogues.',
      how: () => 'Give a UUID if other catalogues describe the dataset as well. Otherwise leave it as it is.',
    },
  },
  *check({ resourcesOf }) {
    for (const node of resourcesOf('Dataset', 'DataService')) {
      const property = node.type.properties.get('identifier');
      for (const [index, value] of valuesOf(node.data, 'identifier').entries()) {
        if (typeof value !== 'string' || uuid.test(value)) continue;
        const place = { kind: 'resource', node, property: 'identifier', index } as const;
        yield { rule: idIdentifierUuid.code, place, property, args: { value } };
      }
    }
  },
};
