import { listOf, quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

const examples = ({ args, language }: SentenceContext) =>
  listOf(
    language,
    ((args['values'] as readonly string[] | undefined) ?? []).map((value) => quote(language, value, 60)),
  );

export const distributionManyUrlsTexts: Sentences = {
  sv: {
    summary: 'En distribution har flera adresser',
    title: ({ field }) => `Flera adresser på samma distribution: ${field}`,
    message: (context) =>
      `${context.subject} har ${context.args['count']} adresser i fältet ${context.field}${Number(context.args['count']) > 2 ? ', bland annat' : ':'} ${examples(context)}.`,
    why: () =>
      'Att lägga flera filer på en distribution är ett äldre sätt. Dataportalen stöder det under en tid, men det passar inte EU:s dataportal.',
    how: () =>
      'Dela upp datamängden i en datamängdsserie, samla filerna i en zip-fil eller på en sida som en enda adress pekar ut, eller erbjud ett API.',
  },
  en: {
    summary: 'A distribution has several addresses',
    title: ({ field }) => `Several addresses of one distribution: ${field}`,
    message: (context) =>
      `${context.subject} has ${context.args['count']} addresses in the field ${context.field}${Number(context.args['count']) > 2 ? ', among them' : ':'} ${examples(context)}.`,
    why: () =>
      'To put several files on one distribution is an older way. The portal supports it for a time, but it does not suit the EU data portal.',
    how: () =>
      'Divide the dataset into a dataset series, gather the files in a zip file or on a page that a single address leads to, or offer an API.',
  },
};
