import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

const isKnown = ({ args }: SentenceContext) => args['namespace'] !== undefined;

export const iriCurieTexts: Sentences = {
  sv: {
    limits:
      'Regeln känner igen vanliga prefix, och namn i fältets kodlista efter vilket prefix som helst. Alla andra adresser med kolon räknas som adresser.',
    summary: 'En förkortning med prefix står där en hel adress ska stå',
    title: ({ field }) => `Förkortning i stället för adress: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}. Det är en förkortning och ingen webbadress (IRI).`,
    why: (context) =>
      isKnown(context)
        ? `Prefixet ${context.args['prefix']} står för ${quote('sv', context.args['namespace'])}, men bara där filen själv anger det och formatet tillåter det. Här läses förkortningen som en adress som inte finns.`
        : `Filen anger inte vad prefixet ${context.args['prefix']} står för. Då läses förkortningen som en adress som inte finns.`,
    how: ({ args, language }) => `Skriv ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) => `Skriv ${quote(language, args['suggestion'])}`,
  },
  en: {
    limits:
      'The rule knows the customary prefixes, and names in the code list of the field behind any prefix. All other addresses with a colon count as addresses.',
    summary: 'A short form with a prefix stands where a whole address belongs',
    title: ({ field }) => `Short form instead of an address: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}. That is a short form and no web address (IRI).`,
    why: (context) =>
      isKnown(context)
        ? `The prefix ${context.args['prefix']} stands for ${quote('en', context.args['namespace'])}, but only where the file itself says so and the format allows it. Here the short form is read as an address that does not exist.`
        : `The file does not say what the prefix ${context.args['prefix']} stands for. So the short form is read as an address that does not exist.`,
    how: ({ args, language }) => `Write ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) => `Write ${quote(language, args['suggestion'])}`,
  },
};
