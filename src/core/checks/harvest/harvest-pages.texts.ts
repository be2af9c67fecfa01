import type { Sentences } from '../rule.js';

export const harvestPagesTexts: Sentences = {
  sv: {
    summary: 'Katalogen är uppdelad på flera sidor',
    title: () => 'Katalogen är uppdelad på flera sidor',
    message: ({ args }) => `Katalogen hämtades i ${args['count']} sidor (hydra:next).`,
    why: () =>
      'Den som hämtar bara den första sidan får inte alla datamängder. Det är inte beskrivet att dataportalen följer sidorna.',
    how: () => 'Låt adressen ge hela katalogen på en gång, om det går.',
  },
  en: {
    summary: 'The catalogue is divided into pages',
    title: () => 'The catalogue is divided into pages',
    message: ({ args }) => `The catalogue was fetched in ${args['count']} pages (hydra:next).`,
    why: () =>
      'Whoever fetches only the first page does not get all datasets. Nothing is published about the portal following pages.',
    how: () => 'Let the address give the whole catalogue at once, if possible.',
  },
};
