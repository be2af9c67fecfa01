import { codeInWords, listOf, quote } from '../../languages/words.js';
import { codeEntry } from '../../profile/codelists.js';
import type { SentenceContext, Sentences } from '../rule.js';

const values = ({ args, language, property }: SentenceContext) =>
  listOf(
    language,
    ((args['values'] as readonly string[] | undefined) ?? []).map((value) => {
      const entry = property && codeEntry(property, value);
      return entry ? codeInWords(language, entry) : quote(language, value, 60);
    }),
  );

export const schemaTooManyTexts: Sentences = {
  sv: {
    summary: 'Ett fält har fler värden än profilen tillåter',
    title: ({ field }) => `För många värden: ${field}`,
    message: (context) =>
      `${context.subject} har ${context.args['count']} värden i fältet ${context.field}: ${values(context)}.`,
    why: ({ args }) =>
      `Profilen tillåter ${args['max'] === 1 ? 'ett enda värde' : `högst ${args['max']} värden`} i fältet.`,
    how: () => 'Behåll det värde som stämmer och ta bort de andra.',
  },
  en: {
    summary: 'A field has more values than the profile allows',
    title: ({ field }) => `Too many values: ${field}`,
    message: (context) =>
      `${context.subject} has ${context.args['count']} values in the field ${context.field}: ${values(context)}.`,
    why: ({ args }) =>
      `The profile allows ${args['max'] === 1 ? 'a single value' : `at most ${args['max']} values`} in the field.`,
    how: () => 'Keep the value that is right and remove the others.',
  },
};
