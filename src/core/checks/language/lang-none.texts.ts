import type { SentenceContext, Sentences } from '../rule.js';
import { addHere, isGraphHere } from '../shared/advice.js';

/** How the language of all texts is settled: on the catalogue where it counts for them, else in the settings. */
function settled(context: SentenceContext): string | undefined {
  return context.args['hasCatalogue'] === true && !isGraphHere(context)
    ? addHere(context, swedish)
    : undefined;
}

const swedish = 'http://publications.europa.eu/resource/authority/language/SWE';

export const langNoneTexts: Sentences = {
  sv: {
    limits: 'Gäller filer med minst fem texter där ingen enda anger språk.',
    summary: 'Ingen text i filen säger vilket språk den är på',
    title: () => 'Ingen text säger vilket språk den är på',
    message: ({ args }) =>
      `Filen har ${args['count']} texter, och ingen av dem säger vilket språk den är på.`,
    why: () =>
      'Språk ska anges på all fritext. Portalen letar först efter en svensk text och sedan efter en engelsk.',
    how: (context) =>
      settled(context) ??
      `Skriv ”defaultLanguage: sv” i en fil som heter metakoll.yaml, bredvid den här.${
        isGraphHere(context)
          ? ' Kör sedan metakoll fix, eller ställ in exporten så att den skriver språket.'
          : ''
      }`,
  },
  en: {
    limits: 'Only for files with at least five texts of which none says its language.',
    summary: 'No text in the file says in which language it is',
    title: () => 'No text says in which language it is',
    message: ({ args }) =>
      `The file has ${args['count']} texts, and none of them says in which language it is.`,
    why: () =>
      'All free text must say its language. The portal looks for a Swedish text first and then for an English one.',
    how: (context) =>
      settled(context) ??
      `Write “defaultLanguage: sv” in a file called metakoll.yaml, beside this one.${
        isGraphHere(context)
          ? ' Then run metakoll fix, or set the export so that it writes the language.'
          : ''
      }`,
  },
};
