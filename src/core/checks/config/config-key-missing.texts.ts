import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

/** What to write, by the key that is missing. */
const examples: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  files: { sv: 'files: "arkiv/**"', en: 'files: "archive/**"' },
  base: { sv: 'base: https://data.exempel.se/', en: 'base: https://data.example.se/' },
  rule: { sv: 'rule: license-not-iri', en: 'rule: license-not-iri' },
  reason: {
    sv: 'reason: Avtalet med ägaren är inte klart.',
    en: 'reason: The agreement with the owner is not ready.',
  },
};

export const configKeyMissingTexts: Sentences = {
  sv: {
    summary: 'Ett avsnitt i metakoll.yaml saknar något som måste finnas',
    title: ({ args, language }) => `Inställningen saknas: ${quote(language, args['key'])}`,
    message: ({ args, language }) =>
      args['by'] !== undefined
        ? `Inställningen ${quote(language, args['by'])} behöver ${quote(language, args['key'])}, men den saknas.`
        : `Varje del av ${quote(language, args['within'])} ska ha ${quote(language, args['key'])}, men här saknas det.`,
    why: () => 'Utan den går det inte att veta vad som ska gälla, eller varför.',
    how: ({ args }) => `Lägg till en rad, till exempel ${examples[String(args['key'])]?.sv}`,
  },
  en: {
    summary: 'A section of metakoll.yaml lacks something that it needs',
    title: ({ args, language }) => `Setting missing: ${quote(language, args['key'])}`,
    message: ({ args, language }) =>
      args['by'] !== undefined
        ? `The setting ${quote(language, args['by'])} needs ${quote(language, args['key'])}, which is missing.`
        : `Each part of ${quote(language, args['within'])} needs ${quote(language, args['key'])}, which is missing here.`,
    why: () => 'Without it nobody can tell what is meant to hold, or why.',
    how: ({ args }) => `Add a line, such as ${examples[String(args['key'])]?.en}`,
  },
};
