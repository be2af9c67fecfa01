import type { Sentences } from '../rule.js';

export const harvestRedirectInsecureTexts: Sentences = {
  sv: {
    summary: 'Adressen leder vidare från https till http',
    title: () => 'Omdirigering från https till http',
    message: ({ args }) => `En krypterad adress leder vidare till en okrypterad: ${args['value']}.`,
    why: () =>
      'På vägen kan någon läsa och ändra katalogen, och många program följer inte en sådan omdirigering.',
    how: () => 'Låt servern leda vidare till en adress som börjar med https.',
  },
  en: {
    summary: 'The address is redirected from https to http',
    title: () => 'Redirect from https to http',
    message: ({ args }) => `An encrypted address leads on to one that is not: ${args['value']}.`,
    why: () =>
      'On the way somebody may read and change the catalogue, and many programs do not follow such a redirect.',
    how: () => 'Let the server lead on to an address that begins with https.',
  },
};
