import { listOf, quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

const known = ({ args, language }: SentenceContext) =>
  listOf(language, (args['known'] as readonly string[] | undefined) ?? [], 'and');

export const configKeyUnknownTexts: Sentences = {
  sv: {
    summary: 'En inställning i metakoll.yaml finns inte',
    title: ({ args, language }) => `Inställningen finns inte: ${quote(language, args['key'], 40)}`,
    message: ({ args, language }) =>
      args['within'] === ''
        ? `Det finns ingen inställning som heter ${quote(language, args['key'])}.`
        : `Under ${quote(language, args['within'])} finns ingen inställning som heter ${quote(language, args['key'])}.`,
    why: () => 'En felstavad inställning gäller inte, och det märks först när något blir fel.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? `Det som går att ställa in här är ${known(context)}.`
        : `Menade du ${quote(context.language, context.args['suggestion'])}?`,
  },
  en: {
    summary: 'A setting in metakoll.yaml does not exist',
    title: ({ args, language }) => `There is no such setting: ${quote(language, args['key'], 40)}`,
    message: ({ args, language }) =>
      args['within'] === ''
        ? `There is no setting called ${quote(language, args['key'])}.`
        : `Under ${quote(language, args['within'])} there is no setting called ${quote(language, args['key'])}.`,
    why: () =>
      'A setting with a slip in its name does nothing, and nobody notices until something goes wrong.',
    how: (context) =>
      context.args['suggestion'] === undefined
        ? `What can be set here: ${known(context)}.`
        : `Did you mean ${quote(context.language, context.args['suggestion'])}?`,
  },
};
