import { oneOf, theClass } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import { classes } from '../../profile/profile.js';
import type { Sentences } from '../rule.js';
import { holders, links } from './schema-unlinked-entity.js';

/** The name of that property, as the official guidance has it. */
function linkName(classKey = '', language: Language): string {
  const key = links[classKey] ?? '';
  const holder = classes.get(holders[classKey] ?? '');
  return holder?.properties.get(key)?.label[language] ?? key;
}

export const schemaUnlinkedEntityTexts: Sentences = {
  sv: {
    summary: 'En beskrivning som ingen katalog eller datamängd pekar på',
    title: ({ class: type, language }) =>
      `Inte kopplad till något: ${type ? theClass(language, type.key) : ''}`,
    message: ({ subject, class: type, language }) =>
      `${subject} hör inte till någon ${type ? oneOf(language, holders[type.key] ?? '') : ''}: ingen hänvisar till den.`,
    why: () =>
      'Den som läser katalogen följer länkarna från den. Det som ingen länk leder till hör inte till katalogen.',
    how: ({ args, class: type, language }) =>
      `Lägg till ${args['id'] === undefined ? 'den' : `”${args['id']}”`} i fältet ”${linkName(type?.key, 'sv')}” på den ${type ? oneOf(language, holders[type.key] ?? '') : ''} som den hör till.`,
    fix: ({ class: type }) => `Koppla till ${theClass('sv', holders[type?.key ?? ''] ?? '')}`,
  },
  en: {
    summary: 'A description that no catalogue or dataset refers to',
    title: ({ class: type, language }) => `Not linked: ${type ? theClass(language, type.key) : ''}`,
    message: ({ subject, class: type, language }) =>
      `${subject} belongs to no ${type ? oneOf(language, holders[type.key] ?? '') : ''}: nothing refers to it.`,
    why: () => 'Those who read the catalogue follow its links. What no link leads to does not belong to it.',
    how: ({ args, class: type, language }) =>
      `Add ${args['id'] === undefined ? 'it' : `“${args['id']}”`} to the field “${linkName(type?.key, 'en')}” of the ${type ? oneOf(language, holders[type.key] ?? '') : ''} that it belongs to.`,
    fix: ({ class: type }) => `Link it to ${theClass('en', holders[type?.key ?? ''] ?? '')}`,
  },
};
