import { quote } from '../../languages/words.js';
import type { Sentences, Telling } from '../rule.js';
import { nameHere } from '../shared/advice.js';

const names = (telling: Telling) => {
  const { args, language } = telling;
  return {
    term: quote(language, nameHere(telling, String(args['term'])), 80),
    right: quote(language, nameHere(telling, String(args['suggestion']))),
  };
};

/** Whether the name is that of an element, which is written twice. */
const isElement = ({ file }: Telling) => file.format === 'rdfxml';

export const termCaseTexts: Sentences = {
  sv: {
    limits: 'Känner bara igen namn som nästan är ett av profilens, eller en klass på en egenskaps plats.',
    summary: 'En egenskap eller klass är felstavad eller har fel stor eller liten bokstav',
    title: (telling) => `Felskrivet namn: ${names(telling).term}`,
    message: (telling) => {
      const { term, right } = names(telling);
      if (telling.args['slip'] === 'case')
        return `${telling.subject} har ${term}, men namnet är ${right}. Stora och små bokstäver räknas som olika.`;
      if (telling.args['slip'] === 'vocabulary')
        return `${telling.subject} har ${term}, men namnet hör till en annan vokabulär: ${right}.`;
      return telling.args['slip'] === 'class'
        ? `${telling.subject} använder ${term} som egenskap, men det är namnet på en klass. Egenskapen heter ${right}.`
        : `${telling.subject} använder ${term}, som inte finns.`;
    },
    why: () => 'Inget program känner igen namnet. Det som står där går förlorat.',
    how: (telling) =>
      telling.args['slip'] === 'letters'
        ? `Menade du ${names(telling).right}?`
        : `Skriv ${names(telling).right}${isElement(telling) ? ', även i sluttaggen om det finns en' : ''}.`,
    fix: (telling) => `Byt till ${names(telling).right}`,
  },
  en: {
    limits:
      'Only recognises names that are almost one of the profile, or a class in the place of a property.',
    summary: 'A property or class is misspelt or has its capitals wrong',
    title: (telling) => `Name written wrongly: ${names(telling).term}`,
    message: (telling) => {
      const { term, right } = names(telling);
      if (telling.args['slip'] === 'case')
        return `${telling.subject} has ${term}, but the name is ${right}. Capitals and small letters are different.`;
      if (telling.args['slip'] === 'vocabulary')
        return `${telling.subject} has ${term}, but the name belongs to another vocabulary: ${right}.`;
      return telling.args['slip'] === 'class'
        ? `${telling.subject} uses ${term} as a property, but it is the name of a class. The property is called ${right}.`
        : `${telling.subject} uses ${term}, which does not exist.`;
    },
    why: () => 'No program recognises the name. What stands there is lost.',
    how: (telling) =>
      telling.args['slip'] === 'letters'
        ? `Did you mean ${names(telling).right}?`
        : `Write ${names(telling).right}${isElement(telling) ? ', in the end tag too if there is one' : ''}.`,
    fix: (telling) => `Change to ${names(telling).right}`,
  },
};
