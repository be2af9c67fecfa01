import { type CanonicalObject, type ResourceNode, valuesOf } from '../../catalogue/document.js';
import { highValue } from '../legislation.js';
import type { Rule } from '../rule.js';

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
  limits: {
    sv: 'En datatjänst som ingen distribution pekar på räknas som självständig, och då ställs inget krav.',
    en: 'A data service that no distribution points to counts as stand-alone, and nothing is asked of it.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  texts: {
    sv: {
      summary: 'En värdefull datatjänst säger inte vilken datamängd den försörjer',
      title: () => 'Värdefull datatjänst utan datamängd',
      message: ({ subject, field }) => `${subject} är märkt som värdefull men saknar fältet ${field}.`,
      why: () => 'En värdefull datatjänst ska visa vilken datamängd den ger tillgång till.',
      how: ({ args }) =>
        args['value'] === undefined
          ? 'Ange adressen till den datamängd som tjänsten ger tillgång till.'
          : `Skriv ${args['value']}. Den datamängden har en distribution som pekar på tjänsten.`,
      fix: () => 'Lägg till de datamängder som använder tjänsten',
    },
    en: {
      summary: 'A high-value data service does not say which dataset it serves',
      title: () => 'High-value data service without dataset',
      message: ({ subject, field }) => `${subject} is marked as high-value but lacks the field ${field}.`,
      why: () => 'A high-value data service should show which dataset it gives access to.',
      how: ({ args }) =>
        args['value'] === undefined
          ? 'Give the address of the dataset that the service gives access to.'
          : `Write ${args['value']}. That dataset has a distribution that points to the service.`,
      fix: () => 'Add the datasets that use the service',
    },
  },
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
