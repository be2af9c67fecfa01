import { aClass, listOf } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

const wanted = ({ args, language }: SentenceContext) =>
  listOf(
    language,
    ((args['wanted'] as readonly string[] | undefined) ?? []).map((key) => aClass(language, key)),
    'or',
  );

export const schemaRangeClassTexts: Sentences = {
  sv: {
    summary: 'Ett fält pekar på fel slags resurs',
    title: ({ field }) => `Fel slags resurs: ${field}`,
    message: (context) =>
      `${context.subject} pekar i fältet ${context.field} på ${aClass('sv', String(context.args['found']))} i stället för på ${wanted(context)}.`,
    why: () =>
      'Profilen anger vilken sorts resurs fältet leder till. Program som läser efter den hittar inte det de väntar sig.',
    how: (context) => `Peka på ${wanted(context)}, eller rätta resursens klass.`,
  },
  en: {
    summary: 'A field points to the wrong kind of resource',
    title: ({ field }) => `Wrong kind of resource: ${field}`,
    message: (context) =>
      `${context.subject} points in the field ${context.field} to ${aClass('en', String(context.args['found']))} instead of ${wanted(context)}.`,
    why: () =>
      'The profile says what kind of resource the field leads to. Programs that read by it do not find what they expect.',
    how: (context) => `Point to ${wanted(context)}, or correct the class of the resource.`,
  },
};
