import { quote } from '../../languages/words.js';
import { cc0, ccBy } from '../../profile/licences.js';
import type { Sentences } from '../rule.js';
import { valueHere } from '../shared/advice.js';

export const licenseNoneTexts: Sentences = {
  sv: {
    limits:
      'Bara de adresser som vanliga katalogsystem använder för ”ingen” eller ”annan” licens känns igen.',
    summary: 'Fältet för licens säger att licens saknas eller är en annan',
    title: () => 'Ingen licens, fast fältet är ifyllt',
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}. Den adressen säger inte vilka villkor som gäller.`,
    why: () =>
      'Utan licens vet användarna inte vad de får göra med data, och många låter då bli att använda dem.',
    how: (context) =>
      `Välj en licens, till exempel ${valueHere(context, cc0)} eller ${valueHere(context, ccBy)}. Har ni egna villkor anger du adressen till dem. Vet ni inte, ta bort fältet.`,
  },
  en: {
    limits: 'Only the addresses that common catalogue systems use for “none” or “other” are recognised.',
    summary: 'The field for the licence says that there is none, or some other one',
    title: () => 'No licence, although the field is filled in',
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}. That address does not say which terms apply.`,
    why: () =>
      'Without a licence users do not know what they may do with the data, and many will then leave them alone.',
    how: (context) =>
      `Choose a licence, such as ${valueHere(context, cc0)} or ${valueHere(context, ccBy)}. If you have terms of your own, give their address. If you do not know, remove the field.`,
  },
};
