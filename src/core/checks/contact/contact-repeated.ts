import {
  type CanonicalObject,
  isBlank,
  type ResourceNode,
  textsOf,
  valuesOf,
} from '../../model/canonical.js';
import { normaliseName } from '../../profile/vocabularies.js';
import type { Rule } from '../rule.js';

/** By what a contact is known again: its name in any language, and its addresses. */
function keyOf({ data }: ResourceNode): string | undefined {
  const [name] = textsOf(data['fn']);
  const emails = valuesOf(data, 'hasEmail').filter((value) => typeof value === 'string');
  if (!name || name.text.trim() === '' || emails.length === 0) return undefined;
  return `${normaliseName(name.text)} ${emails.join(' ').toLowerCase()}`;
}

/** Whether two contacts say the same but for their addresses. */
function saySame(one: CanonicalObject, other: CanonicalObject): boolean {
  const rest = ({ id: _, ...data }: CanonicalObject) => JSON.stringify(Object.entries(data).sort());
  return rest(one) === rest(other);
}

export const contactRepeated: Rule = {
  code: 'contact-repeated',
  group: 'contact',
  severity: 'info',
  about: ['ContactPoint'],
  guidance: 'https://docs.dataportal.se/dcat/docs/geodata/recommended/#kontaktuppgift',
  eachDocument: {
    of: ['ContactPoint'],
    *check({ resourcesOf }) {
      const first = new Map<string, string>();
      const reported = new Set<string>();
      for (const node of resourcesOf('ContactPoint')) {
        const { id } = node;
        const key = id === undefined || isBlank(id) ? undefined : keyOf(node);
        if (id === undefined || key === undefined) continue;
        const other = first.get(key);
        if (other === undefined) first.set(key, id);
        else if (other !== id && !reported.has(id)) {
          reported.add(id);
          yield { rule: contactRepeated.code, place: { kind: 'resource', node }, args: { value: id, other } };
        }
      }
    },
  },
  fix({ place, args }, { find }) {
    const other = find(String(args['other']));
    if (place.kind !== 'resource' || !other || !saySame(place.node.data, other.data)) return undefined;
    return { safe: false, edits: [{ kind: 'iri', from: String(args['value']), to: String(args['other']) }] };
  },
};
