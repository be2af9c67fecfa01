import type { Rule } from '../rule.js';
import { servedIn } from '../shared/distributions.js';

export const datasetAccessMissing: Rule = {
  code: 'dataset-access-missing',
  group: 'distribution',
  severity: 'info',
  about: ['Dataset.distribution', 'Dataset.landingPage'],
  guidance: 'https://docs.dataportal.se/dcat/sv/#dcat_Dataset-dcat_distribution',
  eachResource: {
    of: ['Dataset'],
    check(node, context) {
      const { data, id } = node;
      if (data['distribution'] !== undefined || data['landingPage'] !== undefined) return undefined;
      // By itself it may be a part of what is described elsewhere.
      if (!context.hasCatalogue || id === undefined) return undefined;
      if (
        context.isReportedElsewhere(node, 'distribution') ||
        context.isReportedElsewhere(node, 'landingPage')
      )
        return undefined;
      const rights = data['accessRights'];
      if (typeof rights === 'string' && !rights.endsWith('/PUBLIC')) return undefined;
      if (servedIn(context).has(id)) return undefined;
      return { rule: datasetAccessMissing.code, place: { kind: 'resource', node }, args: {} };
    },
  },
};
