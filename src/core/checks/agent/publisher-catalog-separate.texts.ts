import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const publisherCatalogSeparateTexts: Sentences = {
  sv: {
    limits: 'Kataloger som samlar data från flera utgivare får ha en egen utgivare.',
    summary: 'Katalogen har en annan utgivare än alla sina datamängder',
    title: () => 'Katalogen har en egen utgivare',
    message: ({ subject, args, language }) =>
      `${subject} har utgivaren ${quote(language, args['value'])}, men alla datamängder i den har utgivaren ${quote(language, args['other'])}.`,
    why: () =>
      'Portalen skiljer inte på katalogens och datamängdernas utgivare. I filtret för utgivare står då en organisation för mycket.',
    how: ({ args, language }) =>
      `Ange ${quote(language, args['other'])} även för katalogen, om det är samma organisation.`,
  },
  en: {
    limits: 'Catalogues that collect data of several publishers may have a publisher of their own.',
    summary: 'The catalogue has another publisher than all of its datasets',
    title: () => 'The catalogue has a publisher of its own',
    message: ({ subject, args, language }) =>
      `${subject} has the publisher ${quote(language, args['value'])}, but all datasets in it have the publisher ${quote(language, args['other'])}.`,
    why: () =>
      'The portal does not keep the publisher of the catalogue apart from those of the datasets. The filter for publishers then has one organisation too many.',
    how: ({ args, language }) =>
      `Give ${quote(language, args['other'])} for the catalogue as well, if it is the same organisation.`,
  },
};
