import { quote } from '../../languages/words.js';
import { canonicalLicence, isEuLicence, isWellKnownLicence, saysNoLicence } from '../../profile/licences.js';
import { licenceFinding, licencesIn, usesOf } from '../licences.js';
import type { Rule } from '../rule.js';

export const licenseDocumentDescribed: Rule = {
  code: 'license-document-described',
  group: 'license',
  severity: 'info',
  about: ['Distribution.license', 'DataService.license', 'LicenseDocument'],
  limits: {
    sv: 'Adresser hos dem som ger ut kända licenser godtas utan beskrivning, även om just den licensen skulle vara okänd.',
    en: 'Addresses of those who publish well-known licences are accepted without description, even if the licence should be an unknown one.',
  },
  texts: {
    sv: {
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
  },
  *check(context) {
    for (const value of licencesIn(context)) {
      if (canonicalLicence(value) !== undefined || isEuLicence(value) || isWellKnownLicence(value)) continue;
      if (!/^https?:/i.test(value) || saysNoLicence(value) || context.isDescribed(value)) continue;
      const own = usesOf(value, context).filter(({ node }) => node.type.key !== 'Catalog');
      const [first] = own;
      if (first)
        yield licenceFinding(licenseDocumentDescribed.code, first, { args: { value, count: own.length } });
    }
  },
};
