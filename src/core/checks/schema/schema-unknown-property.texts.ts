import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const schemaUnknownPropertyTexts: Sentences = {
  sv: {
    summary: 'En egenskap som inte ingår i profilen',
    title: ({ args, language }) => `Egenskapen ingår inte i profilen: ${quote(language, args['key'], 60)}`,
    message: ({ subject, args, language }) =>
      `${subject} har egenskapen ${quote(language, args['key'])}, som inte ingår i DCAT-AP-SE.`,
    why: () => 'Egenskapen hör inte till profilen. Det som läser efter profilen letar inte efter den.',
    how: () => 'Låt den stå om någon annan har nytta av den.',
  },
  en: {
    summary: 'A property that is not in the profile',
    title: ({ args, language }) => `The property is outside the profile: ${quote(language, args['key'], 60)}`,
    message: ({ subject, args, language }) =>
      `${subject} has the property ${quote(language, args['key'])}, which is not in DCAT-AP-SE.`,
    why: () => 'The property does not belong to the profile. What reads by the profile does not look for it.',
    how: () => 'Leave it if it is of use to somebody else.',
  },
};
