import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const linkMovedTexts: Sentences = {
  sv: {
    summary: 'Länken har flyttat för gott',
    title: () => 'Länk som har flyttat',
    message: ({ args }) =>
      `${quote('sv', String(args['value']))} har flyttat för gott till ${args['suggestion']}.`,
    why: () => 'Omdirigeringen tas förr eller senare bort, och då är länken död.',
    how: ({ args }) => `Skriv den nya adressen: ${args['suggestion']}`,
    fix: () => 'Skriv adressen dit länken har flyttat',
  },
  en: {
    summary: 'The link has moved for good',
    title: () => 'Link that has moved',
    message: ({ args }) =>
      `${quote('en', String(args['value']))} has moved for good to ${args['suggestion']}.`,
    why: () => 'Sooner or later the redirect is removed, and the link is dead.',
    how: ({ args }) => `Write the new address: ${args['suggestion']}`,
    fix: () => 'Write the address where the link has moved',
  },
};
