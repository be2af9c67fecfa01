import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const dateOrderTexts: Sentences = {
  sv: {
    summary: 'Ändringsdatum är tidigare än utgivningsdatum',
    title: () => 'Ändrad före utgivningen',
    message: ({ subject, args, language }) =>
      `${subject} är ändrad ${quote(language, args['value'])} men utgiven först ${quote(language, args['issued'])}.`,
    why: () => 'Portalen visar båda datumen. Här kan inte båda stämma.',
    how: ({ class: type }) =>
      type?.key === 'Catalog'
        ? 'Rätta det som är fel. Fältet ”Utgivningsdatum” säger när katalogen först gavs ut, ”Ändringsdatum” när något i den senast ändrades.'
        : 'Rätta det som är fel. Fältet ”Utgivningsdatum” säger när data först gavs ut, ”Ändringsdatum” när de senast uppdaterades. Inget av dem handlar om när beskrivningen skrevs.',
  },
  en: {
    summary: 'The date of change is before the date of issue',
    title: () => 'Changed before it was issued',
    message: ({ subject, args, language }) =>
      `${subject} was changed on ${quote(language, args['value'])} but issued as late as ${quote(language, args['issued'])}.`,
    why: () => 'The portal shows both dates. Here both cannot be right.',
    how: ({ class: type }) =>
      type?.key === 'Catalog'
        ? 'Correct the one that is wrong. The date of issue says when the catalogue first came out, the date of change when something in it last changed.'
        : 'Correct the one that is wrong. The date of issue says when the data first came out, the date of change when it was last updated. Neither is about when the description was written.',
  },
};
