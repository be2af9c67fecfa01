import { quote } from '../../languages/words.js';
import { expandCurie } from '../../profile/prefixes.js';
import { renameFound, replaceFound } from '../fixes.js';
import type { Rule } from '../rule.js';

export const termCase: Rule = {
  code: 'term-case',
  group: 'document',
  severity: 'warning',
  limits: {
    sv: 'Bara namn som nästan är ett av profilens, eller en klass på en egenskaps plats, känns igen.',
    en: 'Only names that are almost one of the profile, or a class in the place of a property, are recognised.',
  },
  texts: {
    sv: {
      summary: 'En egenskap eller klass är felstavad eller har fel stor eller liten bokstav',
      title: ({ args, language }) => `Felskrivet namn: ${quote(language, args['term'], 60)}`,
      message: ({ subject, args, language }) =>
        `${subject} använder ${quote(language, args['term'])}, som inte finns. Stora och små bokstäver räknas som olika.`,
      why: () => 'Portalen känner inte igen namnet. Det som står där går förlorat.',
      how: ({ args, language }) => `Skriv ${quote(language, args['suggestion'])}.`,
      fix: ({ args, language }) => `Byt till ${quote(language, args['suggestion'])}`,
    },
    en: {
      summary: 'A property or class is misspelt or has its capitals wrong',
      title: ({ args, language }) => `Name written wrongly: ${quote(language, args['term'], 60)}`,
      message: ({ subject, args, language }) =>
        `${subject} uses ${quote(language, args['term'])}, which does not exist. Capitals and small letters are different.`,
      why: () => 'The portal does not recognise the name. What stands there is lost.',
      how: ({ args, language }) => `Write ${quote(language, args['suggestion'])}.`,
      fix: ({ args, language }) => `Change to ${quote(language, args['suggestion'])}`,
    },
  },
  fix(finding) {
    const { args } = finding;
    const iri = expandCurie(String(args['suggestion']));
    const term = String(args['term']);
    // Another case is the same name; a letter more or less is a guess.
    const safe = (expandCurie(term) ?? term).toLowerCase() === iri?.toLowerCase();
    if (finding.place.kind === 'key') return renameFound(finding, term, safe);
    return iri === undefined ? undefined : replaceFound(finding, [{ iri }], safe);
  },
};
