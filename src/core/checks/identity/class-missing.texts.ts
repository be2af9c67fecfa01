import { aClass, quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

/** Undefined where nothing tells what it is. */
const wanted = ({ args, language }: SentenceContext) =>
  args['class'] === undefined ? undefined : aClass(language, String(args['class']));
const right = ({ args, language }: SentenceContext) => quote(language, args['suggestion']);
const id = ({ args, language }: SentenceContext) => quote(language, args['value']);

export const classMissingTexts: Sentences = {
  sv: {
    limits: 'Ser bara det som används som något bestämt, eller har egenskaper som bara en klass har.',
    summary: 'Inget säger vilken klass resursen har',
    title: () => 'Klass saknas',
    message: (context) =>
      wanted(context) === undefined
        ? `${id(context)} har ingen klass, och inget annat säger vad det är. Beskrivningen kontrolleras inte.`
        : `${context.subject} har ingen klass. Inget i filen säger att det är ${wanted(context)}.`,
    why: () =>
      'Program som läser beskrivningen letar efter klasserna i profilen. Det som saknar klass hittar de inte.',
    how: (context) =>
      wanted(context) === undefined
        ? 'Skriv vilken klass det är, till exempel class: Dataset.'
        : `Lägg till klassen ${right(context)}.`,
    fix: (context) => `Lägg till klassen ${right(context)}`,
  },
  en: {
    limits: 'Only sees what is used as something definite, or has properties that only one class has.',
    summary: 'Nothing says which class the resource has',
    title: () => 'Class missing',
    message: (context) =>
      wanted(context) === undefined
        ? `${id(context)} has no class, and nothing else says what it is. The description is not checked.`
        : `${context.subject} has no class. Nothing in the file says that it is ${wanted(context)}.`,
    why: () =>
      'Programs that read the description look for the classes of the profile. They do not find what has none.',
    how: (context) =>
      wanted(context) === undefined
        ? 'Write which class it is, for example class: Dataset.'
        : `Add the class ${right(context)}.`,
    fix: (context) => `Add the class ${right(context)}`,
  },
};
