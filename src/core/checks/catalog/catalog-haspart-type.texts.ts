import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { describedHere } from '../shared/advice.js';

export const catalogHaspartTypeTexts: Sentences = {
  sv: {
    summary: 'En del av katalogen är inte angiven som katalog',
    title: ({ field }) => `Delen är inte angiven som katalog: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men den är inte angiven som en katalog (dcat:Catalog).`,
    why: () => 'Portalen hämtar bara delar som har klassen dcat:Catalog.',
    how: (context) => describedHere(context, String(context.args['value']), 'Catalog'),
  },
  en: {
    summary: 'A part of the catalogue is not said to be a catalogue',
    title: ({ field }) => `The part is not said to be a catalogue: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, which is not said to be a catalogue (dcat:Catalog).`,
    why: () => 'The portal harvests only parts of the class dcat:Catalog.',
    how: (context) => describedHere(context, String(context.args['value']), 'Catalog'),
  },
};
