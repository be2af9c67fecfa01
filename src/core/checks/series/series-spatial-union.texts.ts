import { listOf, quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const seriesSpatialUnionTexts: Sentences = {
  sv: {
    limits:
      'Vet inte vilka platser som ligger i vilka. Tiger när serien anger en plats som ingen datamängd har, till exempel ett län.',
    summary: 'Seriens geografiska område omfattar inte alla dess datamängder',
    title: ({ field }) => `Seriens område är för litet: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['values'] === undefined
        ? `${subject} har en rektangel i fältet ${field} som inte omfattar alla datamängder i serien.`
        : `${subject} nämner inte alla datamängders platser i fältet ${field}. Det saknas ${listOf(
            language,
            (args['values'] as readonly string[]).slice(0, 5).map((value) => quote(language, value)),
          )}.`,
    why: () => 'Serien hittas bara på kartan och vid sökning på plats där dess område ligger.',
    how: ({ args }) =>
      args['values'] === undefined
        ? 'Gör rektangeln så stor att den rymmer datamängdernas rektanglar.'
        : 'Lägg till platserna, eller ange en plats som rymmer dem alla, till exempel länet.',
    fix: () => 'Lägg till de platser som datamängderna har',
  },
  en: {
    limits:
      'Does not know which places lie in which. Is silent where the series names a place that no dataset has, such as a county.',
    summary: 'The geographical area of a series does not cover all its datasets',
    title: ({ field }) => `The area of the series is too small: ${field}`,
    message: ({ subject, field, args, language }) =>
      args['values'] === undefined
        ? `${subject} has a rectangle in the field ${field} that does not cover all datasets of the series.`
        : `${subject} does not name the places of all its datasets in the field ${field}. What is missing: ${listOf(
            language,
            (args['values'] as readonly string[]).slice(0, 5).map((value) => quote(language, value)),
          )}.`,
    why: () => 'The series is found on the map and by place only where its area lies.',
    how: ({ args }) =>
      args['values'] === undefined
        ? 'Make the rectangle large enough to hold those of the datasets.'
        : 'Add the places, or name one that holds them all, such as the county.',
    fix: () => 'Add the places that the datasets have',
  },
};
