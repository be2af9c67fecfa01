import { oneOf, theClass } from '../../languages/words.js';
import { classes, type Language } from '../../profile/profile.js';
import { resourcesOfClass } from '../described.js';
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

/** The name of that property, as the official guidance has it. */
function linkName(classKey = '', language: Language): string {
  const key = links[classKey] ?? '';
  const holder = classes.get(holders[classKey] ?? '');
  return holder?.properties.get(key)?.label[language] ?? key;
}

export const schemaUnlinkedEntity: Rule = {
  code: 'schema-unlinked-entity',
  group: 'schema',
  severity: 'warning',
  about: [],
  texts: {
    sv: {
      summary: 'En beskrivning som ingen katalog eller datamängd pekar på',
      title: ({ class: type, language }) =>
        `Hänger löst: ${type ? theClass(language, type.key) : ''} är inte kopplad`,
      message: ({ subject, class: type, language }) =>
        `${subject} hör inte till någon ${type ? oneOf(language, holders[type.key] ?? '') : ''}: ingen hänvisar till den.`,
      why: () => 'Portalen följer länkarna från katalogen. Det som ingen länk leder till visas inte.',
      how: ({ args, class: type, language }) =>
        `Lägg till ${args['id'] === undefined ? 'den' : `”${args['id']}”`} i fältet ”${linkName(type?.key, 'sv')}” på den ${type ? oneOf(language, holders[type.key] ?? '') : ''} som den hör till.`,
      fix: ({ class: type }) => `Koppla till ${theClass('sv', holders[type?.key ?? ''] ?? '')}`,
    },
    en: {
      summary: 'A description that no catalogue or dataset refers to',
      title: ({ class: type, language }) =>
        `Not linked: ${type ? theClass(language, type.key) : ''} hangs loose`,
      message: ({ subject, class: type, language }) =>
        `${subject} does not belong to ${type ? theClass(language, holders[type.key] ?? '') : ''}: nothing refers to it.`,
      why: () => 'The portal follows the links from the catalogue. What no link leads to is not shown.',
      how: ({ args, class: type, language }) =>
        `Add ${args['id'] === undefined ? 'it' : `“${args['id']}”`} to the field “${linkName(type?.key, 'en')}” of ${type ? theClass(language, holders[type.key] ?? '') : ''}.`,
      fix: ({ class: type }) => `Link it to ${theClass('en', holders[type?.key ?? ''] ?? '')}`,
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
  fix({ place }, { document }) {
    if (place.kind !== 'resource' || place.node.id === undefined) return undefined;
    const { type, id } = place.node;
    const property = links[type.key];
    const [holder, other] = resourcesOfClass(document, holders[type.key] ?? '');
    if (!holder || other || property === undefined) return undefined;
    return { safe: false, edits: [{ kind: 'add', node: holder, property, values: [{ iri: id }] }] };
  },
};
