import { listOf, quote, theClass } from '../../languages/words.js';
import type { Sentences, Telling } from '../rule.js';

const owners = ({ args, language }: Telling) =>
  listOf(
    language,
    ((args['classes'] as readonly string[] | undefined) ?? []).map((key) => theClass(language, key)),
    'or',
  );

export const keyMisplacedTexts: Sentences = {
  sv: {
    summary: 'Ett fält hör hemma på något annat',
    title: ({ args, language }) => `Fältet hör hemma någon annanstans: ${quote(language, args['key'], 40)}`,
    message: (telling) =>
      `${telling.subject} har fältet ${quote(telling.language, telling.args['key'])}, men det hör hemma på ${owners(telling)}.`,
    why: () => 'Ingen letar efter fältet där det står.',
    how: (telling) => `Flytta det till ${owners(telling)}.`,
  },
  en: {
    summary: 'A field belongs to something else',
    title: ({ args, language }) => `The field belongs elsewhere: ${quote(language, args['key'], 40)}`,
    message: (telling) =>
      `${telling.subject} has the field ${quote(telling.language, telling.args['key'])}, which belongs to ${owners(telling)}.`,
    why: () => 'Nobody looks for the field where it stands.',
    how: (telling) => `Move it to ${owners(telling)}.`,
  },
};
