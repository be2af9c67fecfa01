import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

const isId = ({ args }: SentenceContext) => args['count'] !== undefined;

export const urlNotPublicTexts: Sentences = {
  sv: {
    limits:
      'Ser bara på adressen: namn utan punkt, privata nummer, ändelser som .local och .intern, och sökvägar på en disk.',
    summary: 'En adress som bara går att nå inifrån organisationen',
    title: ({ args, field, language }) =>
      isId({ args } as SentenceContext)
        ? `Adresser på en intern server: ${quote(language, args['host'])}`
        : `Adressen går inte att nå utifrån: ${field}`,
    message: (context) =>
      isId(context)
        ? `${context.subject} har den identifierande adressen (id) ${quote('sv', context.args['value'])}, på en server som bara nås inifrån.${context.args['count'] === 1 ? '' : ` Det gäller ${context.args['count']} beskrivningar i filen.`}`
        : `${context.subject} har ${quote('sv', context.args['value'])} i fältet ${context.field}. Den adressen går bara att nå inifrån organisationen eller på den egna datorn.`,
    why: (context) =>
      isId(context)
        ? 'Ingen utanför organisationen kan följa adressen, och samma adress kan betyda något annat hos någon annan.'
        : 'Länken fungerar inte för någon utanför organisationen.',
    how: (context) =>
      isId(context)
        ? 'Skriv adresser på er publika webbplats, till exempel sådana som börjar med https://data.exempel.se/.'
        : 'Skriv den publika adressen, eller lägg filen där alla kan nå den.',
  },
  en: {
    limits:
      'Looks at the address only: names without a full stop, private numbers, endings such as .local and .internal, and paths on a disk.',
    summary: 'An address that can only be reached from inside the organisation',
    title: ({ args, field, language }) =>
      isId({ args } as SentenceContext)
        ? `Addresses on an internal server: ${quote(language, args['host'])}`
        : `The address cannot be reached from outside: ${field}`,
    message: (context) =>
      isId(context)
        ? `${context.subject} has the identifying address (id) ${quote('en', context.args['value'])}, on a server that is only reached from inside.${context.args['count'] === 1 ? '' : ` That goes for ${context.args['count']} descriptions in the file.`}`
        : `${context.subject} has ${quote('en', context.args['value'])} in the field ${context.field}. That address can only be reached from inside the organisation or on one's own computer.`,
    why: (context) =>
      isId(context)
        ? 'Nobody outside the organisation can follow the address, and the same address may mean something else elsewhere.'
        : 'The link works for nobody outside the organisation.',
    how: (context) =>
      isId(context)
        ? 'Write addresses on your public website, such as those that begin with https://data.exempel.se/.'
        : 'Write the public address, or put the file where everybody can reach it.',
  },
};
