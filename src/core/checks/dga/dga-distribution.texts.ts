import type { Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';

export const dgaDistributionTexts: Sentences = {
  sv: {
    summary: 'En distribution av skyddade data saknar format, storlek eller licens',
    title: ({ field }) => `Distribution av skyddade data utan fältet ${field}`,
    message: ({ subject, field, property }) =>
      property?.key === 'license'
        ? `${subject} gäller skyddade data men har varken licens eller rättighetsförklaring.`
        : `${subject} gäller skyddade data men saknar fältet ${field}.`,
    why: () => 'Utan fältet kommer datamängden inte med i EU:s register över skyddade data.',
    how: (context) =>
      context.property?.key === 'license'
        ? 'Ange en licens, eller beskriv villkoren i fältet ”Rättighetsförklaring”.'
        : addHere(context),
  },
  en: {
    summary: 'A distribution of protected data lacks format, size or licence',
    title: ({ field }) => `Distribution of protected data without the field ${field}`,
    message: ({ subject, field, property }) =>
      property?.key === 'license'
        ? `${subject} is about protected data but has neither a licence nor a rights statement.`
        : `${subject} is about protected data but lacks the field ${field}.`,
    why: () => 'Without the field the dataset is not taken into the EU register of protected data.',
    how: (context) =>
      context.property?.key === 'license'
        ? 'Give a licence, or describe the terms in the field “Rights statement”.'
        : addHere(context),
  },
};
