import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const publisherCatalogSeparateTexts: Sentences = {
  sv: {
    limits: 'Kataloger som samlar data från flera utgivare får ha en egen utgivare.',
    summary: 'Katalogen har en annan utgivare än alla sina datamängder',
    title: () => 'Katalogen har en egen utgivare',
    message: ({ subject, args, language }) =>
      args['name'] !== undefined
        ? `${subject} har utgivaren ${quote(language, args['name'])} med id ${quote(language, args['value'])}, men alla datamängder i den har en utgivare av samma namn med id ${quote(language, args['other'])}.`
        : `${subject} har utgivaren ${quote(language, args['value'])}, men alla datamängder i den har utgivaren ${quote(language, args['other'])}.`,
    why: () =>
      'En organisation som ger ut både katalogen och data bör vara en och samma. Annars verkar det som om två står bakom dem.',
    how: ({ args, language }) =>
      `Ange ${quote(language, args['other'])} även för katalogen, om det är samma organisation.`,
  },
  en: {
    limits: 'Catalogues that collect data of several publishers may have a publisher of their own.',
    summary: 'The catalogue has another publisher than all of its datasets',
    title: () => 'The catalogue has a publisher of its own',
    message: ({ subject, args, language }) =>
      args['name'] !== undefined
        ? `${subject} has the publisher ${quote(language, args['name'])} with the id ${quote(language, args['value'])}, but all datasets in it have a publisher of the same name with the id ${quote(language, args['other'])}.`
        : `${subject} has the publisher ${quote(language, args['value'])}, but all datasets in it have the publisher ${quote(language, args['other'])}.`,
    why: () =>
      'An organisation that publishes both the catalogue and the data should be one and the same. Otherwise two seem to be behind them.',
    how: ({ args, language }) =>
      `Give ${quote(language, args['other'])} for the catalogue as well, if it is the same organisation.`,
  },
};
