import type { Sentences } from '../rule.js';
import { addHere, allowedAfter } from '../shared/advice.js';
import { settleOnce } from '../shared/settle-once.js';

export const schemaMissingMandatoryTexts: Sentences = {
  sv: {
    summary: 'Ett obligatoriskt fält saknas',
    title: ({ field }) => `Obligatoriskt värde saknas: ${field}`,
    message: ({ subject, field }) => `${subject} saknar det obligatoriska fältet ${field}.`,
    why: () =>
      'Dataportalen hämtar beskrivningen ändå, men profilen kräver fältet och sidan på portalen blir ofullständig.',
    how: (context) =>
      context.args['same'] === undefined
        ? addHere(context) + allowedAfter(context) + settleOnce(context)
        : addHere(context, String(context.args['same'])),
    fix: ({ field }) => `Lägg till fältet ${field}`,
  },
  en: {
    summary: 'A mandatory field is missing',
    title: ({ field }) => `Mandatory value missing: ${field}`,
    message: ({ subject, field }) => `${subject} lacks the mandatory field ${field}.`,
    why: () =>
      'The portal harvests the description anyway, but the profile requires the field and the page on the portal becomes incomplete.',
    how: (context) =>
      context.args['same'] === undefined
        ? addHere(context) + allowedAfter(context) + settleOnce(context)
        : addHere(context, String(context.args['same'])),
    fix: ({ field }) => `Add the field ${field}`,
  },
};
