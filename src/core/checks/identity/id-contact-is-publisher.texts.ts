import { quote } from '../../languages/words.js';
import { isOrganisationIri } from '../../profile/organisation-number.js';
import type { Sentences } from '../rule.js';

/** An address for the contact; those of dataportal.se are not for others to build on. */
function ownAddress(value: unknown, word: string): string {
  const iri = String(value);
  return isOrganisationIri(iri) ? `https://data.exempel.se/${word}` : `${iri}#${word}`;
}

export const idContactIsPublisherTexts: Sentences = {
  sv: {
    summary: 'Kontakten och utgivaren har samma adress',
    title: () => 'Kontakten och utgivaren har samma adress',
    message: ({ args, language }) =>
      `Adressen ${quote(language, args['value'])} används både för en kontaktuppgift och för en aktör (utgivare).`,
    why: () =>
      'Kontakten är ett sätt att nå er, utgivaren är organisationen. Med samma adress är de en och samma resurs.',
    how: ({ args, language }) =>
      `Ge kontakten en egen adress, till exempel ${quote(language, ownAddress(args['value'], 'kontakt'))}.`,
  },
  en: {
    summary: 'The contact and the publisher share an address',
    title: () => 'The contact and the publisher share an address',
    message: ({ args, language }) =>
      `The address ${quote(language, args['value'])} is used both for a contact point and for an agent (publisher).`,
    why: () =>
      'The contact is a way to reach you, the publisher is the organisation. With one address they are one and the same resource.',
    how: ({ args, language }) =>
      `Give the contact an address of its own, such as ${quote(language, ownAddress(args['value'], 'contact'))}.`,
  },
};
