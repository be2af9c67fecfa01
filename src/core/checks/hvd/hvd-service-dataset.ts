import { type CanonicalValue, isBlank, type ResourceNode, valuesOf } from '../../model/canonical.js';
import { resourcesOfClass } from '../described.js';
import { perDocument } from '../per-document.js';
import type { FixContext, Rule } from '../rule.js';
import { eachHighValue } from '../shared/legislation.js';

/** Resources by a value that they have in a property: by the address, or by what stands there itself. */
function byValue(nodes: readonly ResourceNode[], key: string): ReadonlyMap<CanonicalValue, ResourceNode[]> {
  const found = new Map<CanonicalValue, ResourceNode[]>();
  for (const node of nodes) {
    for (const value of valuesOf(node.data, key)) {
      const list = found.get(value);
      if (list) list.push(node);
      else found.set(value, [node]);
    }
  }
  return found;
}

const users = perDocument(({ document }) => {
  const datasets = resourcesOfClass(document, 'Dataset');
  return {
    ofService: byValue(resourcesOfClass(document, 'Distribution'), 'accessService'),
    ofDistribution: byValue(datasets, 'distribution'),
    order: new Map(datasets.map((node, at) => [node, at])),
  };
});

/** The datasets with a distribution that points to the service, in document order. */
function usersOf(service: ResourceNode, context: Pick<FixContext, 'document'>): readonly ResourceNode[] {
  const { ofService, ofDistribution, order } = users(context);
  const pointingTo = ({ id, data }: ResourceNode, lists: typeof ofService) => [
    ...(lists.get(data) ?? []),
    ...(id === undefined ? [] : (lists.get(id) ?? [])),
  ];
  const found = new Set(
    pointingTo(service, ofService).flatMap((distribution) => pointingTo(distribution, ofDistribution)),
  );
  return [...found].sort((one, other) => order.get(one)! - order.get(other)!);
}

export const hvdServiceDataset: Rule = {
  code: 'hvd-service-dataset',
  group: 'hvd',
  severity: 'error',
  safeFixes: ['adds'],
  about: ['DataService.servesDataset'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  eachProperty: eachHighValue(['DataService'], (node, context) => {
    if (node.data['servesDataset'] !== undefined || context.isReportedElsewhere(node, 'servesDataset'))
      return undefined;
    const datasets = usersOf(node, context);
    if (datasets.length === 0) return undefined;
    return {
      rule: hvdServiceDataset.code,
      place: { kind: 'resource', node, property: 'servesDataset' },
      property: node.type.properties.get('servesDataset'),
      args: { value: datasets.find(({ id }) => id !== undefined)?.id },
    };
  }),
  fix({ place }, context) {
    if (place.kind !== 'resource') return undefined;
    const ids = usersOf(place.node, context).map(({ id }) => id);
    const values = [...new Set(ids)].flatMap((iri) => (iri !== undefined && !isBlank(iri) ? [{ iri }] : []));
    if (values.length === 0) return undefined;
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: 'servesDataset', values }] };
  },
};
