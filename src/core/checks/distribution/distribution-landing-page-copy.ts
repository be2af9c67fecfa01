import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';

export const distributionLandingPageCopy: Rule = {
  code: 'distribution-landing-page-copy',
  group: 'distribution',
  severity: 'info',
  about: ['Dataset.landingPage', 'Dataset.distribution', 'Distribution.accessURL'],
  guidance: 'https://docs.dataportal.se/dcat/sv/#dcat_Distribution-dcat_accessURL',
  onlyIf: {
    of: ['Dataset'],
    keys: ['landingPage'],
    some: (_, __, { data }) => data['distribution'] === undefined,
  },
  *check({ resourcesOf, isToldElsewhere }) {
    let served: Set<unknown> | undefined;
    for (const node of resourcesOf('Dataset')) {
      const { data, id } = node;
      if (data['landingPage'] === undefined || data['distribution'] !== undefined) continue;
      if (data['inSeries'] !== undefined || isToldElsewhere(node, 'distribution')) continue;
      const rights = data['accessRights'];
      if (typeof rights === 'string' && !rights.endsWith('/PUBLIC')) continue;
      served ??= new Set(
        resourcesOf('DataService').flatMap((service) => valuesOf(service.data, 'servesDataset')),
      );
      const [value] = valuesOf(data, 'landingPage');
      if (typeof value !== 'string' || (id !== undefined && served.has(id))) continue;
      yield {
        rule: distributionLandingPageCopy.code,
        place: { kind: 'resource', node, property: 'landingPage', index: 0 },
        property: node.type.properties.get('landingPage'),
        args: { value },
      };
    }
  },
};
