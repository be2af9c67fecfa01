import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const accessUrlRepeatedTexts: Sentences = {
  sv: {
    limits:
      'Tiger om API:er, om datamängdens ingångssida och om distributioner med olika filer att ladda ner.',
    summary: 'Flera distributioner av en datamängd har samma adress',
    title: () => 'Samma adress på flera distributioner',
    message: ({ subject, args, language }) =>
      `${subject} har samma adress som en annan distribution av datamängden: ${quote(language, args['value'])}.`,
    why: () =>
      'Varje distribution är ett eget sätt att nå data. Med samma adress får användaren samma sak vilken hen än väljer.',
    how: () =>
      'Ange adressen till den fil som distributionen beskriver. Ger adressen olika format beroende på hur man frågar kan det stå som det är.',
  },
  en: {
    limits:
      'Silent about APIs, about the landing page of the dataset and about distributions with different files to download.',
    summary: 'Several distributions of a dataset have the same address',
    title: () => 'The same address on several distributions',
    message: ({ subject, args, language }) =>
      `${subject} has the same address as another distribution of the dataset: ${quote(language, args['value'])}.`,
    why: () =>
      'Each distribution is a way of its own to the data. With one address users get the same thing whichever they choose.',
    how: () =>
      'Give the address of the file that the distribution describes. If the address gives different formats depending on how one asks, it may stay as it is.',
  },
};
