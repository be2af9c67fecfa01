import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const hvdLicenseOpenTexts: Sentences = {
  sv: {
    limits: 'Regeln känner bara igen licenser från Creative Commons.',
    summary: 'En värdefull datamängd har en licens med fler villkor än att källan anges',
    title: () => 'Licens med fler villkor på värdefulla data',
    message: ({ subject, args, language }) =>
      `${subject} är märkt som värdefull data men har licensen ${quote(language, args['value'], 120)}, som ställer fler villkor än att källan anges.`,
    why: () =>
      'För värdefulla datamängder är tanken att villkoren är CC0, CC BY 4.0 eller något som begränsar mindre. Andra villkor kan strida mot genomförandeförordningen.',
    how: () =>
      'Kontrollera villkoren. Går det, välj CC0 (http://creativecommons.org/publicdomain/zero/1.0/) eller CC BY 4.0 (http://creativecommons.org/licenses/by/4.0/).',
  },
  en: {
    limits: 'The rule knows licences of Creative Commons only.',
    summary: 'A high-value dataset has a licence with more conditions than naming the source',
    title: () => 'Licence with more conditions on high-value data',
    message: ({ subject, args, language }) =>
      `${subject} is marked as high-value but has the licence ${quote(language, args['value'], 120)}, which sets more conditions than naming the source.`,
    why: () =>
      'High-value datasets are meant to come under CC0, CC BY 4.0 or something less restrictive. Other conditions may be against the implementing regulation.',
    how: () =>
      'Check the conditions. If you can, choose CC0 (http://creativecommons.org/publicdomain/zero/1.0/) or CC BY 4.0 (http://creativecommons.org/licenses/by/4.0/).',
  },
};
