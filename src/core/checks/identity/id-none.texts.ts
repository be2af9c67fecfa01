import { countOf, listOf, quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { addIdHere, idHeadingHere } from '../shared/advice.js';
import { exampleIds } from '../shared/example-ids.js';
import { idsFromTitles } from '../shared/settle-once.js';

/** What the file describes: `30 datamängder och 30 distributioner`. */
function described({ args, language }: SentenceContext): string {
  return listOf(
    language,
    Object.entries(args).map(([key, count]) => countOf(language, key, Number(count))),
  );
}

/** Where the ids of distributions stand in a table of datasets. */
function files(context: SentenceContext): string {
  const { args, class: type, language } = context;
  const heading =
    type?.key === 'Distribution' || !args['Distribution']
      ? undefined
      : idHeadingHere(context, 'Distribution');
  if (heading === undefined) return '';
  const column = quote(language, heading);
  return {
    sv: ` Distributionernas id står i kolumnen ${column}.`,
    en: ` The ids of the distributions stand in the column ${column}.`,
  }[language];
}

export const idNoneTexts: Sentences = {
  sv: {
    limits:
      'Gäller filer med minst fem kataloger, datamängder, distributioner, tjänster och serier, där ingen har id.',
    summary: 'Ingenting i filen har en identifierande adress (id)',
    title: () => 'Ingenting har en identifierande adress (id)',
    message: (context) =>
      `Filen beskriver ${described(context)}, och ingen av dem har en identifierande adress (id).`,
    why: () => 'Utan id får de nya identiteter vid varje hämtning. Länkar till dem slutar då att fungera.',
    how: (context) =>
      `Ge var och en ett id. ${addIdHere(context, exampleIds[context.class?.key ?? ''] ?? '')}${files(context)} Adressen väljer ni själva, under er egen domän. Den behöver inte gå att öppna, men den ska aldrig ändras.${idsFromTitles(context)}`,
  },
  en: {
    limits:
      'Only for files with at least five catalogues, datasets, distributions, services and series, of which none has an id.',
    summary: 'Nothing in the file has an identifying address (id)',
    title: () => 'Nothing has an identifying address (id)',
    message: (context) =>
      `The file describes ${described(context)}, and none of them has an identifying address (id).`,
    why: () => 'Without an id they get new identities at every harvest. Links to them then stop working.',
    how: (context) =>
      `Give each of them an id. ${addIdHere(context, exampleIds[context.class?.key ?? ''] ?? '')}${files(context)} You choose the address yourselves, under your own domain. It need not open, but it must never change.${idsFromTitles(context)}`,
  },
};
