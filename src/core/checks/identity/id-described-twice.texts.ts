import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';

const place = ({ args, language }: SentenceContext) => {
  const { otherFile, otherLine } = args;
  const line = language === 'sv' ? `rad ${otherLine}` : `line ${otherLine}`;
  if (typeof otherFile !== 'string') return language === 'sv' ? `på ${line}` : `on ${line}`;
  return language === 'sv'
    ? `i ${quote('sv', otherFile, 200)}, ${line}`
    : `in ${quote('en', otherFile, 200)}, ${line}`;
};

export const idDescribedTwiceTexts: Sentences = {
  sv: {
    limits:
      'Ser motsägelser i texter på samma språk och i fält som bara får ha ett värde. I RDF måste klassen stå på båda ställena.',
    summary: 'Samma adress beskrivs på två ställen med olika innehåll',
    title: () => 'Beskriven två gånger med olika innehåll',
    message: (context) =>
      `${context.subject} beskrivs en gång till ${place(context)}, med ett annat värde i fältet ${context.field}: ${quote('sv', context.args['other'])} där och ${quote('sv', context.args['value'])} här.`,
    why: () => 'En adress ska stå för en enda sak. När beskrivningarna läggs ihop blandas deras uppgifter.',
    how: () =>
      'Ge var och en sin egen adress om det är två olika saker. Annars: behåll bara en av beskrivningarna.',
  },
  en: {
    limits:
      'Sees contradictions in texts of one language and in fields that hold a single value. In RDF the class has to stand in both places.',
    summary: 'One address is described in two places with different content',
    title: () => 'Described twice with different content',
    message: (context) =>
      `${context.subject} is described once more ${place(context)}, with another value in the field ${context.field}: ${quote('en', context.args['other'])} there and ${quote('en', context.args['value'])} here.`,
    why: () =>
      'An address must stand for a single thing. When descriptions are put together, their values get mixed up.',
    how: () =>
      'Give each an address of its own if they are two different things. Otherwise keep only one of the descriptions.',
  },
};
