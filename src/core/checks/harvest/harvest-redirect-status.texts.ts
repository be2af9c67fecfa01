import type { Sentences } from '../rule.js';

export const harvestRedirectStatusTexts: Sentences = {
  sv: {
    summary: 'Adressen leder vidare på ett sätt som dataportalen inte följer',
    title: () => 'Omdirigering som dataportalen inte följer',
    message: ({ args }) => `Servern svarar ${args['status']} och leder vidare till ${args['value']}.`,
    why: () =>
      'Dataportalen följer omdirigeringar med svaren 301, 303, 307 och 308. Andra, som 302, står inte i listan, så hämtningen kan misslyckas.',
    how: () =>
      'Låt servern svara 301 eller 308 om flytten är för gott, annars 307 – eller anmäl adressen dit den leder.',
  },
  en: {
    summary: 'The address is redirected in a way that the portal does not follow',
    title: () => 'Redirect that the portal does not follow',
    message: ({ args }) => `The server answers ${args['status']} and leads on to ${args['value']}.`,
    why: () =>
      'The portal follows redirects with the statuses 301, 303, 307 and 308. Others, such as 302, are not on its list, so the harvest may fail.',
    how: () =>
      'Let the server answer 301 or 308 if it has moved for good, or else 307 – or register the address where it leads.',
  },
};
