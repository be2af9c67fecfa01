import { listOf, quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { fieldHere } from '../shared/advice.js';

const tags = ({ args, language }: SentenceContext) =>
  listOf(
    language,
    ((args['languages'] as readonly string[] | undefined) ?? []).map((tag) => quote(language, tag, 20)),
  );

export const langThirdOnlyTexts: Sentences = {
  sv: {
    summary: 'En text finns varken på svenska eller på engelska',
    title: ({ field }) => `Varken svenska eller engelska: ${field}`,
    message: (context) =>
      `${context.subject} har fältet ${context.field} bara på andra språk än svenska och engelska: ${tags(context)}.`,
    why: () =>
      'Den som söker på svenska eller engelska hittar inte data. Vägledningen vill ha åtminstone engelska bredvid.',
    how: (context) =>
      `Skriv ${fieldHere(context)} också på svenska, och gärna på engelska. Är språkkoden fel, rätta den.`,
  },
  en: {
    summary: 'A text is neither in Swedish nor in English',
    title: ({ field }) => `Neither Swedish nor English: ${field}`,
    message: (context) =>
      `${context.subject} has the field ${context.field} only in languages other than Swedish and English: ${tags(context)}.`,
    why: () =>
      'Those who search in Swedish or English do not find the data. The guidance wants English beside other languages at least.',
    how: (context) =>
      `Write ${fieldHere(context)} in Swedish as well, and preferably in English. If the language code is wrong, correct it.`,
  },
};
