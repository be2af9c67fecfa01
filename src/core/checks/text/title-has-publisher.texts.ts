import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const titleHasPublisherTexts: Sentences = {
  sv: {
    limits:
      'Regeln söker efter utgivarens namn som det står i filen, och efter ortnamnet i en kommuns eller regions namn. Den vet inte om namnet behövs för att skilja datamängden från andra.',
    summary: 'En datamängds titel upprepar utgivarens namn',
    title: ({ args }) =>
      args['isAll'] === true ? 'Titeln är bara utgivarens namn' : 'Utgivarens namn i titeln',
    message: ({ subject, args, language }) =>
      `${subject} har utgivarens namn, ${quote(language, args['name'])}, i titeln.`,
    why: () =>
      'Portalen visar utgivaren intill titeln och har ett eget filter för den. I titeln tar namnet bara plats från andra ord.',
    how: ({ args }) =>
      args['isAll'] === true
        ? 'Skriv i stället vad data handlar om, till exempel ”Badplatser”.'
        : 'Ta bort namnet ur titeln. Utgivaren står redan i sitt eget fält, och området kan stå i fältet ”Geografiskt område”.',
  },
  en: {
    limits:
      'The rule looks for the name of the publisher as the file has it, and for the place in the name of a municipality or region. It does not know whether the name is needed to tell the dataset from others.',
    summary: 'The title of a dataset repeats the name of the publisher',
    title: ({ args }) =>
      args['isAll'] === true
        ? 'The title is only the name of the publisher'
        : 'Name of the publisher in the title',
    message: ({ subject, args, language }) =>
      `${subject} has the name of the publisher, ${quote(language, args['name'])}, in its title.`,
    why: () =>
      'The portal shows the publisher beside the title and has a filter for it. In the title the name only takes room from other words.',
    how: ({ args }) =>
      args['isAll'] === true
        ? 'Write what the data is about instead, such as “Bathing sites”.'
        : 'Leave the name out of the title. The publisher has a field of its own already, and the area can stand in the field “Geographical area”.',
  },
};
