import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const jsonldContextTexts: Sentences = {
  sv: {
    summary: 'Filen hänvisar till en kontext som inte finns här',
    title: () => 'Kontext som inte finns här',
    message: ({ args, language }) =>
      `Filen hänvisar till kontexten ${quote(language, args['context'])}, som metakoll inte hämtar.`,
    why: () =>
      'Utan kontexten går det inte att veta vad fälten betyder; bara det som står med hela adresser har kontrollerats.',
    how: () =>
      'Skriv in kontexten i filen under @context, eller omvandla filen till RDF/XML med ett verktyg som får hämta den.',
  },
  en: {
    summary: 'The file refers to a context that is not at hand',
    title: () => 'Context that is not at hand',
    message: ({ args, language }) =>
      `The file refers to the context ${quote(language, args['context'])}, which metakoll does not fetch.`,
    why: () =>
      'Without the context nobody can tell what the fields mean; only what stands with whole addresses was checked.',
    how: () =>
      'Put the context itself into the file under @context, or convert the file to RDF/XML with a tool that may fetch it.',
  },
};
