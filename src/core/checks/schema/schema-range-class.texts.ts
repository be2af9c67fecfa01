import { aClass, listOf } from '../../languages/words.js';
import type { Sentences, Telling } from '../rule.js';

const wanted = ({ args, language }: Telling) =>
  listOf(
    language,
    ((args['wanted'] as readonly string[] | undefined) ?? []).map((key) => aClass(language, key)),
    'or',
  );

export const schemaRangeClassTexts: Sentences = {
  sv: {
    summary: 'Ett fält pekar på fel slags resurs',
    title: ({ field }) => `Fel slags resurs: ${field}`,
    message: (telling) =>
      `${telling.subject} pekar i fältet ${telling.field} på ${aClass('sv', String(telling.args['found']))} i stället för på ${wanted(telling)}.`,
    why: () =>
      'Profilen anger vilken sorts resurs fältet leder till. Program som läser efter den hittar inte det de väntar sig.',
    how: (telling) => `Peka på ${wanted(telling)}, eller rätta resursens klass.`,
  },
  en: {
    summary: 'A field points to the wrong kind of resource',
    title: ({ field }) => `Wrong kind of resource: ${field}`,
    message: (telling) =>
      `${telling.subject} points in the field ${telling.field} to ${aClass('en', String(telling.args['found']))} instead of ${wanted(telling)}.`,
    why: () =>
      'The profile says what kind of resource the field leads to. Programs that read by it do not find what they expect.',
    how: (telling) => `Point to ${wanted(telling)}, or correct the class of the resource.`,
  },
};
