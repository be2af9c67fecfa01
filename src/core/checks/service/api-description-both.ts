import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { Rule } from '../rule.js';
import { apiDescriptionsIn } from './apis.js';

export const apiDescriptionBoth: Rule = {
  code: 'api-description-both',
  group: 'service',
  severity: 'info',
  safeFixes: ['adds'],
  about: ['Distribution.conformsTo', 'DataService.endpointDescription'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#13-ange-api-beskrivning',
  eachDocument: {
    of: ['Distribution'],
    *check({ resourcesOf, find }) {
      const reported = new Set<ResourceNode>();
      for (const node of resourcesOf('Distribution')) {
        if (node.data['accessService'] === undefined) continue;
        for (const value of valuesOf(node.data, 'accessService')) {
          const id = typeof value === 'string' ? value : (value as { id?: unknown }).id;
          const service = typeof id === 'string' ? find(id) : undefined;
          if (service?.type.key !== 'DataService') continue;
          const [own] = apiDescriptionsIn(node, 'conformsTo');
          const [of] = apiDescriptionsIn(service, 'endpointDescription');
          if (
            own !== undefined &&
            service.data['endpointDescription'] === undefined &&
            !reported.has(service)
          ) {
            reported.add(service);
            yield found(service, 'endpointDescription', own);
          }
          if (of !== undefined && own === undefined) yield found(node, 'conformsTo', of);
        }
      }
    },
  },
  fix({ place, property, args }) {
    if (place.kind !== 'resource' || !property) return undefined;
    const values = [{ iri: String(args['value']) }];
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: property.key, values }] };
  },
};

function found(node: ResourceNode, key: string, value: string): Finding {
  return {
    rule: apiDescriptionBoth.code,
    place: { kind: 'resource', node },
    property: node.type.properties.get(key),
    args: { value },
  };
}
