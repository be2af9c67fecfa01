import { aClass, quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const idTwoClassesTexts: Sentences = {
  sv: {
    summary: 'Samma identifierande adress (id) används för två olika saker',
    title: () => 'Samma id för olika saker',
    message: ({ args, language, subject }) =>
      `${args['value'] === '' ? subject : `Den identifierande adressen (id) ${quote(language, args['value'])}`} används både för ${aClass(language, String(args['first']))} och för ${aClass(language, String(args['second']))}.`,
    why: () => 'Ett id ska stå för en enda sak. Annars blandas uppgifterna ihop.',
    how: () => 'Ge den ena ett eget id och ändra hänvisningarna till den.',
  },
  en: {
    summary: 'One identifying address (id) is used for two different things',
    title: () => 'One id for different things',
    message: ({ args, language, subject }) =>
      `${args['value'] === '' ? subject : `The identifying address (id) ${quote(language, args['value'])}`} is used both for ${aClass(language, String(args['first']))} and for ${aClass(language, String(args['second']))}.`,
    why: () => 'An address must stand for a single thing. Otherwise the descriptions get mixed up.',
    how: () => 'Give one of them an id of its own and change the references to it.',
  },
};
