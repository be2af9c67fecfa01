import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { howToChoose, suggested } from '../shared/suggestions.js';

const isProperty = ({ args }: SentenceContext) => args['term'] !== undefined;

export const legacyVocabularyTexts: Sentences = {
  sv: {
    summary: 'Ett värde eller en egenskap ur en vokabulär som profilen inte längre använder',
    title: (context) =>
      isProperty(context)
        ? `Äldre egenskap: ${context.args['term']}`
        : `Värde ur en annan vokabulär (${context.args['vocabulary']}): ${context.field}`,
    message: (context) => {
      const { subject, field, args } = context;
      return isProperty(context)
        ? `${subject} använder ${args['term']}, som ${args['suggestion']} har ersatt.`
        : `${subject} har ${quote('sv', args['value'])} i fältet ${field}. Det kommer ur vokabulären ${args['vocabulary']}, men profilen använder EU:s lista.`;
    },
    why: (context) =>
      isProperty(context)
        ? 'Egenskapen hör inte till profilen. Det som läser efter profilen letar inte efter den.'
        : 'Filter och jämförelser går efter EU:s lista. Andra värden faller bort.',
    how: (context) =>
      isProperty(context) ? `Skriv ${context.args['suggestion']} i stället.` : howToChoose(context),
    fix: (context) =>
      isProperty(context) ? `Byt till ${context.args['suggestion']}` : `Byt till ${suggested(context)}`,
  },
  en: {
    summary: 'A value or property of a vocabulary that the profile no longer uses',
    title: (context) =>
      isProperty(context)
        ? `Older property: ${context.args['term']}`
        : `Value of another vocabulary (${context.args['vocabulary']}): ${context.field}`,
    message: (context) => {
      const { subject, field, args } = context;
      return isProperty(context)
        ? `${subject} uses ${args['term']}, which ${args['suggestion']} has replaced.`
        : `${subject} has ${quote('en', args['value'])} in the field ${field}. It is from the vocabulary ${args['vocabulary']}, but the profile uses the EU list.`;
    },
    why: (context) =>
      isProperty(context)
        ? 'The property does not belong to the profile. What reads by the profile does not look for it.'
        : 'Filters and comparisons go by the EU list. Other values are lost.',
    how: (context) =>
      isProperty(context) ? `Write ${context.args['suggestion']} instead.` : howToChoose(context),
    fix: (context) =>
      isProperty(context) ? `Change to ${context.args['suggestion']}` : `Change to ${suggested(context)}`,
  },
};
