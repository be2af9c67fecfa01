import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { andOthers } from './series.js';

export const seriesSharedValuesTexts: Sentences = {
  sv: {
    limits:
      'Jämför bara fält som är ifyllda, utom lagstiftning och nationella grunddata, som inte heller får saknas.',
    summary: 'Datamängder i samma serie har olika värden i fält som ska vara lika',
    title: ({ field }) => `Olika värden i en serie: ${field}`,
    message: (context) => {
      const { subject, args, language, field } = context;
      const has =
        args['value'] === ''
          ? `saknar fältet ${field}`
          : `har ${quote(language, args['value'])} i fältet ${field}`;
      return `${subject} ${has}, men i serien ${quote(language, args['series'])} gäller annars ${quote(language, args['expected'])}.${andOthers(context)}`;
    },
    why: () =>
      'Fältet ska ha samma värde på alla datamängder i en serie. Annars hittar den som söker bara några av dem.',
    how: ({ field }) =>
      `Skriv samma värde i fältet ${field} på alla datamängder i serien, och på serien om den har fältet.`,
    fix: () => 'Kopiera värdet från serien till datamängden',
  },
  en: {
    limits:
      'Compares only fields that are filled in, except legislation and national basic data, which must not be missing either.',
    summary: 'Datasets of one series have different values in fields that should be alike',
    title: ({ field }) => `Different values in a series: ${field}`,
    message: (context) => {
      const { subject, args, language, field } = context;
      const has =
        args['value'] === ''
          ? `lacks the field ${field}`
          : `has ${quote(language, args['value'])} in the field ${field}`;
      return `${subject} ${has}, but the series ${quote(language, args['series'])} otherwise has ${quote(language, args['expected'])}.${andOthers(context)}`;
    },
    why: () =>
      'The field should have the same value on all datasets of a series. Otherwise those who search find only some of them.',
    how: ({ field }) =>
      `Write the same value in the field ${field} of all datasets of the series, and of the series if it has the field.`,
    fix: () => 'Copy the value of the series to the dataset',
  },
};
