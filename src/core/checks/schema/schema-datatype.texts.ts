import { quote } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { addLanguageHere, datatypeHere } from '../shared/advice.js';
import { dateAdvice } from './dates-in-words.js';

/** What each kind of value is called, and an example of it. */
const kinds: Readonly<Record<Language, Readonly<Record<string, readonly [string, string]>>>> = {
  sv: {
    date: ['ett datum', '2024-03-01 eller bara årtalet 2024'],
    duration: ['en tidslängd', 'P1Y (ett år), P1M (en månad), P1D (ett dygn) eller PT15M (en kvart)'],
    decimal: ['ett tal med decimalpunkt och utan enhet', '1.5'],
    integer: ['ett heltal utan mellanslag och enhet', '52480'],
    text: ['en text med språk', 'sv: Badplatser'],
  },
  en: {
    date: ['a date', '2024-03-01 or only the year 2024'],
    duration: ['a duration', 'P1Y (a year), P1M (a month), P1D (a day) or PT15M (a quarter of an hour)'],
    decimal: ['a number with a decimal point and no unit', '1.5'],
    integer: ['a whole number without spaces and unit', '52480'],
    text: ['a text with a language', 'en: Bathing sites'],
  },
};

const kindOf = ({ language, args }: SentenceContext) => kinds[language][String(args['kind'])] ?? ['', ''];

/** The datatype of a text that should have a language instead, after some words; nothing where there is none. */
const datatypeOf = ({ args }: SentenceContext, before: string) =>
  args['kind'] === 'text' && args['datatype'] !== undefined ? `${before}${args['datatype']}` : '';

export const schemaDatatypeTexts: Sentences = {
  sv: {
    summary: 'Ett värde som inte är det datum, det tal eller den text som fältet tar',
    title: (context) => `Fel datatyp: ${context.field} ska vara ${kindOf(context)[0]}`,
    message: (context) => {
      const { subject, field, args, language } = context;
      if (args['fitting'] !== undefined) {
        const datatype =
          args['datatype'] === undefined ? 'utan datatyp' : `med datatypen ${args['datatype']}`;
        return `${subject} har ${quote(language, args['value'])} i fältet ${field} ${datatype}.`;
      }
      if (args['key'] !== undefined)
        return `${subject} har en uppgift med namnet ${quote(language, args['key'])} i fältet ${field}, men där ska det direkt stå ${kindOf(context)[0]}.`;
      return `${subject} har ${quote(language, args['value'])}${datatypeOf(context, ' med datatypen ')} i fältet ${field}, men där ska det stå ${kindOf(context)[0]}.`;
    },
    why: () => 'Program som läser beskrivningen kan inte tolka värdet när det har fel form.',
    how: (context) => {
      const { args, language } = context;
      if (args['fitting'] !== undefined) {
        return datatypeHere(context, `http://www.w3.org/2001/XMLSchema#${args['fitting']}`);
      }
      if (args['kind'] === 'text' && args['value'] !== '')
        return addLanguageHere(context, String(args['value']), 'sv');
      const advice = dateAdvice(language, args);
      if (advice !== undefined) return advice;
      if (args['suggestion'] === undefined) return `Skriv till exempel ${kindOf(context)[1]}.`;
      const suggestion = quote(language, args['suggestion']);
      return args['exact'] === false ? `Menade du ${suggestion}?` : `Skriv ${suggestion}.`;
    },
    fix: ({ args, language }) =>
      args['fitting'] === undefined
        ? `Skriv ${quote(language, args['suggestion'])}`
        : `Ange datatypen xsd:${args['fitting']}`,
  },
  en: {
    summary: 'A value that is not the date, number or text that the field takes',
    title: (context) => `Wrong datatype: ${context.field} should be ${kindOf(context)[0]}`,
    message: (context) => {
      const { subject, field, args, language } = context;
      if (args['fitting'] !== undefined) {
        const datatype =
          args['datatype'] === undefined ? 'without a datatype' : `with the datatype ${args['datatype']}`;
        return `${subject} has ${quote(language, args['value'])} in the field ${field} ${datatype}.`;
      }
      if (args['key'] !== undefined)
        return `${subject} has an entry named ${quote(language, args['key'])} in the field ${field}, where ${kindOf(context)[0]} belongs and nothing around it.`;
      return `${subject} has ${quote(language, args['value'])}${datatypeOf(context, ' with the datatype ')} in the field ${field}, where ${kindOf(context)[0]} belongs.`;
    },
    why: () => 'Programs that read the description cannot interpret a value of the wrong form.',
    how: (context) => {
      const { args, language } = context;
      if (args['fitting'] !== undefined) {
        return datatypeHere(context, `http://www.w3.org/2001/XMLSchema#${args['fitting']}`);
      }
      if (args['kind'] === 'text' && args['value'] !== '')
        return addLanguageHere(context, String(args['value']), 'sv');
      const advice = dateAdvice(language, args);
      if (advice !== undefined) return advice;
      if (args['suggestion'] === undefined) return `Write for example ${kindOf(context)[1]}.`;
      const suggestion = quote(language, args['suggestion']);
      return args['exact'] === false ? `Did you mean ${suggestion}?` : `Write ${suggestion}.`;
    },
    fix: ({ args, language }) =>
      args['fitting'] === undefined
        ? `Write ${quote(language, args['suggestion'])}`
        : `Give the datatype xsd:${args['fitting']}`,
  },
};
