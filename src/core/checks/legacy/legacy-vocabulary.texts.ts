import { quote } from '../../languages/words.js';
import type { Sentences, Telling } from '../rule.js';
import { howToChoose, suggested } from '../shared/suggestions.js';

const isProperty = ({ args }: Telling) => args['term'] !== undefined;

export const legacyVocabularyTexts: Sentences = {
  sv: {
    summary: 'Ett värde eller en egenskap ur en vokabulär som profilen inte längre använder',
    title: (telling) =>
      isProperty(telling)
        ? `Äldre egenskap: ${telling.args['term']}`
        : `Värde ur en annan vokabulär (${telling.args['vocabulary']}): ${telling.field}`,
    message: (telling) => {
      const { subject, field, args } = telling;
      return isProperty(telling)
        ? `${subject} använder ${args['term']}, som ${args['suggestion']} har ersatt.`
        : `${subject} har ${quote('sv', args['value'])} i fältet ${field}. Det kommer ur vokabulären ${args['vocabulary']}, men profilen använder EU:s lista.`;
    },
    why: (telling) =>
      isProperty(telling)
        ? 'Egenskapen hör inte till profilen. Det som läser efter profilen letar inte efter den.'
        : 'Filter och jämförelser går efter EU:s lista. Andra värden faller bort.',
    how: (telling) =>
      isProperty(telling) ? `Skriv ${telling.args['suggestion']} i stället.` : howToChoose(telling),
    fix: (telling) =>
      isProperty(telling) ? `Byt till ${telling.args['suggestion']}` : `Byt till ${suggested(telling)}`,
  },
  en: {
    summary: 'A value or property of a vocabulary that the profile no longer uses',
    title: (telling) =>
      isProperty(telling)
        ? `Older property: ${telling.args['term']}`
        : `Value of another vocabulary (${telling.args['vocabulary']}): ${telling.field}`,
    message: (telling) => {
      const { subject, field, args } = telling;
      return isProperty(telling)
        ? `${subject} uses ${args['term']}, which ${args['suggestion']} has replaced.`
        : `${subject} has ${quote('en', args['value'])} in the field ${field}. It is from the vocabulary ${args['vocabulary']}, but the profile uses the EU list.`;
    },
    why: (telling) =>
      isProperty(telling)
        ? 'The property does not belong to the profile. What reads by the profile does not look for it.'
        : 'Filters and comparisons go by the EU list. Other values are lost.',
    how: (telling) =>
      isProperty(telling) ? `Write ${telling.args['suggestion']} instead.` : howToChoose(telling),
    fix: (telling) =>
      isProperty(telling) ? `Change to ${telling.args['suggestion']}` : `Change to ${suggested(telling)}`,
  },
};
