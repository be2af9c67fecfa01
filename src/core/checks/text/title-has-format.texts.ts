import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { headingHere } from '../shared/advice.js';

const format = { start: 'Distribution', path: ['format'] } as const;

export const titleHasFormatTexts: Sentences = {
  sv: {
    limits:
      'Regeln känner igen en lista med kända format. Den vet inte om datamängden handlar om formatet, till exempel ett XML-schema.',
    summary: 'En datamängds titel nämner ett filformat',
    title: () => 'Filformat i titeln',
    message: ({ subject, args, language }) =>
      `${subject} har formatet ${quote(language, args['format'])} i titeln.`,
    why: () =>
      'En datamängd kan finnas i flera format, och portalen visar och filtrerar på dem. Titeln stämmer inte längre när ett format tillkommer.',
    how: (context) => {
      const heading = headingHere(context, format);
      return heading === undefined
        ? 'Ta bort formatet ur titeln. Ange det i stället på distributionen, i fälten ”Titel” och ”Format”.'
        : `Ta bort formatet ur titeln. Det hör hemma i kolumnen ${quote('sv', heading)}.`;
    },
  },
  en: {
    limits:
      'The rule knows a list of common formats. It does not know whether the dataset is about the format, such as an XML schema.',
    summary: 'The title of a dataset names a file format',
    title: () => 'File format in the title',
    message: ({ subject, args, language }) =>
      `${subject} has the format ${quote(language, args['format'])} in its title.`,
    why: () =>
      'A dataset can come in several formats, which the portal shows and filters by. The title is no longer right when a format is added.',
    how: (context) => {
      const heading = headingHere(context, format);
      return heading === undefined
        ? 'Leave the format out of the title. Give it on the distribution instead, in the fields “Title” and “Format”.'
        : `Leave the format out of the title. It belongs in the column ${quote('en', heading)}.`;
    },
  },
};
