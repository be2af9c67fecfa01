import { codeInWords, listOf, quote } from '../../languages/words.js';
import { codeEntry } from '../../profile/codelists.js';
import type { Sentences, Telling } from '../rule.js';

const values = ({ args, language, property }: Telling) =>
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
    message: (telling) =>
      `${telling.subject} har ${telling.args['count']} värden i fältet ${telling.field}: ${values(telling)}.`,
    why: ({ args }) =>
      `Profilen tillåter ${args['max'] === 1 ? 'ett enda värde' : `högst ${args['max']} värden`} i fältet.`,
    how: () => 'Behåll det värde som stämmer och ta bort de andra.',
  },
  en: {
    summary: 'A field has more values than the profile allows',
    title: ({ field }) => `Too many values: ${field}`,
    message: (telling) =>
      `${telling.subject} has ${telling.args['count']} values in the field ${telling.field}: ${values(telling)}.`,
    why: ({ args }) =>
      `The profile allows ${args['max'] === 1 ? 'a single value' : `at most ${args['max']} values`} in the field.`,
    how: () => 'Keep the value that is right and remove the others.',
  },
};
