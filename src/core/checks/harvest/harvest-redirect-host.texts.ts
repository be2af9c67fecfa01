import type { Sentences } from '../rule.js';

export const harvestRedirectHostTexts: Sentences = {
  sv: {
    summary: 'Adressen leder vidare till en annan server',
    title: () => 'Omdirigering till en annan server',
    message: ({ args }) => `${args['host']} leder vidare till ${args['next']}: ${args['value']}.`,
    why: () =>
      'Om servern i mitten tas bort eller glömmer bort omdirigeringen går katalogen inte längre att hämta.',
    how: () => 'Anmäl gärna den adress till portalen där katalogen verkligen finns.',
  },
  en: {
    summary: 'The address is redirected to another server',
    title: () => 'Redirect to another server',
    message: ({ args }) => `${args['host']} leads on to ${args['next']}: ${args['value']}.`,
    why: () =>
      'If the server in between is taken down or forgets the redirect, the catalogue can no longer be fetched.',
    how: () => 'Consider registering the address where the catalogue really is with the portal.',
  },
};
