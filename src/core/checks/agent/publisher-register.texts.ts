import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const publisherRegisterTexts: Sentences = {
  sv: {
    limits:
      'Registret omfattar kommuner, regioner och statliga myndigheter och är inte fullständigt. Avdelningar och bolag som använder sin kommuns nummer, eller har något av dess namn i sitt, godtas.',
    summary: 'Organisationsnumret i utgivarens adress hör till en annan organisation',
    title: ({ args }) =>
      args['owner'] === undefined
        ? 'Utgivaren har en annan adress i registret'
        : 'Organisationsnumret hör till en annan organisation',
    message: ({ args, language }) =>
      args['owner'] === undefined
        ? `Utgivaren ${quote(language, args['name'])} har adressen ${quote(language, args['value'])}. I registret har den ett annat organisationsnummer.`
        : `Utgivaren ${quote(language, args['name'])} har adressen ${quote(language, args['value'])}, men det numret hör till ${args['owner']}.`,
    why: () =>
      'Portalen för samman utgivare efter adressen. Med en annans nummer hamnar era datamängder hos den organisationen.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Skriv ert eget organisationsnummer i adressen, eller rätta namnet.'
        : `Kontrollera numret. Enligt registret är adressen ${quote(language, args['suggestion'])}.`,
  },
  en: {
    limits:
      'The register holds municipalities, regions and state authorities and is not complete. Departments and companies that use the number of their municipality, or have some of its name in theirs, are accepted.',
    summary: 'The organisation number in the address of the publisher belongs to another organisation',
    title: ({ args }) =>
      args['owner'] === undefined
        ? 'The publisher has another address in the register'
        : 'The organisation number belongs to another organisation',
    message: ({ args, language }) =>
      args['owner'] === undefined
        ? `The publisher ${quote(language, args['name'])} has the address ${quote(language, args['value'])}. In the register it has another organisation number.`
        : `The publisher ${quote(language, args['name'])} has the address ${quote(language, args['value'])}, but that number belongs to ${args['owner']}.`,
    why: () =>
      'The portal brings publishers together by their address. With the number of another your datasets end up with that organisation.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Write your own organisation number in the address, or correct the name.'
        : `Check the number. According to the register the address is ${quote(language, args['suggestion'])}.`,
  },
};
