import { valuesOf } from '../../catalogue/document.js';
import { distributionsOf, highValue, isInPieces } from '../legislation.js';
import type { Rule } from '../rule.js';

export const hvdApi: Rule = {
  code: 'hvd-api',
  group: 'hvd',
  severity: 'warning',
  about: ['Dataset.distribution', 'Distribution.accessService', 'DataService.servesDataset'],
  limits: {
    sv: 'Kravet står i EU:s förordning, inte i den svenska vägledningen. Ser bara tjänster som beskrivs i samma fil.',
    en: 'The requirement stands in the EU regulation, not in the Swedish guidance. Sees only services that the same file describes.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  texts: {
    sv: {
      summary: 'En värdefull datamängd har ingen datatjänst (API)',
      title: () => 'Värdefull datamängd utan API',
      message: ({ subject }) => `${subject} är märkt som värdefull men nås inte genom någon datatjänst.`,
      why: () => 'EU:s förordning 2023/138 kräver att värdefulla datamängder går att hämta genom ett API.',
      how: () =>
        'Beskriv API:et som en datatjänst och peka ut den från en distribution i fältet ”Åtkomst via datatjänst”.',
    },
    en: {
      summary: 'A high-value dataset has no data service (API)',
      title: () => 'High-value dataset without an API',
      message: ({ subject }) =>
        `${subject} is marked as high-value but cannot be reached through a data service.`,
      why: () => 'Regulation (EU) 2023/138 requires that high-value datasets can be fetched through an API.',
      how: () =>
        'Describe the API as a data service and point to it from a distribution in the field “Access service”.',
    },
  },
  *check(context) {
    const { find, isToldElsewhere, resourcesOf } = context;
    const datasets = highValue(context, 'Dataset');
    if (datasets.length === 0 || isInPieces(context)) return;
    const served = new Set(resourcesOf('DataService').flatMap(({ data }) => valuesOf(data, 'servesDataset')));
    for (const node of datasets) {
      const distributions = distributionsOf(node, find);
      // Without a distribution more is wrong than this.
      if (!distributions || distributions.length === 0) continue;
      if (distributions.some((data) => data['accessService'] !== undefined)) continue;
      if (node.id !== undefined && served.has(node.id)) continue;
      if (valuesOf(node.data, 'inSeries').some((series) => served.has(series))) continue;
      if (isToldElsewhere(node, 'distribution')) continue;
      yield {
        rule: hvdApi.code,
        place: { kind: 'resource', node },
        args: {},
      };
    }
  },
};
