import { valuesOf } from '../../catalogue/document.js';
import { highValue, highValueRegulation, isHighValue } from '../legislation.js';
import type { Rule } from '../rule.js';

export const hvdDistributionAlone: Rule = {
  code: 'hvd-distribution-alone',
  group: 'hvd',
  severity: 'warning',
  about: ['Distribution.applicableLegislation'],
  texts: {
    sv: {
      summary: 'En distribution är märkt som värdefull fast datamängden inte är det',
      title: () => 'Distributionen är märkt som värdefull, men inte datamängden',
      message: ({ subject }) =>
        `${subject} är märkt som värdefull, men datamängden som den hör till är inte märkt.`,
      why: () =>
        'Det är datamängden som räknas som värdefull enligt förordning 2023/138. Är den inte märkt hittar ingen den där.',
      how: () =>
        `Skriv ${highValueRegulation} i datamängdens fält ”Tillämplig lagstiftning”, eller ta bort märkningen från distributionen.`,
    },
    en: {
      summary: 'A distribution is marked as high-value although its dataset is not',
      title: () => 'The distribution is marked as high-value, but not its dataset',
      message: ({ subject }) =>
        `${subject} is marked as high-value, but the dataset that it belongs to is not.`,
      why: () =>
        'It is the dataset that counts as high-value under Regulation 2023/138. Without the mark nobody finds it there.',
      how: () =>
        `Write ${highValueRegulation} in the field “Applicable legislation” of the dataset, or remove the mark from the distribution.`,
    },
  },
  *check(context) {
    const marked = highValue(context, 'Distribution');
    if (marked.length === 0) return;
    // A category on the dataset tells that its mark was forgotten; that is said there.
    const isMeant = ({ data }: (typeof marked)[number]) =>
      isHighValue(data) || data['hvdCategory'] !== undefined;
    const owned = new Set<unknown>();
    const ownedByMarked = new Set<unknown>();
    for (const dataset of context.resourcesOf('Dataset')) {
      for (const value of valuesOf(dataset.data, 'distribution')) {
        const distribution = typeof value === 'string' ? context.find(value)?.data : value;
        owned.add(distribution);
        if (isMeant(dataset)) ownedByMarked.add(distribution);
      }
    }
    for (const node of marked) {
      if (!owned.has(node.data) || ownedByMarked.has(node.data)) continue;
      yield {
        rule: hvdDistributionAlone.code,
        place: { kind: 'resource', node, property: 'applicableLegislation' },
        property: node.type.properties.get('applicableLegislation'),
        args: {},
      };
    }
  },
};
