import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const seriesNestedTexts: Sentences = {
  sv: {
    summary: 'En datamängdsserie ingår i en annan serie',
    title: () => 'Serie i en serie',
    message: ({ subject, args, language }) =>
      `${subject} är själv en del av serien ${quote(language, args['value'])}.`,
    why: () => 'Den svenska profilen tillåter bara serier av datamängder.',
    how: () =>
      'Ta bort fältet ”Del i serie” (inSeries) från serien. Låt datamängderna peka direkt på den serie de hör till.',
  },
  en: {
    summary: 'A dataset series belongs to another series',
    title: () => 'Series in a series',
    message: ({ subject, args, language }) =>
      `${subject} is itself a part of the series ${quote(language, args['value'])}.`,
    why: () => 'The Swedish profile allows series of datasets only.',
    how: () =>
      'Remove the field “In series” (inSeries) from the series. Let the datasets point directly to the series that they belong to.',
  },
};
