import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const textCutAtCommaTexts: Sentences = {
  sv: {
    summary: 'Ett kommatecken inom klamrar har klippt av en text i YAML',
    title: ({ field }) => `Texten är avklippt vid ett kommatecken: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har en text i fältet ${field} som slutar vid kommatecknet: ${quote(language, args['value'])} kom inte med.`,
    why: () =>
      'Inom klamrar { } börjar ett nytt fält efter varje kommatecken. Resten av texten går förlorad.',
    how: () =>
      'Sätt citattecken om hela texten: { sv: "första, andra" }. Eller skriv varje språk på en egen rad.',
  },
  en: {
    summary: 'A comma inside braces has cut off a text in YAML',
    title: ({ field }) => `The text is cut off at a comma: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has a text in the field ${field} that ends at the comma: ${quote(language, args['value'])} was left out.`,
    why: () => 'Inside braces { } a new field starts after each comma. The rest of the text is lost.',
    how: () =>
      'Put quotation marks around the whole text: { sv: "first, second" }. Or write each language on a line of its own.',
  },
};
