import { type CanonicalValue, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { CheckContext, Rule } from '../rule.js';

/** What has publishers and contacts. */
const holders = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService'];

export const idContactIsPublisher: Rule = {
  code: 'id-contact-is-publisher',
  group: 'identity',
  severity: 'error',
  about: ['ContactPoint', 'Agent', 'Dataset.contactPoint'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#hall-isar-kontakter-och-utgivande-organisationer',
  eachDocument: {
    of: ['ContactPoint', ...holders],
    check(context) {
      const agents = namedBy(context.resourcesOf('Agent'), 'publisher', context);
      const contacts = namedBy(context.resourcesOf('ContactPoint'), 'contactPoint', context);
      for (const contact of contacts) if (agents.has(contact)) return sharedWith(agents, context);
      return [];
    },
  },
};

/** The addresses of some resources, and all values by which others name such ones. */
function namedBy(
  nodes: readonly ResourceNode[],
  key: string,
  { resourcesOf }: CheckContext,
): ReadonlySet<CanonicalValue> {
  const found = new Set<CanonicalValue>();
  for (const { id } of nodes) if (id !== undefined) found.add(id);
  for (const { data } of resourcesOf(...holders)) {
    const value = data[key];
    if (Array.isArray(value)) for (const item of value) found.add(item);
    else if (value !== undefined) found.add(value);
  }
  return found;
}

/** The contacts that are agents as well, each where it stands first. */
function* sharedWith(agents: ReadonlySet<CanonicalValue>, { resourcesOf }: CheckContext): Iterable<Finding> {
  const reported = new Set<string>();
  for (const node of resourcesOf('ContactPoint', ...holders)) {
    if (
      node.type.key === 'ContactPoint' &&
      node.id !== undefined &&
      agents.has(node.id) &&
      !reported.has(node.id)
    ) {
      reported.add(node.id);
      yield {
        rule: idContactIsPublisher.code,
        place: { kind: 'resource', node, property: 'id' },
        args: { value: node.id },
      };
    }
    const values = valuesOf(node.data, 'contactPoint');
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (typeof value !== 'string' || !agents.has(value) || reported.has(value)) continue;
      reported.add(value);
      const property = node.type.properties.get('contactPoint');
      const place = { kind: 'resource', node, property: 'contactPoint', index } as const;
      yield { rule: idContactIsPublisher.code, place, property, args: { value } };
    }
  }
}
