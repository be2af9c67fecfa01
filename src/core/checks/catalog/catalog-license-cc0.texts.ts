import { quote } from '../../languages/words.js';
import { cc0 } from '../../profile/licences.js';
import type { Sentences } from '../rule.js';
import { valueHere } from '../shared/advice.js';

export const catalogLicenseCc0Texts: Sentences = {
  sv: {
    summary: 'Katalogen har en annan licens än CC0',
    title: () => 'Katalogens licens ska vara CC0',
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men beskrivningarna i en katalog ska vara fria enligt CC0.`,
    why: () =>
      'Licensen gäller beskrivningarna (metadata), inte själva datamängderna. Profilen kräver CC0 för dem.',
    how: (context) =>
      `Skriv ${valueHere(context, cc0)}. Datamängdernas egna licenser anges på distributionerna.`,
    fix: () => 'Ange CC0 som katalogens licens',
  },
  en: {
    summary: 'The catalogue has another licence than CC0',
    title: () => 'The licence of the catalogue should be CC0',
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, but the descriptions of a catalogue must be free under CC0.`,
    why: () =>
      'The licence is that of the descriptions (metadata), not of the datasets. The profile requires CC0 for them.',
    how: (context) =>
      `Write ${valueHere(context, cc0)}. The licences of the datasets themselves stand on the distributions.`,
    fix: () => 'Make CC0 the licence of the catalogue',
  },
};
