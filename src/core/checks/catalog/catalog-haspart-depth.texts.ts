import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const catalogHaspartDepthTexts: Sentences = {
  sv: {
    summary: 'En delkatalog har egna delkataloger',
    title: ({ field }) => `Kataloger i flera led: ${field}`,
    message: ({ subject, args, language }) =>
      `${subject} är själv en del av ${quote(language, args['owner'])} men har egna delkataloger.`,
    why: () => 'Portalen följer bara ett led av delkataloger. De längre ner hämtas inte.',
    how: () => 'Lista alla delkataloger direkt i huvudkatalogen.',
    fix: () => 'Flytta delkatalogerna till den överordnade katalogen',
  },
  en: {
    summary: 'A part of a catalogue has parts of its own',
    title: ({ field }) => `Catalogues in several steps: ${field}`,
    message: ({ subject, args, language }) =>
      `${subject} is itself a part of ${quote(language, args['owner'])} but has parts of its own.`,
    why: () => 'The portal follows one step of parts only. Those further down are not harvested.',
    how: () => 'List all parts directly in the main catalogue.',
    fix: () => 'Move the parts to the catalogue above',
  },
};
