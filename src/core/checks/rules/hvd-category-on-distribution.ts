import type { Rule } from '../rule.js';

const key = 'dcatap:hvdCategory';

export const hvdCategoryOnDistribution: Rule = {
  code: 'hvd-category-on-distribution',
  group: 'hvd',
  severity: 'info',
  about: ['Distribution'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  texts: {
    sv: {
      summary: 'En distribution har kategori för värdefulla datamängder',
      title: () => 'Kategori för värdefulla datamängder på en distribution',
      message: ({ subject }) => `${subject} har fältet ”Kategori för värdefulla datamängder”.`,
      why: () => 'Kategorin hör till datamängden och datatjänsten. På en distribution visas den inte.',
      how: () => 'Ta bort kategorin här. Kontrollera att den står på datamängden.',
      fix: () => 'Ta bort kategorin från distributionen',
    },
    en: {
      summary: 'A distribution has a category for high-value datasets',
      title: () => 'Category for high-value datasets on a distribution',
      message: ({ subject }) => `${subject} has the field “Category for high-value datasets”.`,
      why: () =>
        'The category belongs to the dataset and the data service. On a distribution it is not shown.',
      how: () => 'Remove the category here. Check that it stands on the dataset.',
      fix: () => 'Remove the category from the distribution',
    },
  },
  eachProperty: {
    of: ['Distribution'],
    keys: [key],
    check(_value, _key, node) {
      return {
        rule: hvdCategoryOnDistribution.code,
        place: { kind: 'resource', node, property: key },
        args: {},
      };
    },
  },
  fix({ place }, { document }) {
    if (place.kind !== 'resource') return undefined;
    const { node } = place;
    // Nothing is lost where the dataset has a category of its own.
    const isOnDataset = document.resources.some(
      ({ type, data }) =>
        type.key === 'Dataset' &&
        data['hvdCategory'] !== undefined &&
        [data['distribution']].flat().some((value) => value === node.data || value === node.id),
    );
    return { safe: isOnDataset, edits: [{ kind: 'replace', node, property: key, values: [] }] };
  },
};
