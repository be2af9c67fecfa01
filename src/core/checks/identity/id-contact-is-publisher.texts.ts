import { quote } from '../../languages/words.js';
import { isOrganisationIri } from '../../profile/organisation-number.js';
import { iriFault } from '../../source/iri.js';
import type { Sentences } from '../rule.js';

/** An address for the contact; those of dataportal.se are not for others to build on. */
function ownAddress(value: unknown, word: string): string {
  const iri = String(value);
  const isOwn = /^https?:\/\/[^\s#]+$/.test(iri) && iriFault(iri) === undefined && !isOrganisationIri(iri);
  return isOwn ? `${iri}#${word}` : `https://data.exempel.se/${word}`;
}

export const idContactIsPublisherTexts: Sentences = {
  sv: {
    summary: 'Kontakten och utgivaren har samma identifierande adress (id)',
    title: () => 'Kontakten och utgivaren har samma id',
    message: ({ args, language }) =>
      `Den identifierande adressen (id) ${quote(language, args['value'])} används både för en kontaktuppgift och för en aktör (utgivare).`,
    why: () =>
      'Kontakten är ett sätt att nå er, utgivaren är organisationen. Med samma id är de en och samma resurs.',
    how: ({ args, language }) =>
      `Ge kontakten ett eget id, till exempel ${quote(language, ownAddress(args['value'], 'kontakt'))}, och beskriv den med namn och e-postadress.`,
  },
  en: {
    summary: 'The contact and the publisher share an identifying address (id)',
    title: () => 'The contact and the publisher share an id',
    message: ({ args, language }) =>
      `The identifying address (id) ${quote(language, args['value'])} is used both for a contact point and for an agent (publisher).`,
    why: () =>
      'The contact is a way to reach you, the publisher is the organisation. With one id they are one and the same resource.',
    how: ({ args, language }) =>
      `Give the contact an id of its own, such as ${quote(language, ownAddress(args['value'], 'contact'))}, and describe it with name and e-mail address.`,
  },
};
