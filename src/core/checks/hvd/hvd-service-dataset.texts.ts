import type { Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';

export const hvdServiceDatasetTexts: Sentences = {
  sv: {
    limits:
      'En datatjänst som ingen distribution pekar på räknas som självständig, och då ställs inget krav.',
    summary: 'En värdefull datatjänst säger inte vilken datamängd den försörjer',
    title: () => 'Värdefull datatjänst utan datamängd',
    message: ({ subject, field }) => `${subject} är märkt som värdefull men saknar fältet ${field}.`,
    why: () => 'En värdefull datatjänst ska visa vilken datamängd den ger tillgång till.',
    how: (context) =>
      context.args['value'] === undefined
        ? addHere(context)
        : `${addHere(context, String(context.args['value']))} Den datamängden har en distribution som pekar på tjänsten.`,
    fix: () => 'Lägg till de datamängder som använder tjänsten',
  },
  en: {
    limits:
      'A data service that no distribution points to counts as stand-alone, and nothing is asked of it.',
    summary: 'A high-value data service does not say which dataset it serves',
    title: () => 'High-value data service without dataset',
    message: ({ subject, field }) => `${subject} is marked as high-value but lacks the field ${field}.`,
    why: () => 'A high-value data service should show which dataset it gives access to.',
    how: (context) =>
      context.args['value'] === undefined
        ? addHere(context)
        : `${addHere(context, String(context.args['value']))} That dataset has a distribution that points to the service.`,
    fix: () => 'Add the datasets that use the service',
  },
};
