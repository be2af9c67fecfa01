import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';
import { isFileName, placeOfText } from '../texts.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService'];

export const titleIsFileName: Rule = {
  code: 'title-is-file-name',
  group: 'text',
  severity: 'warning',
  about: classKeys.map((classKey) => `${classKey}.title`),
  limits: {
    sv: 'Regeln känner igen vanliga filändelser och ord som hålls ihop med understreck. Titlar på distributioner lämnar den i fred: där skiljer filnamn ofta filer åt.',
    en: 'The rule knows common endings of files, and words that are joined by underscores. It leaves titles of distributions alone: there file names often tell files apart.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#1-bra-namn-ska-vara-korta-och-beskrivande',
  texts: {
    sv: {
      summary: 'En titel är ett filnamn',
      title: () => 'Titeln är ett filnamn',
      message: ({ subject, args, language }) =>
        `${subject} heter ${quote(language, args['value'])}, som ser ut som namnet på en fil eller tabell.`,
      why: () =>
        'Titeln är det första man läser i sökträffarna på portalen. Ett filnamn säger lite om innehållet och är svårt att söka efter.',
      how: () => 'Skriv med vanliga ord vad data handlar om, till exempel ”Badplatser”.',
    },
    en: {
      summary: 'A title is the name of a file',
      title: () => 'The title is a file name',
      message: ({ subject, args, language }) =>
        `${subject} is called ${quote(language, args['value'])}, which looks like the name of a file or table.`,
      why: () =>
        'The title is what one reads first among the hits on the portal. A file name says little of the content and is hard to search for.',
      how: () => 'Say in ordinary words what the data is about, such as “Bathing sites”.',
    },
  },
  eachText: {
    of: classKeys,
    keys: ['title'],
    suspects: isFileName,
    check(titles) {
      const item = titles.find(({ text }) => isFileName(text));
      if (!item) return undefined;
      return {
        rule: titleIsFileName.code,
        place: placeOfText(item),
        property: item.property,
        args: { value: item.text },
      };
    },
  },
};
