import { type CanonicalValue, valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { isOrganisationIri } from '../../profile/organisation-number.js';
import type { CheckContext, Finding, Rule } from '../rule.js';

/** An address for the contact; those of the portal are not for others to build on. */
function ownAddress(value: unknown, word: string): string {
  const iri = String(value);
  return isOrganisationIri(iri) ? `https://data.exempel.se/${word}` : `${iri}#${word}`;
}

/** What has publishers and contacts. */
const holders = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService'];

export const idContactIsPublisher: Rule = {
  code: 'id-contact-is-publisher',
  group: 'identity',
  severity: 'error',
  about: ['ContactPoint', 'Agent', 'Dataset.contactPoint'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#hall-isar-kontakter-och-utgivande-organisationer',
  texts: {
    sv: {
      summary: 'Kontakten och utgivaren har samma adress',
      title: () => 'Kontakten och utgivaren har samma adress',
      message: ({ args, language }) =>
        `Adressen ${quote(language, args['value'])} används både för en kontaktuppgift och för en aktör (utgivare).`,
      why: () =>
        'Kontakten är ett sätt att nå er, utgivaren är organisationen. Med samma adress visas de fel på portalen.',
      how: ({ args, language }) =>
        `Ge kontakten en egen adress, till exempel ${quote(language, ownAddress(args['value'], 'kontakt'))}.`,
    },
    en: {
      summary: 'The contact and the publisher share an address',
      title: () => 'The contact and the publisher share an address',
      message: ({ args, language }) =>
        `The address ${quote(language, args['value'])} is used both for a contact point and for an agent (publisher).`,
      why: () =>
        'The contact is a way to reach you, the publisher is the organisation. With one address both are shown wrongly on the portal.',
      how: ({ args, language }) =>
        `Give the contact an address of its own, such as ${quote(language, ownAddress(args['value'], 'contact'))}.`,
    },
  },
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
