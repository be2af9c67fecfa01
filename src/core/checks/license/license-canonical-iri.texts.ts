import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { valueHere } from '../shared/advice.js';

export const licenseCanonicalIriTexts: Sentences = {
  sv: {
    summary: 'En Creative Commons-licens har en annan adress än den i profilen',
    title: ({ args, language }) =>
      `Licensens adress är inte skriven som i profilen: ${quote(language, args['value'])}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}. ${
        {
          https: 'Licensen är rätt, men i profilen börjar adressen med http och inte https.',
          slash: 'Licensen är rätt, men adressen ska sluta med ett snedstreck.',
          page: 'Det är en sida om licensen. I profilen har den en kortare adress.',
        }[String(args['fault'])] ?? 'I profilen är licensens adress skriven på ett annat sätt.'
      }`,
    why: () =>
      'Portalen går efter licensens adress, och märker bara ut en licens från Creative Commons i dess http-form. Skriven på ett annat sätt är den en annan licens i filtret.',
    how: (context) => `Skriv ${valueHere(context, String(context.args['suggestion']))}.`,
    fix: () => 'Skriv licensens adress som i profilen',
  },
  en: {
    summary: 'A Creative Commons licence has another address than the one in the profile',
    title: ({ args, language }) =>
      `The address of the licence is not written as in the profile: ${quote(language, args['value'])}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}. ${
        {
          https: 'The licence is right, but in the profile its address begins with http and not https.',
          slash: 'The licence is right, but the address must end with a slash.',
          page: 'That is a page about the licence. In the profile it has a shorter address.',
        }[String(args['fault'])] ?? 'In the profile the address of the licence is written differently.'
      }`,
    why: () =>
      'The portal goes by the address of the licence, and marks one of Creative Commons in its http form only. Written differently it is another licence in the filter.',
    how: (context) => `Write ${valueHere(context, String(context.args['suggestion']))}.`,
    fix: () => 'Write the address of the licence as in the profile',
  },
};
