import { quote } from '../../languages/words.js';
import { prefixes } from '../../profile/prefixes.js';
import type { Sentences, Telling } from '../rule.js';

/** The usual prefix of the namespace, for people who know it by that. */
const prefixOf = ({ args }: Telling) =>
  Object.entries(prefixes).find(([, namespace]) => namespace === args['to'])?.[0] ?? '';

const bareOf = ({ args }: Telling) => String(args['from']).slice(0, -1);

/** Only the prefix stands where the address belongs. */
const isBare = ({ args }: Telling) => /^\w+:$/.test(String(args['from']));

export const termNamespaceTexts: Sentences = {
  sv: {
    limits: 'Varje felskriven namnrymd visas en gång per fil, där den först används.',
    summary: 'Adressen till en vokabulär är felskriven',
    title: ({ args, language }) => `Felskriven vokabulär: ${quote(language, args['from'])}`,
    message: (telling) =>
      isBare(telling)
        ? `Filen använder prefixet ${bareOf(telling)} utan att ange dess adress, ${quote('sv', telling.args['to'])}.`
        : `Filen skriver vokabulären ${prefixOf(telling)} som ${quote('sv', telling.args['from'])}. Dess adress är ${quote('sv', telling.args['to'])}, tecken för tecken.`,
    why: () => 'För ett program är det en annan vokabulär. Inget som skrivs med den känns igen.',
    how: (telling) =>
      isBare(telling)
        ? `Ange prefixet där filen anger de andra, i JSON-LD under @context. I < > och i attribut som rdf:resource skrivs hela adressen.`
        : `Rätta adressen där filen anger prefixet ${prefixOf(telling)}, till ${quote('sv', telling.args['to'])}.`,
    fix: ({ args }) => `Skriv ${args['term']} med rätt adress`,
  },
  en: {
    limits: 'Each namespace that is written wrongly is shown once a file, where it is first used.',
    summary: 'The address of a vocabulary is written wrongly',
    title: ({ args, language }) => `Vocabulary written wrongly: ${quote(language, args['from'])}`,
    message: (telling) =>
      isBare(telling)
        ? `The file uses the prefix ${bareOf(telling)} without giving its address, ${quote('en', telling.args['to'])}.`
        : `The file writes the vocabulary ${prefixOf(telling)} as ${quote('en', telling.args['from'])}. Its address is ${quote('en', telling.args['to'])}, character for character.`,
    why: () => 'For a program it is another vocabulary. Nothing that is written with it is recognised.',
    how: (telling) =>
      isBare(telling)
        ? `Declare the prefix where the file declares the others, in JSON-LD under @context. In < > and in attributes such as rdf:resource, write the whole address.`
        : `Correct the address where the file declares the prefix ${prefixOf(telling)}, to ${quote('en', telling.args['to'])}.`,
    fix: ({ args }) => `Write ${args['term']} with the right address`,
  },
};
