import { aClass, quote } from '../../languages/words.js';
import type { Sentences, Telling } from '../rule.js';

const words = ({ args, language }: Telling) => ({
  written: quote(language, args['value'], 80),
  right: quote(language, args['suggestion']),
  use: aClass(language, String(args['class'])),
  isMisspelt: args['slip'] === 'letters',
  isBeside: args['beside'] === true,
});

/** The right name without the vocabulary that belongs before it. */
const isBare = ({ args }: Telling) => String(args['suggestion']).endsWith(`:${args['value']}`);

export const classUnknownTexts: Sentences = {
  sv: {
    limits:
      'Klasser i andra vokabulärer visas bara där en resurs används som något ur en katalog, till exempel en datamängd.',
    summary: 'Resursen har en klass som profilen inte känner',
    title: () => 'Okänd klass',
    message: (telling) => {
      const { written, use, isMisspelt } = words(telling);
      return isMisspelt
        ? `${telling.subject} har klassen ${written}, som inte finns${isBare(telling) ? ' utan sin vokabulär' : ''}.`
        : `${telling.subject} har klassen ${written}, som inte hör till profilen. Här används resursen som ${use}.`;
    },
    why: () =>
      'Program som läser beskrivningen letar efter klasserna i profilen. Det som bara har en annan klass hittar de inte.',
    how: (telling) => {
      const { right, written, isBeside, isMisspelt } = words(telling);
      return isBeside
        ? `Lägg till klassen ${right}. ${written} får stå kvar bredvid.`
        : `Skriv ${right}${isMisspelt ? '' : ', eller rätta hänvisningen om något annat menas'}.`;
    },
    fix: (telling) => {
      const { right, isBeside } = words(telling);
      return isBeside ? `Lägg till klassen ${right}` : `Byt till ${right}`;
    },
  },
  en: {
    limits:
      'Classes of other vocabularies are only told where a resource is used as a part of a catalogue, such as a dataset.',
    summary: 'The resource has a class that the profile does not know',
    title: () => 'Unknown class',
    message: (telling) => {
      const { written, use, isMisspelt } = words(telling);
      return isMisspelt
        ? `${telling.subject} has the class ${written}, which does not exist${isBare(telling) ? ' without its vocabulary' : ''}.`
        : `${telling.subject} has the class ${written}, which is not part of the profile. Here the resource is used as ${use}.`;
    },
    why: () =>
      'Programs that read the description look for the classes of the profile. They do not find what only has another one.',
    how: (telling) => {
      const { right, written, isBeside, isMisspelt } = words(telling);
      return isBeside
        ? `Add the class ${right}. ${written} may stay beside it.`
        : `Write ${right}${isMisspelt ? '' : ', or correct the reference if something else is meant'}.`;
    },
    fix: (telling) => {
      const { right, isBeside } = words(telling);
      return isBeside ? `Add the class ${right}` : `Change to ${right}`;
    },
  },
};
