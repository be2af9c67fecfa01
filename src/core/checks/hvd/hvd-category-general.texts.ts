import { listOf, quote } from '../../languages/words.js';
import { entryByValue, labelOf, vocabulary } from '../../profile/vocabularies.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { list } from './hvd-category-general.js';

const labelOfIri = (iri: unknown, language: SentenceContext['language']) => {
  const entry = entryByValue(list, String(iri));
  return quote(language, entry ? labelOf(entry, language) : String(iri));
};

const labelOfValue = ({ args, language }: SentenceContext) => labelOfIri(args['value'], language);

const top = ({ args, language }: SentenceContext) => `${labelOfIri(args['top'], language)} (${args['top']})`;

/** A few of the narrower categories, to show what is meant. */
const narrower = ({ args, language }: SentenceContext) =>
  listOf(
    language,
    vocabulary(list)
      .entries.filter(({ parent }) => parent === args['value'])
      .slice(0, 3)
      .map((entry) => `${labelOf(entry, language)} (${entry.iri})`),
    'or',
  );

export const hvdCategoryGeneralTexts: Sentences = {
  sv: {
    summary: 'En värdefull datamängd har inte både övergripande och mer exakt kategori',
    title: ({ args }) =>
      args['top'] === undefined
        ? 'Bara en övergripande kategori för värdefulla datamängder'
        : 'Övergripande kategori för värdefulla datamängder saknas',
    message: (context) =>
      context.args['top'] === undefined
        ? `${context.subject} har bara den övergripande kategorin ${labelOfValue(context)} i fältet ${context.field}.`
        : `${context.subject} har kategorin ${labelOfValue(context)} i fältet ${context.field} men inte den övergripande kategorin som den hör till.`,
    why: ({ args }) =>
      args['top'] === undefined
        ? 'EU:s vägledning vill ha den mest exakta kategorin, så att det framgår vad datamängden handlar om.'
        : 'Portalens filter och märkning för värdefulla datamängder känner bara till de sex övergripande kategorierna.',
    how: (context) =>
      context.args['top'] === undefined
        ? `Lägg till en mer exakt kategori om någon passar, till exempel ${narrower(context)}. Behåll den övergripande.`
        : `Lägg till ${top(context)}, och behåll den exakta kategorin.`,
    fix: (context) => `Lägg till kategorin ${top(context)}`,
  },
  en: {
    summary: 'A high-value dataset does not have both a top category and a more precise one',
    title: ({ args }) =>
      args['top'] === undefined
        ? 'Only a top category of high-value datasets'
        : 'Top category of high-value datasets missing',
    message: (context) =>
      context.args['top'] === undefined
        ? `${context.subject} has only the top category ${labelOfValue(context)} in the field ${context.field}.`
        : `${context.subject} has the category ${labelOfValue(context)} in the field ${context.field}, but not the top category that it belongs to.`,
    why: ({ args }) =>
      args['top'] === undefined
        ? 'The guidance of the EU asks for the most precise category, so that it shows what the dataset is about.'
        : 'The filter and the badge of the portal for high-value datasets know the six top categories only.',
    how: (context) =>
      context.args['top'] === undefined
        ? `Add a more precise category if there is one, such as ${narrower(context)}. Keep the top category.`
        : `Add ${top(context)}, and keep the precise category.`,
    fix: (context) => `Add the category ${top(context)}`,
  },
};
