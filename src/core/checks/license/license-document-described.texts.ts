import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const licenseDocumentDescribedTexts: Sentences = {
  sv: {
    limits:
      'Adresser hos dem som ger ut kända licenser godtas utan beskrivning, även om just den licensen skulle vara okänd.',
    summary: 'Egna villkor anges med sin adress men utan titel',
    title: ({ args, language }) => `Licensen har ingen titel: ${quote(language, args['value'])}`,
    message: ({ subject, args, language }) =>
      `${subject} har en egen licens, ${quote(language, args['value'])}, men den är inte beskriven.${
        Number(args['count']) > 1 ? ` Licensen anges på ${args['count']} ställen.` : ''
      }`,
    why: () =>
      'Utan titel visas bara adressen, och användarna måste öppna den för att få veta vad som gäller.',
    how: () =>
      'Beskriv licensen med en titel (class: LicenseDocument), till exempel ”Exempel kommuns villkor för kartdata”, eller använd en känd licens.',
  },
  en: {
    limits:
      'Addresses of those who publish well-known licences are accepted without description, even if the licence should be an unknown one.',
    summary: 'Terms of your own are given by their address but without a title',
    title: ({ args, language }) => `The licence has no title: ${quote(language, args['value'])}`,
    message: ({ subject, args, language }) =>
      `${subject} has a licence of its own, ${quote(language, args['value'])}, which is not described.${
        Number(args['count']) > 1 ? ` The licence is given in ${args['count']} places.` : ''
      }`,
    why: () => 'Without a title only the address is shown, and users must open it to learn what applies.',
    how: () =>
      'Describe the licence with a title (class: LicenseDocument), such as “Terms of Example municipality for map data”, or use a well-known licence.',
  },
};
