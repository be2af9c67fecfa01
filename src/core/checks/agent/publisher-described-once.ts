import { isBlank, type ResourceNode } from '../../model/canonical.js';
import { numberInIri, numberInText } from '../../profile/organisation-number.js';
import { normaliseName } from '../../profile/vocabularies.js';
import type { Rule } from '../rule.js';
import { identifiersOf, namesOf } from './publishers.js';

/** The organisation number of an agent; none where several bodies share it by agreement. */
function numberOf(node: ResourceNode): string | undefined {
  const inIri = numberInIri(node.id ?? '');
  if (inIri) return inIri.hasSuffix ? undefined : inIri.number;
  for (const text of identifiersOf(node)) {
    const number = numberInText(text);
    if (number !== undefined) return number;
  }
  return undefined;
}

const abbreviation = /^\p{Lu}[\p{L}\d]{1,7}$/u;

/** A name without the abbreviation before or after it: `EKF – Exempel kommunförbund`, `Exempel kommunförbund (EKF)`. */
function fullName(name: string): string {
  const parts = name
    .replace(/\s+/g, ' ')
    .split(/ [-–—] |[()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const whole = parts.filter((part) => !(abbreviation.test(part) && /\p{Lu}\P{Lu}*\p{Lu}/u.test(part)));
  return whole.length === 1 && parts.length === 2 ? whole[0]! : name;
}

export const publisherDescribedOnce: Rule = {
  code: 'publisher-described-once',
  group: 'agent',
  severity: 'warning',
  about: ['Agent'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#beskriv-en-utgivande-organisation-enbart-en-gang',
  eachDocument: {
    of: ['Agent'],
    *check({ resourcesOf }) {
      const byName = new Map<string, ResourceNode>();
      const byNumber = new Map<string, ResourceNode>();
      const reported = new Set<string>();
      for (const node of resourcesOf('Agent')) {
        const { id } = node;
        // Two persons may have one name.
        if (id === undefined || isBlank(id) || reported.has(id) || node.data['class'] === 'foaf:Person')
          continue;
        const number = numberOf(node);
        const sameNumber = number === undefined ? undefined : byNumber.get(number);
        if (number !== undefined && !sameNumber) byNumber.set(number, node);
        let twin = sameNumber?.id === id ? undefined : sameNumber;
        const names = namesOf(node).map((name) => normaliseName(fullName(name)));
        for (const name of names) {
          if (name === '') continue;
          const known = byName.get(name);
          if (!known) byName.set(name, node);
          else if (known.id !== id && !twin && agree(number, numberOf(known))) twin = known;
        }
        if (!twin) continue;
        reported.add(id);
        yield {
          rule: publisherDescribedOnce.code,
          place: { kind: 'resource', node },
          args: { value: id, other: twin.id, number: twin === sameNumber ? number : undefined },
        };
      }
    },
  },
};

/** Different numbers are different organisations, whatever they are called. */
function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
