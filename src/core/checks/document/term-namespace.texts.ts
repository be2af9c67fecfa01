import { quote } from '../../languages/words.js';
import { prefixes } from '../../profile/prefixes.js';
import type { SentenceContext, Sentences } from '../rule.js';

/** The usual prefix of the namespace, for people who know it by that. */
const prefixOf = ({ args }: SentenceContext) =>
  Object.entries(prefixes).find(([, namespace]) => namespace === args['to'])?.[0] ?? '';

const bareOf = ({ args }: SentenceContext) => String(args['from']).slice(0, -1);

/** Only the prefix stands where the address belongs. */
const isBare = ({ args }: SentenceContext) => /^\w+:$/.test(String(args['from']));

export const termNamespaceTexts: Sentences = {
  sv: {
    limits: 'Varje felskriven namnrymd visas en gång per fil, där den först används.',
    summary: 'Adressen till en vokabulär är felskriven',
    title: ({ args, language }) => `Felskriven vokabulär: ${quote(language, args['from'])}`,
    message: (about) =>
      isBare(about)
        ? `Filen använder prefixet ${bareOf(about)} utan att ange dess adress, ${quote('sv', about.args['to'])}.`
        : `Filen skriver vokabulären ${prefixOf(about)} som ${quote('sv', about.args['from'])}. Dess adress är ${quote('sv', about.args['to'])}, tecken för tecken.`,
    why: () => 'För ett program är det en annan vokabulär. Inget som skrivs med den känns igen.',
    how: (about) =>
      isBare(about)
        ? `Ange prefixet där filen anger de andra, i JSON-LD under @context. I < > och i attribut som rdf:resource skrivs hela adressen.`
        : `Rätta adressen där filen anger prefixet ${prefixOf(about)}, till ${quote('sv', about.args['to'])}.`,
    fix: ({ args }) => `Skriv ${args['term']} med rätt adress`,
  },
  en: {
    limits: 'Each namespace that is written wrongly is shown once a file, where it is first used.',
    summary: 'The address of a vocabulary is written wrongly',
    title: ({ args, language }) => `Vocabulary written wrongly: ${quote(language, args['from'])}`,
    message: (about) =>
      isBare(about)
        ? `The file uses the prefix ${bareOf(about)} without giving its address, ${quote('en', about.args['to'])}.`
        : `The file writes the vocabulary ${prefixOf(about)} as ${quote('en', about.args['from'])}. Its address is ${quote('en', about.args['to'])}, character for character.`,
    why: () => 'For a program it is another vocabulary. Nothing that is written with it is recognised.',
    how: (about) =>
      isBare(about)
        ? `Declare the prefix where the file declares the others, in JSON-LD under @context. In < > and in attributes such as rdf:resource, write the whole address.`
        : `Correct the address where the file declares the prefix ${prefixOf(about)}, to ${quote('en', about.args['to'])}.`,
    fix: ({ args }) => `Write ${args['term']} with the right address`,
  },
};
