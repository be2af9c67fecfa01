import { aClass, quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const idTwoClassesTexts: Sentences = {
  sv: {
    summary: 'Samma adress används för två olika saker',
    title: () => 'Samma adress för olika saker',
    message: ({ args, language, subject }) =>
      `${args['value'] === '' ? subject : `Adressen ${quote(language, args['value'])}`} används både för ${aClass(language, String(args['first']))} och för ${aClass(language, String(args['second']))}.`,
    why: () => 'En adress ska stå för en enda sak. Annars blandas uppgifterna ihop.',
    how: () => 'Ge den ena en egen adress och ändra hänvisningarna till den.',
  },
  en: {
    summary: 'One address is used for two different things',
    title: () => 'One address for different things',
    message: ({ args, language, subject }) =>
      `${args['value'] === '' ? subject : `The address ${quote(language, args['value'])}`} is used both for ${aClass(language, String(args['first']))} and for ${aClass(language, String(args['second']))}.`,
    why: () => 'An address must stand for a single thing. Otherwise the descriptions get mixed up.',
    how: () => 'Give one of them an address of its own and change the references to it.',
  },
};
