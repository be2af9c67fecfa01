import { type CanonicalValue, valuesOf } from '../../catalogue/document.js';
import type { CheckContext, Finding, Rule } from '../rule.js';

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
        see(value, key, { type }) {
          const isId = key === 'id';
          if (isId && type.key !== 'Agent' && type.key !== 'ContactPoint') return;
          const known = key === 'publisher' || (isId && type.key === 'Agent') ? agents : contacts;
          if (typeof value === 'string') known.add(value);
          else if (Array.isArray(value)) for (const item of value) known.add(item);
        },
        found: () => ([...contacts].some((contact) => agents.has(contact)) ? sharedIn(context) : []),
      };
    },
  },
};

function* sharedIn({ resourcesOf }: CheckContext): Iterable<Finding> {
  const all = resourcesOf(...holders);
  const agents = new Set(resourcesOf('Agent').flatMap(({ id }) => id ?? []));
  for (const { data } of all) {
    const publisher = data['publisher'];
    for (const item of Array.isArray(publisher) ? publisher : [publisher])
      if (typeof item === 'string') agents.add(item);
  }
  const told = new Set<string>();
  for (const node of [...resourcesOf('ContactPoint'), ...all]) {
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
