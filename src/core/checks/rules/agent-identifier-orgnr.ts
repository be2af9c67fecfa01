import { quote } from '../../languages/words.js';
import {
  hasRightCheckDigit,
  numberInIri,
  numberInText,
  withHyphen,
} from '../../profile/organisation-number.js';
import { identifiersOf } from '../publishers.js';
import type { Rule } from '../rule.js';

export const agentIdentifierOrgnr: Rule = {
  code: 'agent-identifier-orgnr',
  group: 'agent',
  severity: 'info',
  about: ['Agent.identifier'],
  limits: {
    sv: 'Gäller bara organisationer vars adress hos portalen visar vilket organisationsnummer de har.',
    en: 'Only for organisations whose address at the portal shows which organisation number they have.',
  },
  texts: {
    sv: {
      summary: 'Organisationen har sitt nummer i adressen men inte som identifierare',
      title: ({ field }) => `Organisationsnumret saknas: ${field}`,
      message: ({ subject, field }) =>
        `${subject} har inte sitt organisationsnummer i fältet ${field}, men det står i adressen.`,
      why: () =>
        'Profilen rekommenderar numret som identifierare, så att andra system känner igen organisationen utan att tolka adressen.',
      how: ({ field, args, language }) =>
        `Lägg till ${quote(language, args['suggestion'])} i fältet ${field}.`,
      fix: ({ field, args, language }) =>
        `Lägg till ${quote(language, args['suggestion'])} i fältet ${field}`,
    },
    en: {
      summary: 'The organisation has its number in the address but not as identifier',
      title: ({ field }) => `Organisation number missing: ${field}`,
      message: ({ subject, field }) =>
        `${subject} does not have its organisation number in the field ${field}, although it stands in the address.`,
      why: () =>
        'The profile recommends the number as identifier, so that other systems recognise the organisation without reading the address.',
      how: ({ field, args, language }) => `Add ${quote(language, args['suggestion'])} to the field ${field}.`,
      fix: ({ field, args, language }) => `Add ${quote(language, args['suggestion'])} to the field ${field}`,
    },
  },
  *check({ resourcesOf, isToldElsewhere }) {
    for (const node of resourcesOf('Agent')) {
      const number = node.id === undefined ? undefined : numberInIri(node.id)?.number;
      if (number === undefined || !hasRightCheckDigit(number)) continue;
      if (identifiersOf(node).some((text) => numberInText(text) !== undefined)) continue;
      if (isToldElsewhere(node, 'identifier')) continue;
      yield {
        rule: agentIdentifierOrgnr.code,
        place: { kind: 'resource', node, property: 'identifier' },
        property: node.type.properties.get('identifier'),
        args: { suggestion: withHyphen(number) },
      };
    }
  },
  fix({ place, args }) {
    if (place.kind !== 'resource') return undefined;
    const values = [{ text: String(args['suggestion']) }];
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: 'identifier', values }] };
  },
};
