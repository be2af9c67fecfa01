import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const distributionLandingPageCopyTexts: Sentences = {
  sv: {
    limits:
      'Tiger om datamängder som inte är publika, som ingår i en serie eller som en datatjänst levererar.',
    summary: 'En datamängd har bara en ingångssida och ingen distribution',
    title: () => 'Bara en ingångssida, ingen distribution',
    message: ({ subject, args, language }) =>
      `${subject} har ingångssidan ${quote(language, args['value'])} men ingen distribution.`,
    why: () =>
      'Portalen visar data, format och licens per distribution. Utan någon ser det ut som om det inte finns några data.',
    how: ({ args, language }) =>
      `Nås data bara genom sidan, lägg till en distribution med ${quote(language, args['value'])} som webbadress för åtkomst.`,
  },
  en: {
    limits:
      'Silent about datasets that are not public, that are in a series or that a data service delivers.',
    summary: 'A dataset has a landing page only and no distribution',
    title: () => 'A landing page only, no distribution',
    message: ({ subject, args, language }) =>
      `${subject} has the landing page ${quote(language, args['value'])} but no distribution.`,
    why: () =>
      'The portal shows data, format and licence by distribution. Without one there seems to be no data.',
    how: ({ args, language }) =>
      `If the data is reached by the page only, add a distribution with ${quote(language, args['value'])} as its web address for access.`,
  },
};
