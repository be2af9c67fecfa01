import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

/** Tags that programs use to take in another file. */
const isInclude = ({ args }: SentenceContext) => /incl|import|file|load/i.test(String(args['tag']));

export const yamlTagTexts: Sentences = {
  sv: {
    limits: 'Regeln gäller YAML. Taggar som bara säger vilket slags värde det är, som !!str, visas inte.',
    summary: 'En tagg i YAML ber om något som inte står i filen',
    title: ({ args, language }) => `Värdet finns inte i filen: ${quote(language, args['tag'])}`,
    message: ({ args, language }) =>
      `Filen har taggen ${quote(language, args['tag'])} där ett värde ska stå. Den ber ett visst program att hämta eller göra om något, och metakoll läser inte det som står där.`,
    why: () => 'Andra program känner inte till taggen. För dem är värdet fel eller saknas.',
    how: (context) =>
      isInclude(context)
        ? 'Skriv in det som står i den andra filen. Uppgifter som är lika för alla kan stå under defaults i metakoll.yaml.'
        : 'Ta bort taggen och skriv värdet som det är.',
  },
  en: {
    limits:
      'The rule is about YAML. Tags that only say of what kind a value is, such as !!str, are not shown.',
    summary: 'A tag in YAML asks for something that does not stand in the file',
    title: ({ args, language }) => `The value does not stand in the file: ${quote(language, args['tag'])}`,
    message: ({ args, language }) =>
      `The file has the tag ${quote(language, args['tag'])} where a value belongs. It asks a certain program to fetch or transform something, and metakoll does not read what stands there.`,
    why: () => 'Other programs do not know the tag. For them the value is wrong or missing.',
    how: (context) =>
      isInclude(context)
        ? 'Write what stands in the other file. What is the same for all can stand under defaults in metakoll.yaml.'
        : 'Remove the tag and write the value as it is.',
  },
};
