import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { andOthers } from './series.js';

export const seriesConformsToTexts: Sentences = {
  sv: {
    summary: 'Datamängder i samma serie följer olika specifikationer',
    title: ({ field }) => `Olika specifikationer i en serie: ${field}`,
    message: (context) => {
      const { subject, args, language, field } = context;
      return `${subject} har ${quote(language, args['value'])} i fältet ${field}, men i serien ${quote(language, args['series'])} gäller annars ${quote(language, args['expected'])}.${andOthers(context)}`;
    },
    why: () => 'Alla datamängder i en serie ska ha samma uppbyggnad, så att de går att använda tillsammans.',
    how: ({ args }) =>
      `Skriv ${args['expected']} om det är den specifikation som gäller. Lägg annars datamängden i en egen serie.`,
  },
  en: {
    summary: 'Datasets of one series follow different specifications',
    title: ({ field }) => `Different specifications in a series: ${field}`,
    message: (context) => {
      const { subject, args, language, field } = context;
      return `${subject} has ${quote(language, args['value'])} in the field ${field}, but the series ${quote(language, args['series'])} otherwise has ${quote(language, args['expected'])}.${andOthers(context)}`;
    },
    why: () => 'All datasets of a series must be built alike, so that they can be used together.',
    how: ({ args }) =>
      `Write ${args['expected']} if that is the specification that applies. Otherwise put the dataset into a series of its own.`,
  },
};
