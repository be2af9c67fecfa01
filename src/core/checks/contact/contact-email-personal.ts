import { foldName, isFirstName } from '../../languages/first-names.js';
import { type ResourceNode, textsOf, valuesOf } from '../../model/canonical.js';
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
  eachDocument: {
    of: ['ContactPoint'],
    *check({ resourcesOf }) {
      const reported = new Set<string>();
      for (const node of resourcesOf('ContactPoint')) {
        for (const [index, value] of valuesOf(node.data, 'hasEmail').entries()) {
          if (typeof value !== 'string' || reported.has(value) || !isPersonal(value, node)) continue;
          reported.add(value);
          yield {
            rule: contactEmailPersonal.code,
            place: { kind: 'resource', node, property: 'hasEmail', index },
            property: node.type.properties.get('hasEmail'),
            args: { value: value.slice('mailto:'.length), domain: value.slice(value.indexOf('@') + 1) },
          };
        }
      }
    },
  },
};
