import { valuesOf } from '../../catalogue/document.js';
import { distributionsOf, highValue, highValueRegulation, isHighValue } from '../legislation.js';
import type { Rule } from '../rule.js';

export const hvdDistributionMarked: Rule = {
  code: 'hvd-distribution-marked',
  group: 'hvd',
  severity: 'error',
  about: ['Dataset.distribution', 'Distribution.applicableLegislation'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  texts: {
    sv: {
      summary: 'En värdefull datamängd saknar distribution med samma märkning',
      title: () => 'Värdefull datamängd utan märkt distribution',
      message: ({ subject, args }) =>
        args['count'] === 0
          ? `${subject} är märkt som värdefull men har ingen distribution.`
          : `${subject} är märkt som värdefull, men ingen av dess distributioner är det.`,
      why: () =>
        'Märkningen på distributionen visar vilken fil eller tjänst som uppfyller förordning 2023/138. Minst en måste ha den.',
      how: ({ args }) =>
        args['count'] === 0
          ? `Lägg till en distribution med ${highValueRegulation} i fältet ”Tillämplig lagstiftning”.`
          : `Skriv ${highValueRegulation} i fältet ”Tillämplig lagstiftning” på minst en av distributionerna.`,
      fix: () => 'Märk datamängdens enda distribution som värdefull',
    },
    en: {
      summary: 'A high-value dataset has no distribution with the same mark',
      title: () => 'High-value dataset without a marked distribution',
      message: ({ subject, args }) =>
        args['count'] === 0
          ? `${subject} is marked as high-value but has no distribution.`
          : `${subject} is marked as high-value, but none of its distributions is.`,
      why: () =>
        'The mark on the distribution shows which file or service fulfils Regulation 2023/138. At least one must have it.',
      how: ({ args }) =>
        args['count'] === 0
          ? `Add a distribution with ${highValueRegulation} in the field “Applicable legislation”.`
          : `Write ${highValueRegulation} in the field “Applicable legislation” of at least one of the distributions.`,
      fix: () => 'Mark the only distribution of the dataset as high-value',
    },
  },
  *check(context) {
    const { find, isToldElsewhere } = context;
    for (const node of highValue(context, 'Dataset')) {
      const distributions = distributionsOf(node, find);
      if (!distributions || distributions.some(isHighValue)) continue;
      if (distributions.length === 0 && isToldElsewhere(node, 'distribution')) continue;
      yield {
        rule: hvdDistributionMarked.code,
        place: { kind: 'resource', node, property: 'distribution' },
        property: node.type.properties.get('distribution'),
        args: { count: distributions.length },
      };
    }
  },
  fix({ place }, { document, find }) {
    if (place.kind !== 'resource') return undefined;
    const [only, ...others] = distributionsOf(place.node, find) ?? [];
    if (!only || others.length > 0 || valuesOf(only, 'applicableLegislation').length > 0) return undefined;
    const node = document.resources.find(({ data }) => data === only);
    if (!node) return undefined;
    const values = [{ iri: highValueRegulation }];
    return { safe: true, edits: [{ kind: 'add', node, property: 'applicableLegislation', values }] };
  },
};
