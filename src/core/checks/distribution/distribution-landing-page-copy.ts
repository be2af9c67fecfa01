import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { servedIn } from '../shared/distributions.js';

export const distributionLandingPageCopy: Rule = {
  code: 'distribution-landing-page-copy',
  group: 'distribution',
  severity: 'info',
  about: ['Dataset.landingPage', 'Dataset.distribution', 'Distribution.accessURL'],
  guidance: 'https://docs.dataportal.se/dcat/sv/#dcat_Distribution-dcat_accessURL',
  eachProperty: {
    of: ['Dataset'],
    keys: ['landingPage'],
    check(_value, _key, node, context) {
      const { data, id } = node;
      if (data['distribution'] !== undefined || data['inSeries'] !== undefined) return undefined;
      if (context.isReportedElsewhere(node, 'distribution')) return undefined;
      const rights = data['accessRights'];
      if (typeof rights === 'string' && !rights.endsWith('/PUBLIC')) return undefined;
      const [value] = valuesOf(data, 'landingPage');
      if (typeof value !== 'string' || (id !== undefined && servedIn(context).has(id))) return undefined;
      return {
        rule: distributionLandingPageCopy.code,
        place: { kind: 'resource', node, property: 'landingPage', index: 0 },
        property: node.type.properties.get('landingPage'),
        args: { value },
      };
    },
  },
};
