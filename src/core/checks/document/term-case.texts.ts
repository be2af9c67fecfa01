import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { nameHere } from '../shared/advice.js';

const names = (context: SentenceContext) => {
  const { args, language } = context;
  return {
    term: quote(language, nameHere(context, String(args['term'])), 80),
    right: quote(language, nameHere(context, String(args['suggestion']))),
  };
};

/** Whether the name is that of an element, which is written twice. */
const isElement = ({ file }: SentenceContext) => file.format === 'rdfxml';

export const termCaseTexts: Sentences = {
  sv: {
    limits: 'Känner bara igen namn som nästan är ett av profilens, eller en klass på en egenskaps plats.',
    summary: 'En egenskap eller klass är felstavad eller har fel stor eller liten bokstav',
    title: (context) => `Felskrivet namn: ${names(context).term}`,
    message: (context) => {
      const { term, right } = names(context);
      if (context.args['slip'] === 'case')
        return `${context.subject} har ${term}, men namnet är ${right}. Stora och små bokstäver räknas som olika.`;
      if (context.args['slip'] === 'vocabulary')
        return `${context.subject} har ${term}, men namnet hör till en annan vokabulär: ${right}.`;
      return context.args['slip'] === 'class'
        ? `${context.subject} använder ${term} som egenskap, men det är namnet på en klass. Egenskapen heter ${right}.`
        : `${context.subject} använder ${term}, som inte finns.`;
    },
    why: () => 'Inget program känner igen namnet. Det som står där går förlorat.',
    how: (context) =>
      context.args['slip'] === 'letters'
        ? `Menade du ${names(context).right}?`
        : `Skriv ${names(context).right}${isElement(context) ? ', även i sluttaggen om det finns en' : ''}.`,
    fix: (context) => `Byt till ${names(context).right}`,
  },
  en: {
    limits:
      'Only recognises names that are almost one of the profile, or a class in the place of a property.',
    summary: 'A property or class is misspelt or has its capitals wrong',
    title: (context) => `Name written wrongly: ${names(context).term}`,
    message: (context) => {
      const { term, right } = names(context);
      if (context.args['slip'] === 'case')
        return `${context.subject} has ${term}, but the name is ${right}. Capitals and small letters are different.`;
      if (context.args['slip'] === 'vocabulary')
        return `${context.subject} has ${term}, but the name belongs to another vocabulary: ${right}.`;
      return context.args['slip'] === 'class'
        ? `${context.subject} uses ${term} as a property, but it is the name of a class. The property is called ${right}.`
        : `${context.subject} uses ${term}, which does not exist.`;
    },
    why: () => 'No program recognises the name. What stands there is lost.',
    how: (context) =>
      context.args['slip'] === 'letters'
        ? `Did you mean ${names(context).right}?`
        : `Write ${names(context).right}${isElement(context) ? ', in the end tag too if there is one' : ''}.`,
    fix: (context) => `Change to ${names(context).right}`,
  },
};
