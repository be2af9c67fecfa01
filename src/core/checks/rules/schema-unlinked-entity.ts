import { oneOf, theClass } from '../../languages/words.js';
import type { Rule } from '../rule.js';

/** What has to hang on something: the class, and what it hangs on. */
const holders: Readonly<Record<string, string>> = {
  Dataset: 'Catalog',
  DatasetSeries: 'Catalog',
  DataService: 'Catalog',
  Distribution: 'Dataset',
};

/** The property by which the holder points to it. */
const links: Readonly<Record<string, string>> = {
  Dataset: 'dataset',
  DatasetSeries: 'dataset',
  DataService: 'service',
  Distribution: 'distribution',
};

export const schemaUnlinkedEntity: Rule = {
  code: 'schema-unlinked-entity',
  group: 'schema',
  severity: 'warning',
  texts: {
    sv: {
      title: ({ class: type, language }) =>
        `Hänger löst: ${type ? theClass(language, type.key) : ''} är inte kopplad`,
      message: ({ subject, class: type, language }) =>
        `${subject} hör inte till någon ${type ? oneOf(language, holders[type.key] ?? '') : ''}: ingen hänvisar till den.`,
      why: () => 'Portalen följer länkarna från katalogen. Det som ingen länk leder till visas inte.',
      how: ({ args, class: type, language }) =>
        `Lägg till ${args['id'] === undefined ? 'den' : `”${args['id']}”`} i fältet ”${links[type?.key ?? '']}” på den ${type ? oneOf(language, holders[type.key] ?? '') : ''} som den hör till.`,
    },
    en: {
      title: ({ class: type, language }) =>
        `Not linked: ${type ? theClass(language, type.key) : ''} hangs loose`,
      message: ({ subject, class: type, language }) =>
        `${subject} does not belong to ${type ? theClass(language, holders[type.key] ?? '') : ''}: nothing refers to it.`,
      why: () => 'The portal follows the links from the catalogue. What no link leads to is not shown.',
      how: ({ args, class: type, language }) =>
        `Add ${args['id'] === undefined ? 'it' : `“${args['id']}”`} to the field “${links[type?.key ?? '']}” of ${type ? theClass(language, holders[type.key] ?? '') : ''}.`,
    },
  },
  *check({ document, isLinked, hasCatalogue }) {
    if (!hasCatalogue) return;
    for (const node of document.resources) {
      if (node.parent || !(node.type.key in holders)) continue;
      if (node.id !== undefined && isLinked(node.id)) continue;
      yield { rule: schemaUnlinkedEntity.code, place: { kind: 'resource', node }, args: { id: node.id } };
    }
  },
};
