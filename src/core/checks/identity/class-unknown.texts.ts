import { aClass, quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

const words = ({ args, language }: SentenceContext) => ({
  written: quote(language, args['value'], 80),
  right: quote(language, args['suggestion']),
  use: aClass(language, String(args['class'])),
  isMisspelt: args['slip'] === 'letters',
  isBeside: args['beside'] === true,
});

/** The right name without the vocabulary that belongs before it. */
const isBare = ({ args }: SentenceContext) => String(args['suggestion']).endsWith(`:${args['value']}`);

export const classUnknownTexts: Sentences = {
  sv: {
    limits:
      'Klasser i andra vokabulärer visas bara där en resurs används som något ur en katalog, till exempel en datamängd.',
    summary: 'Resursen har en klass som profilen inte känner',
    title: () => 'Okänd klass',
    message: (context) => {
      const { written, use, isMisspelt } = words(context);
      return isMisspelt
        ? `${context.subject} har klassen ${written}, som inte finns${isBare(context) ? ' utan sin vokabulär' : ''}.`
        : `${context.subject} har klassen ${written}, som inte hör till profilen. Här används resursen som ${use}.`;
    },
    why: () =>
      'Program som läser beskrivningen letar efter klasserna i profilen. Det som bara har en annan klass hittar de inte.',
    how: (context) => {
      const { right, written, isBeside, isMisspelt } = words(context);
      return isBeside
        ? `Lägg till klassen ${right}. ${written} får stå kvar bredvid.`
        : `Skriv ${right}${isMisspelt ? '' : ', eller rätta hänvisningen om något annat menas'}.`;
    },
    fix: (context) => {
      const { right, isBeside } = words(context);
      return isBeside ? `Lägg till klassen ${right}` : `Byt till ${right}`;
    },
  },
  en: {
    limits:
      'Classes of other vocabularies are only told where a resource is used as a part of a catalogue, such as a dataset.',
    summary: 'The resource has a class that the profile does not know',
    title: () => 'Unknown class',
    message: (context) => {
      const { written, use, isMisspelt } = words(context);
      return isMisspelt
        ? `${context.subject} has the class ${written}, which does not exist${isBare(context) ? ' without its vocabulary' : ''}.`
        : `${context.subject} has the class ${written}, which is not part of the profile. Here the resource is used as ${use}.`;
    },
    why: () =>
      'Programs that read the description look for the classes of the profile. They do not find what only has another one.',
    how: (context) => {
      const { right, written, isBeside, isMisspelt } = words(context);
      return isBeside
        ? `Add the class ${right}. ${written} may stay beside it.`
        : `Write ${right}${isMisspelt ? '' : ', or correct the reference if something else is meant'}.`;
    },
    fix: (context) => {
      const { right, isBeside } = words(context);
      return isBeside ? `Add the class ${right}` : `Change to ${right}`;
    },
  },
};
