import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { CheckContext, Rule } from '../rule.js';
import { distributionsByDataset } from '../shared/distributions.js';
import { hasApiInTitle, signOfApi } from './apis.js';

export const apiServiceMissing: Rule = {
  code: 'api-service-missing',
  group: 'service',
  severity: 'info',
  about: ['Distribution.accessService'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#6-hur-en-datatjanst-anvands',
  gather: {
    of: ['Distribution'],
    // Every resource has a class.
    keys: ['class'],
    start(context) {
      const apis: ResourceNode[] = [];
      return {
        see(_, __, node) {
          if (signOfApi(node) !== undefined && node.data['accessService'] === undefined) apis.push(node);
        },
        found: () => (apis.length > 0 ? withoutService(apis, context) : []),
      };
    },
  },
  fix({ place, args }) {
    const { service } = args;
    if (place.kind !== 'resource' || typeof service !== 'string') return undefined;
    const values = [{ iri: service }];
    return { safe: false, edits: [{ kind: 'add', node: place.node, property: 'accessService', values }] };
  },
};

function* withoutService(apis: readonly ResourceNode[], context: CheckContext): Iterable<Finding> {
  const owners = ownersOf(distributionsByDataset(context));
  const services = servicesOf(context.resourcesOf('DataService'));
  for (const node of apis) {
    const dataset = owners.get(node);
    // What a title says is told by another rule.
    if (hasApiInTitle(node.data['title']) || hasApiInTitle(dataset?.data['title'])) continue;
    const [service, other] = services.get(dataset?.id) ?? [];
    yield {
      rule: apiServiceMissing.code,
      place: { kind: 'resource', node, property: 'accessURL' },
      property: node.type.properties.get('accessService'),
      args: { sign: signOfApi(node), service: other === undefined ? service : undefined },
    };
  }
}

function ownersOf(
  distributions: ReadonlyMap<ResourceNode, readonly ResourceNode[]>,
): Map<ResourceNode, ResourceNode> {
  const owners = new Map<ResourceNode, ResourceNode>();
  for (const [dataset, list] of distributions) for (const node of list) owners.set(node, dataset);
  return owners;
}

/** The services that say that they serve a dataset, by the IRI of the dataset. */
function servicesOf(services: readonly ResourceNode[]): Map<unknown, readonly string[]> {
  const found = new Map<unknown, string[]>();
  for (const { id, data } of services) {
    if (id === undefined) continue;
    for (const dataset of valuesOf(data, 'servesDataset')) {
      const list = found.get(dataset);
      if (list) list.push(id);
      else found.set(dataset, [id]);
    }
  }
  return found;
}
