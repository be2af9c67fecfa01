import { valuesOf } from '../../model/canonical.js';
import { resourcesOfClass } from '../described.js';
import { perDocument } from '../per-document.js';
import type { Rule } from '../rule.js';
import { datasetsByDistribution } from '../shared/distributions.js';
import { hasApiInTitle, signOfApi } from './apis.js';

export const apiServiceMissing: Rule = {
  code: 'api-service-missing',
  group: 'service',
  severity: 'info',
  about: ['Distribution.accessService'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#6-hur-en-datatjanst-anvands',
  eachResource: {
    of: ['Distribution'],
    check(node, context) {
      const sign = signOfApi(node);
      if (sign === undefined || node.data['accessService'] !== undefined) return undefined;
      const dataset = datasetsByDistribution(context).get(node)?.at(-1);
      // What a title says is reported by another rule.
      if (hasApiInTitle(node.data['title']) || hasApiInTitle(dataset?.data['title'])) return undefined;
      const [service, other] = servicesByDataset(context).get(dataset?.id) ?? [];
      return {
        rule: apiServiceMissing.code,
        place: { kind: 'resource', node, property: 'accessURL' },
        property: node.type.properties.get('accessService'),
        args: { sign, service: other === undefined ? service : undefined },
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

/** The services that say that they serve a dataset, by the IRI of the dataset. */
const servicesByDataset = perDocument(({ document }): ReadonlyMap<unknown, readonly string[]> => {
  const found = new Map<unknown, string[]>();
  for (const { id, data } of resourcesOfClass(document, 'DataService')) {
    if (id === undefined) continue;
    for (const dataset of valuesOf(data, 'servesDataset')) {
      const list = found.get(dataset);
      if (list) list.push(id);
      else found.set(dataset, [id]);
    }
  }
  return found;
});
