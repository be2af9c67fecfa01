import { listOf, quote } from '../../languages/words.js';
import { entryByValue, labelOf, vocabulary } from '../../profile/vocabularies.js';
import type { Sentences, Telling } from '../rule.js';
import { list } from './hvd-category-general.js';

const labelOfValue = ({ args, language }: Telling) => {
  const entry = entryByValue(list, String(args['value']));
  return quote(language, entry ? labelOf(entry, language) : args['value']);
};

/** A few of the narrower categories, to show what is meant. */
const narrower = ({ args, language }: Telling) =>
  listOf(
    language,
    vocabulary(list)
      .entries.filter(({ parent }) => parent === args['value'])
      .slice(0, 3)
      .map((entry) => `${labelOf(entry, language)} (${entry.iri})`),
    'or',
  );

export const hvdCategoryGeneralTexts: Sentences = {
  sv: {
    summary: 'Bara en av de sex övergripande kategorierna för värdefulla datamängder är angiven',
    title: () => 'Bara en övergripande kategori för värdefulla datamängder',
    message: (telling) =>
      `${telling.subject} har bara den övergripande kategorin ${labelOfValue(telling)} i fältet ${telling.field}.`,
    why: () =>
      'Under varje övergripande kategori finns mer exakta. Med en sådan går datamängden lättare att hitta.',
    how: (telling) => `Välj en mer exakt kategori om någon passar, till exempel ${narrower(telling)}.`,
  },
  en: {
    summary: 'Only one of the six top categories of high-value datasets is given',
    title: () => 'Only a top category of high-value datasets',
    message: (telling) =>
      `${telling.subject} has only the top category ${labelOfValue(telling)} in the field ${telling.field}.`,
    why: () =>
      'There are more precise categories below each top category. With one of them the dataset is easier to find.',
    how: (telling) => `Choose a more precise category if there is one, such as ${narrower(telling)}.`,
  },
};
