import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { valueHere } from '../shared/advice.js';
import { sha1 } from './distribution-checksum.js';

const isAboutAlgorithm = ({ property }: SentenceContext) => property?.key === 'algorithm';

export const distributionChecksumTexts: Sentences = {
  sv: {
    summary: 'Checksumman är ingen SHA-1 på rätt form',
    title: ({ field }) => `Checksumman har fel form: ${field}`,
    message: (context) => {
      const { subject, field, args, language } = context;
      if (isAboutAlgorithm(context))
        return `${subject} har ${quote(language, args['value'])} i fältet ${field}, men profilen har bara SHA-1.`;
      return args['suggestion'] === undefined
        ? `${subject} är ${quote(language, args['value'], 50)}, som inte är 40 tecken 0–9 och a–f.`
        : `${subject} är skriven med stora bokstäver eller mellanslag: ${quote(language, args['value'], 50)}.`;
    },
    why: () =>
      'Med checksumman kontrollerar användaren att filen kom fram hel. Det går bara om den är skriven på samma sätt som den räknas ut.',
    how: (context) => {
      const { args, language } = context;
      if (isAboutAlgorithm(context))
        return `Räkna ut checksumman med SHA-1 och skriv ${valueHere(context, sha1)} som algoritm.`;
      if (args['suggestion'] !== undefined) return `Skriv ${quote(language, args['suggestion'])}.`;
      const meant = args['algorithm'] === undefined ? '' : ` Längden tyder på ${args['algorithm']}.`;
      return `Räkna ut filens checksumma med SHA-1: ”certutil -hashfile fil.csv SHA1” i Windows, ”shasum fil.csv” på Mac och Linux. Den får också utelämnas.${meant}`;
    },
    fix: (context) =>
      isAboutAlgorithm(context) ? 'Skriv adressen till SHA-1' : 'Skriv checksumman med små bokstäver',
  },
  en: {
    summary: 'The checksum is no SHA-1 of the right form',
    title: ({ field }) => `The checksum has the wrong form: ${field}`,
    message: (context) => {
      const { subject, field, args, language } = context;
      if (isAboutAlgorithm(context))
        return `${subject} has ${quote(language, args['value'])} in the field ${field}, but the profile has SHA-1 only.`;
      return args['suggestion'] === undefined
        ? `${subject} is ${quote(language, args['value'], 50)}, which is not 40 characters 0–9 and a–f.`
        : `${subject} is written in capitals or with spaces: ${quote(language, args['value'], 50)}.`;
    },
    why: () =>
      'By the checksum users see whether the file arrived whole. That only works if it is written as it is calculated.',
    how: (context) => {
      const { args, language } = context;
      if (isAboutAlgorithm(context))
        return `Calculate the checksum by SHA-1 and write ${valueHere(context, sha1)} as the algorithm.`;
      if (args['suggestion'] !== undefined) return `Write ${quote(language, args['suggestion'])}.`;
      const meant = args['algorithm'] === undefined ? '' : ` Its length suggests ${args['algorithm']}.`;
      return `Calculate the checksum of the file by SHA-1: “certutil -hashfile file.csv SHA1” on Windows, “shasum file.csv” on Mac and Linux. It may also be left out.${meant}`;
    },
    fix: (context) =>
      isAboutAlgorithm(context) ? 'Write the address of SHA-1' : 'Write the checksum in small letters',
  },
};
