import { type ResourceNode, textsOf, valuesOf } from '../../catalogue/document.js';
import { foldName, isFirstName } from '../../languages/first-names.js';
import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

/** `mailto:anna.svensson@…`, `mailto:anna-karin.berg2@…` */
const twoNames = /^mailto:([a-zåäöéü]+(?:-[a-zåäöéü]+)?)[._]([a-zåäöéü]+(?:-[a-zåäöéü]+)?)\d{0,2}@[^@]+$/i;

/** Whether the part before the @ is the name of a person: a known first name, or the name of the contact itself. */
function isPersonal(address: string, node: ResourceNode): boolean {
  const found = twoNames.exec(address);
  if (!found) return false;
  const first = foldName(found[1]!);
  const last = foldName(found[2]!);
  if (isFirstName(first.split('-')[0]!)) return true;
  const isPerson = node.data['class'] === 'Individual';
  return (
    isPerson &&
    textsOf(node.data['fn']).some(({ text }) => {
      const words = foldName(text).split(/\s+/);
      return words.length > 1 && words[0] === first && words.at(-1) === last;
    })
  );
}

export const contactEmailPersonal: Rule = {
  code: 'contact-email-personal',
  group: 'contact',
  severity: 'info',
  about: ['ContactPoint.hasEmail'],
  limits: {
    sv: 'En adress räknas som personlig när den har formen förnamn.efternamn och förnamnet är vanligt i Sverige, eller när kontakten är en person med just det namnet.',
    en: 'An address counts as personal when it has the form firstname.lastname and the first name is common in Sweden, or when the contact is a person of that very name.',
  },
  texts: {
    sv: {
      summary: 'E-postadressen går till en enskild person',
      title: () => 'E-postadressen går till en enskild person',
      message: ({ subject, args, language }) =>
        `${subject} har e-postadressen ${quote(language, args['value'])}, som ser ut att gå till en enskild person.`,
      why: () =>
        'När personen slutar eller är borta blir frågorna obesvarade. Namnet är dessutom en personuppgift som sprids med beskrivningen.',
      how: ({ args, language }) =>
        `Ange hellre en funktion, till exempel ${quote(language, `oppnadata@${args['domain']}`)}.`,
    },
    en: {
      summary: 'The e-mail address goes to a single person',
      title: () => 'The e-mail address goes to a single person',
      message: ({ subject, args, language }) =>
        `${subject} has the e-mail address ${quote(language, args['value'])}, which seems to go to a single person.`,
      why: () =>
        'When the person leaves or is away, questions stay unanswered. The name is also personal data that is spread with the description.',
      how: ({ args, language }) =>
        `Better give a function, such as ${quote(language, `opendata@${args['domain']}`)}.`,
    },
  },
  *check({ resourcesOf }) {
    const told = new Set<string>();
    for (const node of resourcesOf('ContactPoint')) {
      for (const [index, value] of valuesOf(node.data, 'hasEmail').entries()) {
        if (typeof value !== 'string' || told.has(value) || !isPersonal(value, node)) continue;
        told.add(value);
        yield {
          rule: contactEmailPersonal.code,
          place: { kind: 'resource', node, property: 'hasEmail', index },
          property: node.type.properties.get('hasEmail'),
          args: { value: value.slice('mailto:'.length), domain: value.slice(value.indexOf('@') + 1) },
        };
      }
    }
  },
};
