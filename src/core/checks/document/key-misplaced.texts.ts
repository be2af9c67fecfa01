import { listOf, quote, theClass } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

const owners = ({ args, language }: SentenceContext) =>
  listOf(
    language,
    ((args['classes'] as readonly string[] | undefined) ?? []).map((key) => theClass(language, key)),
    'or',
  );

export const keyMisplacedTexts: Sentences = {
  sv: {
    summary: 'Ett fält hör hemma på något annat',
    title: ({ args, language }) => `Fältet hör hemma någon annanstans: ${quote(language, args['key'], 40)}`,
    message: (context) =>
      `${context.subject} har fältet ${quote(context.language, context.args['key'])}, men det hör hemma på ${owners(context)}.`,
    why: () => 'Ingen letar efter fältet där det står.',
    how: (context) => `Flytta det till ${owners(context)}.`,
  },
  en: {
    summary: 'A field belongs to something else',
    title: ({ args, language }) => `The field belongs elsewhere: ${quote(language, args['key'], 40)}`,
    message: (context) =>
      `${context.subject} has the field ${quote(context.language, context.args['key'])}, which belongs to ${owners(context)}.`,
    why: () => 'Nobody looks for the field where it stands.',
    how: (context) => `Move it to ${owners(context)}.`,
  },
};
