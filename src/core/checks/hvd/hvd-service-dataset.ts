import { type CanonicalObject, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { highValue, ifLawApplies } from '../shared/legislation.js';

/** The datasets with a distribution that points to the service. */
function usersOf(service: ResourceNode, resources: readonly ResourceNode[]): readonly ResourceNode[] {
  const isService = (value: unknown) =>
    value === service.data || (service.id !== undefined && value === service.id);
  const pointing = new Set<unknown>();
  for (const { type, id, data } of resources) {
    if (type.key !== 'Distribution' || !valuesOf(data, 'accessService').some(isService)) continue;
    pointing.add(data);
    if (id !== undefined) pointing.add(id);
  }
  if (pointing.size === 0) return [];
  return resources.filter(
    ({ type, data }) =>
      type.key === 'Dataset' &&
      valuesOf(data as CanonicalObject, 'distribution').some((it) => pointing.has(it)),
  );
}

export const hvdServiceDataset: Rule = {
  code: 'hvd-service-dataset',
  group: 'hvd',
  severity: 'error',
  about: ['DataService.servesDataset'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  onlyIf: ifLawApplies,
  *check(context) {
    for (const node of highValue(context, 'DataService')) {
      if (node.data['servesDataset'] !== undefined || context.isToldElsewhere(node, 'servesDataset'))
        continue;
      const users = usersOf(node, context.document.resources);
      if (users.length === 0) continue;
      yield {
        rule: hvdServiceDataset.code,
        place: { kind: 'resource', node, property: 'servesDataset' },
        property: node.type.properties.get('servesDataset'),
        args: { value: users.find(({ id }) => id !== undefined)?.id },
      };
    }
  },
  fix({ place }, { document }) {
    if (place.kind !== 'resource') return undefined;
    const ids = usersOf(place.node, document.resources).map(({ id }) => id);
    const values = [...new Set(ids)].flatMap((iri) => (iri?.startsWith('_:') === false ? [{ iri }] : []));
    if (values.length === 0) return undefined;
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: 'servesDataset', values }] };
  },
};
