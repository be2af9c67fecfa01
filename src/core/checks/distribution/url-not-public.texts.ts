import { quote } from '../../languages/words.js';
import type { Sentences, Telling } from '../rule.js';

const isId = ({ args }: Telling) => args['count'] !== undefined;

export const urlNotPublicTexts: Sentences = {
  sv: {
    limits:
      'Ser bara på adressen: namn utan punkt, privata nummer, ändelser som .local och .intern, och sökvägar på en disk.',
    summary: 'En adress som bara går att nå inifrån organisationen',
    title: ({ args, field, language }) =>
      isId({ args } as Telling)
        ? `Adresser på en intern server: ${quote(language, args['host'])}`
        : `Adressen går inte att nå utifrån: ${field}`,
    message: (telling) =>
      isId(telling)
        ? `${telling.subject} har den identifierande adressen (id) ${quote('sv', telling.args['value'])}, på en server som bara nås inifrån.${telling.args['count'] === 1 ? '' : ` Det gäller ${telling.args['count']} beskrivningar i filen.`}`
        : `${telling.subject} har ${quote('sv', telling.args['value'])} i fältet ${telling.field}. Den adressen går bara att nå inifrån organisationen eller på den egna datorn.`,
    why: (telling) =>
      isId(telling)
        ? 'Ingen utanför organisationen kan följa adressen, och samma adress kan betyda något annat hos någon annan.'
        : 'Länken fungerar inte för någon utanför organisationen.',
    how: (telling) =>
      isId(telling)
        ? 'Skriv adresser på er publika webbplats, till exempel sådana som börjar med https://data.exempel.se/.'
        : 'Skriv den publika adressen, eller lägg filen där alla kan nå den.',
  },
  en: {
    limits:
      'Looks at the address only: names without a full stop, private numbers, endings such as .local and .internal, and paths on a disk.',
    summary: 'An address that can only be reached from inside the organisation',
    title: ({ args, field, language }) =>
      isId({ args } as Telling)
        ? `Addresses on an internal server: ${quote(language, args['host'])}`
        : `The address cannot be reached from outside: ${field}`,
    message: (telling) =>
      isId(telling)
        ? `${telling.subject} has the identifying address (id) ${quote('en', telling.args['value'])}, on a server that is only reached from inside.${telling.args['count'] === 1 ? '' : ` That goes for ${telling.args['count']} descriptions in the file.`}`
        : `${telling.subject} has ${quote('en', telling.args['value'])} in the field ${telling.field}. That address can only be reached from inside the organisation or on one's own computer.`,
    why: (telling) =>
      isId(telling)
        ? 'Nobody outside the organisation can follow the address, and the same address may mean something else elsewhere.'
        : 'The link works for nobody outside the organisation.',
    how: (telling) =>
      isId(telling)
        ? 'Write addresses on your public website, such as those that begin with https://data.exempel.se/.'
        : 'Write the public address, or put the file where everybody can reach it.',
  },
};
