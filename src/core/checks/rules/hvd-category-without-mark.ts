import { highValueRegulation, isHighValue } from '../legislation.js';
import type { Rule } from '../rule.js';

export const hvdCategoryWithoutMark: Rule = {
  code: 'hvd-category-without-mark',
  group: 'hvd',
  severity: 'warning',
  about: ['Dataset.hvdCategory', 'DataService.hvdCategory', 'DatasetSeries.hvdCategory'],
  texts: {
    sv: {
      summary: 'Kategori för värdefulla datamängder på något som inte är märkt som värdefullt',
      title: () => 'Kategori för värdefulla datamängder utan märkning',
      message: ({ subject, field }) =>
        `${subject} har fältet ${field} men är inte märkt som värdefull datamängd.`,
      why: () =>
        'Portalen och EU känner igen värdefulla datamängder på märkningen. Enbart kategorin räcker inte.',
      how: () =>
        `Skriv ${highValueRegulation} i fältet ”Tillämplig lagstiftning” om förordningen gäller. Ta annars bort kategorin.`,
      fix: () => 'Märk som värdefull datamängd (förordning 2023/138)',
    },
    en: {
      summary: 'A category for high-value datasets on something that is not marked as high-value',
      title: () => 'Category for high-value datasets without the mark',
      message: ({ subject, field }) =>
        `${subject} has the field ${field} but is not marked as a high-value dataset.`,
      why: () =>
        'The portal and the EU know high-value datasets by the mark. The category alone is not enough.',
      how: () =>
        `Write ${highValueRegulation} in the field “Applicable legislation” if the regulation applies. Otherwise remove the category.`,
      fix: () => 'Mark as a high-value dataset (Regulation 2023/138)',
    },
  },
  eachProperty: {
    of: ['Dataset', 'DataService', 'DatasetSeries'],
    keys: ['hvdCategory'],
    check(_value, _key, node, { isToldElsewhere }) {
      if (isHighValue(node.data)) return undefined;
      if (node.data['applicableLegislation'] === undefined && isToldElsewhere(node, 'applicableLegislation'))
        return undefined;
      return {
        rule: hvdCategoryWithoutMark.code,
        place: { kind: 'resource', node, property: 'hvdCategory' },
        property: node.type.properties.get('hvdCategory'),
        args: {},
      };
    },
  },
  fix({ place }) {
    // Where another law is named already, somebody has thought of it.
    if (place.kind !== 'resource' || place.node.data['applicableLegislation'] !== undefined) return undefined;
    const values = [{ iri: highValueRegulation }];
    return {
      safe: false,
      edits: [{ kind: 'add', node: place.node, property: 'applicableLegislation', values }],
    };
  },
};
