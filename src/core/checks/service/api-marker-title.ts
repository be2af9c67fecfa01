import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { CheckContext, Rule } from '../rule.js';
import { datasetsByDistribution, distributionsByDataset, servedIn } from '../shared/distributions.js';
import { hasApiInTitle } from './apis.js';

export const apiMarkerTitle: Rule = {
  code: 'api-marker-title',
  group: 'service',
  severity: 'info',
  about: ['Dataset.title', 'Distribution.title', 'Distribution.accessService'],
  guidance: 'https://docs.dataportal.se/dcat/docs/dataportal/#api-filtrering-och-sjalvstandiga-datatjanster',
  eachProperty: {
    of: ['Dataset', 'Distribution'],
    keys: ['title'],
    check(title, _key, node, context) {
      if (!hasApiInTitle(title)) return undefined;
      const isWithout = node.type.key === 'Dataset' ? datasetIsWithout : distributionIsWithout;
      if (!isWithout(node, context)) return undefined;
      return {
        rule: apiMarkerTitle.code,
        place: { kind: 'resource', node, property: 'title' },
        property: node.type.properties.get('title'),
        args: {},
      };
    },
  },
};

/** Whether no service stands behind a dataset; what is described in another file may have its service there. */
function datasetIsWithout(node: ResourceNode, context: CheckContext): boolean {
  const distributions = distributionsByDataset(context).get(node) ?? [];
  if (distributions.length < valuesOf(node.data, 'distribution').length) return false;
  const hasService = distributions.some(({ data }) => data['accessService'] !== undefined);
  return !hasService && !servedIn(context).has(node.id);
}

/** Whether no service stands behind a distribution. One mark does for a dataset and all that is in it. */
function distributionIsWithout(node: ResourceNode, context: CheckContext): boolean {
  if (node.data['accessService'] !== undefined) return false;
  const datasets = datasetsByDistribution(context).get(node) ?? [];
  return !datasets.some(({ data }) => hasApiInTitle(data['title']));
}
