import { type CanonicalObject, type ResourceNode, textsOf, valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
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
  limits: {
    sv: 'Kontakter räknas som samma när namnet och e-postadressen är lika.',
    en: 'Contacts count as the same when name and e-mail address are equal.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/geodata/recommended/#kontaktuppgift',
  texts: {
    sv: {
      summary: 'Samma kontakt beskrivs under flera adresser',
      title: () => 'Samma kontakt flera gånger',
      message: ({ subject, args, language }) =>
        `${subject} har samma namn och e-postadress som ${quote(language, args['other'])} men en egen adress, ${quote(language, args['value'])}.`,
      why: () =>
        'En ändrad uppgift måste då rättas på flera ställen, och portalen ser flera olika kontakter.',
      how: ({ args, language }) =>
        `Beskriv kontakten en gång och hänvisa till ${quote(language, args['other'])} överallt.`,
      fix: ({ args, language }) => `Använd ${quote(language, args['other'])} för kontakten överallt`,
    },
    en: {
      summary: 'The same contact is described under several addresses',
      title: () => 'The same contact several times',
      message: ({ subject, args, language }) =>
        `${subject} has the same name and e-mail address as ${quote(language, args['other'])} but an address of its own, ${quote(language, args['value'])}.`,
      why: () =>
        'A changed detail must then be corrected in several places, and the portal sees several different contacts.',
      how: ({ args, language }) =>
        `Describe the contact once and refer to ${quote(language, args['other'])} everywhere.`,
      fix: ({ args, language }) => `Use ${quote(language, args['other'])} for the contact everywhere`,
    },
  },
  *check({ resourcesOf }) {
    const first = new Map<string, string>();
    const told = new Set<string>();
    for (const node of resourcesOf('ContactPoint')) {
      const { id } = node;
      const key = id === undefined || id.startsWith('_:') ? undefined : keyOf(node);
      if (id === undefined || key === undefined) continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, id);
      else if (other !== id && !told.has(id)) {
        told.add(id);
        yield { rule: contactRepeated.code, place: { kind: 'resource', node }, args: { value: id, other } };
      }
    }
  },
  fix({ place, args }, { find }) {
    const other = find(String(args['other']));
    if (place.kind !== 'resource' || !other || !saySame(place.node.data, other.data)) return undefined;
    return { safe: false, edits: [{ kind: 'iri', from: String(args['value']), to: String(args['other']) }] };
  },
};
