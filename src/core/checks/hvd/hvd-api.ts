import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { distributionsOf, highValue, ifLawApplies, isInPieces } from '../shared/legislation.js';

export const hvdApi: Rule = {
  code: 'hvd-api',
  group: 'hvd',
  severity: 'warning',
  about: ['Dataset.distribution', 'Distribution.accessService', 'DataService.servesDataset'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  onlyIf: ifLawApplies,
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
