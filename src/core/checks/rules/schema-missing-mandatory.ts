import { exampleOf } from '../examples.js';
import type { Rule } from '../rule.js';

export const schemaMissingMandatory: Rule = {
  code: 'schema-missing-mandatory',
  group: 'schema',
  severity: 'error',
  texts: {
    sv: {
      title: ({ field }) => `Obligatoriskt värde saknas: ${field}`,
      message: ({ subject, field }) => `${subject} saknar det obligatoriska fältet ${field}.`,
      why: () =>
        'Dataportalen hämtar beskrivningen ändå, men profilen kräver fältet och sidan på portalen blir ofullständig.',
      how: (telling) => `Lägg till fältet ${telling.field}${exampleOf(telling, ', till exempel ')}.`,
    },
    en: {
      title: ({ field }) => `Mandatory value missing: ${field}`,
      message: ({ subject, field }) => `${subject} lacks the mandatory field ${field}.`,
      why: () =>
        'The portal harvests the description anyway, but the profile requires the field and the page on the portal becomes incomplete.',
      how: (telling) => `Add the field ${telling.field}${exampleOf(telling, ', for example ')}.`,
    },
  },
};
