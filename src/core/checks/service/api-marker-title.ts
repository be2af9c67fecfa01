import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { CheckContext, Rule } from '../rule.js';
import { distributionsByDataset } from '../shared/distributions.js';
import { hasApiInTitle } from './apis.js';

export const apiMarkerTitle: Rule = {
  code: 'api-marker-title',
  group: 'service',
  severity: 'info',
  about: ['Dataset.title', 'Distribution.title', 'Distribution.accessService'],
  guidance: 'https://docs.dataportal.se/dcat/docs/dataportal/#api-filtrering-och-sjalvstandiga-datatjanster',
  gather: {
    of: ['Dataset', 'Distribution'],
    keys: ['title'],
    start(context) {
      const marked: ResourceNode[] = [];
      return {
        see(title, _, node) {
          if (hasApiInTitle(title)) marked.push(node);
        },
        found: () => (marked.length > 0 ? withoutService(marked, context) : []),
      };
    },
  },
};

/** Of what has “API” in its title, what no service stands behind. */
function* withoutService(marked: readonly ResourceNode[], context: CheckContext): Iterable<Finding> {
  const lists = distributionsByDataset(context);
  const served = new Set<unknown>(
    context.resourcesOf('DataService').flatMap(({ data }) => valuesOf(data, 'servesDataset')),
  );
  const told = new Set<ResourceNode>();
  for (const node of marked) {
    if (node.type.key !== 'Dataset') continue;
    const distributions = lists.get(node) ?? [];
    // One mark for the dataset and all that is in it.
    for (const distribution of distributions) told.add(distribution);
    // What is described in another file may have its service there.
    const seen = distributions.length >= valuesOf(node.data, 'distribution').length;
    const hasService = distributions.some(({ data }) => data['accessService'] !== undefined);
    if (seen && !hasService && !served.has(node.id)) yield found(node);
  }
  for (const node of marked) {
    const isAlone = node.type.key === 'Distribution' && node.data['accessService'] === undefined;
    if (isAlone && !told.has(node)) yield found(node);
  }
}

function found(node: ResourceNode): Finding {
  return {
    rule: apiMarkerTitle.code,
    place: { kind: 'resource', node, property: 'title' },
    property: node.type.properties.get('title'),
    args: {},
  };
}
