import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const publisherOrgnrFormatTexts: Sentences = {
  sv: {
    summary: 'Organisationsnumret är felskrivet eller är ett annat i adressen än i identifieraren',
    title: ({ args }) =>
      args['fault'] === 'differs'
        ? 'Två olika organisationsnummer för samma organisation'
        : 'Organisationsnumret är felskrivet',
    message: ({ args, language }) => {
      const value = quote(language, args['value']);
      switch (args['fault']) {
        case 'digits':
          return `Den identifierande adressen (id) ${value} slutar inte med SE och ett organisationsnummer på tio siffror.`;
        case 'differs':
          return `Identifieraren ${value} är ett annat organisationsnummer än det i adressen, ${quote(language, args['other'])}.`;
        default:
          return `Organisationsnumret i ${value} kan inte stämma: kontrollsiffran, den sista, är fel.`;
      }
    },
    why: () => 'Med fel nummer hamnar era data hos en annan organisation eller hos en som inte finns.',
    how: ({ args }) =>
      args['fault'] === 'differs'
        ? 'Ta reda på vilket nummer som är rätt och rätta det andra.'
        : 'Kontrollera numret. Det har tio siffror, och i adressen skrivs det utan bindestreck och mellanslag. Rätta adressen överallt där den står i filen.',
  },
  en: {
    summary: 'The organisation number is misspelt, or another one in the address than in the identifier',
    title: ({ args }) =>
      args['fault'] === 'differs'
        ? 'Two different organisation numbers of one organisation'
        : 'The organisation number is misspelt',
    message: ({ args, language }) => {
      const value = quote(language, args['value']);
      switch (args['fault']) {
        case 'digits':
          return `The identifying address (id) ${value} does not end with SE and an organisation number of ten digits.`;
        case 'differs':
          return `The identifier ${value} is another organisation number than the one in the address, ${quote(language, args['other'])}.`;
        default:
          return `The organisation number in ${value} cannot be right: the check digit, its last one, is wrong.`;
      }
    },
    why: () =>
      'With a wrong number your data end up with another organisation, or with one that does not exist.',
    how: ({ args }) =>
      args['fault'] === 'differs'
        ? 'Find out which number is right and correct the other one.'
        : 'Check the number. It has ten digits and is written in the address without hyphen and spaces. Correct the address wherever it stands in the file.',
  },
};
