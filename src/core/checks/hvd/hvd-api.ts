import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { servedIn } from '../shared/distributions.js';
import { distributionsOf, eachHighValue, isInPieces } from '../shared/legislation.js';

export const hvdApi: Rule = {
  code: 'hvd-api',
  group: 'hvd',
  severity: 'warning',
  about: ['Dataset.distribution', 'Distribution.accessService', 'DataService.servesDataset'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  eachProperty: eachHighValue(['Dataset'], (node, context) => {
    const distributions = distributionsOf(node, context.find);
    // Without a distribution more is wrong than this.
    if (!distributions || distributions.length === 0 || isInPieces(context)) return undefined;
    if (distributions.some((data) => data['accessService'] !== undefined)) return undefined;
    const served = servedIn(context);
    if (node.id !== undefined && served.has(node.id)) return undefined;
    if (valuesOf(node.data, 'inSeries').some((series) => served.has(series))) return undefined;
    if (context.isReportedElsewhere(node, 'distribution')) return undefined;
    return { rule: hvdApi.code, place: { kind: 'resource', node }, args: {} };
  }),
};
