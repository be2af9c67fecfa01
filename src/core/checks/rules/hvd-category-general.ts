import { valuesOf } from '../../catalogue/document.js';
import { listOf, quote } from '../../languages/words.js';
import { entryByValue, labelOf, vocabulary } from '../../profile/vocabularies.js';
import { highValue } from '../legislation.js';
import type { Rule, Telling } from '../rule.js';

const list = 'hvd-category';

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

export const hvdCategoryGeneral: Rule = {
  code: 'hvd-category-general',
  group: 'hvd',
  severity: 'info',
  about: ['Dataset.hvdCategory', 'DataService.hvdCategory'],
  texts: {
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
  },
  *check(context) {
    for (const node of highValue(context, 'Dataset', 'DataService')) {
      const values = valuesOf(node.data, 'hvdCategory');
      const parents = new Set(
        values.map((value) => (typeof value === 'string' ? entryByValue(list, value)?.parent : undefined)),
      );
      for (const [index, value] of values.entries()) {
        const entry = typeof value === 'string' ? entryByValue(list, value) : undefined;
        if (!entry || entry.parent !== undefined || parents.has(entry.iri)) continue;
        yield {
          rule: hvdCategoryGeneral.code,
          place: { kind: 'resource', node, property: 'hvdCategory', index },
          property: node.type.properties.get('hvdCategory'),
          args: { value: entry.iri },
        };
      }
    }
  },
};
