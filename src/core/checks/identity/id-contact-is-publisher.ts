import { type CanonicalValue, valuesOf } from '../../model/canonical.js';
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
  gather: {
    of: ['Agent', 'ContactPoint', ...holders],
    keys: ['id', 'publisher', 'contactPoint'],
    start(context) {
      const agents = new Set<CanonicalValue>();
      const contacts = new Set<CanonicalValue>();
      return {
        see(_, key, { type, id, data }) {
          if (key !== 'id') {
            const known = key === 'publisher' ? agents : contacts;
            for (const value of valuesOf(data, key)) known.add(value);
          } else if (id !== undefined) {
            if (type.key === 'Agent') agents.add(id);
            if (type.key === 'ContactPoint') contacts.add(id);
          }
        },
        found: () =>
          [...contacts].some((contact) => agents.has(contact)) ? sharedWith(agents, context) : [],
      };
    },
  },
};

/** The contacts that are agents as well, each where it stands first. */
function* sharedWith(agents: ReadonlySet<CanonicalValue>, { resourcesOf }: CheckContext): Iterable<Finding> {
  const told = new Set<string>();
  for (const node of resourcesOf('ContactPoint', ...holders)) {
    if (
      node.type.key === 'ContactPoint' &&
      node.id !== undefined &&
      agents.has(node.id) &&
      !told.has(node.id)
    ) {
      told.add(node.id);
      yield {
        rule: idContactIsPublisher.code,
        place: { kind: 'resource', node, property: 'id' },
        args: { value: node.id },
      };
    }
    const values = valuesOf(node.data, 'contactPoint');
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (typeof value !== 'string' || !agents.has(value) || told.has(value)) continue;
      told.add(value);
      const property = node.type.properties.get('contactPoint');
      const place = { kind: 'resource', node, property: 'contactPoint', index } as const;
      yield { rule: idContactIsPublisher.code, place, property, args: { value } };
    }
  }
}
