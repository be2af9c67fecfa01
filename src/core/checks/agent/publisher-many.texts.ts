import type { Sentences } from '../rule.js';
import { most } from './publisher-many.js';

export const publisherManyTexts: Sentences = {
  sv: {
    limits: `Vägledningen nämner inget antal. Fler än ${most} räknas som många.`,
    summary: 'Katalogen har ovanligt många utgivare',
    title: () => 'Många utgivare i katalogen',
    message: ({ subject, args }) => `${subject} har ${args['count']} olika utgivare.`,
    why: () =>
      'Den som söker data tänker på hela organisationen och inte på dess avdelningar. Många utgivare gör filtret svårt att använda.',
    how: () => 'Ange organisationen som utgivare och avdelningen som kontakt.',
  },
  en: {
    limits: `The guidance names no number. More than ${most} count as many.`,
    summary: 'The catalogue has unusually many publishers',
    title: () => 'Many publishers in the catalogue',
    message: ({ subject, args }) => `${subject} has ${args['count']} different publishers.`,
    why: () =>
      'Those who look for data think of the whole organisation and not of its departments. Many publishers make the filter hard to use.',
    how: () => 'Give the organisation as publisher and the department as contact point.',
  },
};
