import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const idIdentifierUuidTexts: Sentences = {
  sv: {
    summary: 'Identifieraren är ingen UUID',
    title: ({ field }) => `Identifieraren är ingen UUID: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, som inte är en UUID.`,
    why: () => 'Bara en UUID används när portalen letar efter samma datamängd i flera kataloger.',
    how: () => 'Ange en UUID om andra kataloger också beskriver datamängden. Annars kan den stå som den är.',
  },
  en: {
    summary: 'The identifier is no UUID',
    title: ({ field }) => `The identifier is no UUID: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, which is no UUID.`,
    why: () => 'Only a UUID is used when the portal looks for one dataset in several catalogues.',
    how: () => 'Give a UUID if other catalogues describe the dataset as well. Otherwise leave it as it is.',
  },
};
