import type { ResourceNode } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { numberInIri, numberInText } from '../../profile/organisation-number.js';
import { normaliseName } from '../../profile/vocabularies.js';
import { identifiersOf, namesOf } from '../publishers.js';
import type { Rule } from '../rule.js';

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
  const parts = name.split(/\s+[-–—]\s+|\s*[()]\s*/).filter((part) => part !== '');
  const whole = parts.filter((part) => !(abbreviation.test(part) && /\p{Lu}.*\p{Lu}/u.test(part)));
  return whole.length === 1 && parts.length === 2 ? whole[0]! : name;
}

export const publisherDescribedOnce: Rule = {
  code: 'publisher-described-once',
  group: 'agent',
  severity: 'warning',
  about: ['Agent'],
  limits: {
    sv: 'Organisationer räknas som samma när namnet (bortsett från förkortningar, skiljetecken och stora bokstäver) eller organisationsnumret är lika. En delad webbplats räcker inte, eftersom avdelningar ofta har samma.',
    en: 'Organisations count as the same when the name (apart from abbreviations, punctuation and capitals) or the organisation number is equal. A shared website is not enough, since departments often have the same one.',
  },
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#beskriv-en-utgivande-organisation-enbart-en-gang',
  texts: {
    sv: {
      summary: 'Samma organisation beskrivs under flera adresser',
      title: () => 'Samma organisation flera gånger',
      message: ({ subject, args, language }) =>
        args['number'] === undefined
          ? `${subject} har samma namn som ${quote(language, args['other'])} men en annan adress, ${quote(language, args['value'])}.`
          : `${subject} har samma organisationsnummer som ${quote(language, args['other'])} men en annan adress, ${quote(language, args['value'])}.`,
      why: () =>
        'Organisationen står då flera gånger i portalens filter, och den som väljer den ena hittar inte alla data.',
      how: () =>
        'Beskriv organisationen en gång och hänvisa till samma adress överallt, helst portalens adress för den.',
    },
    en: {
      summary: 'The same organisation is described under several addresses',
      title: () => 'The same organisation several times',
      message: ({ subject, args, language }) =>
        args['number'] === undefined
          ? `${subject} has the same name as ${quote(language, args['other'])} but another address, ${quote(language, args['value'])}.`
          : `${subject} has the same organisation number as ${quote(language, args['other'])} but another address, ${quote(language, args['value'])}.`,
      why: () =>
        'The organisation then stands several times in the filter of the portal, and whoever chooses one of them does not find all data.',
      how: () =>
        'Describe the organisation once and refer to the same address everywhere, preferably the one the portal has for it.',
    },
  },
  *check({ resourcesOf }) {
    const byName = new Map<string, ResourceNode>();
    const byNumber = new Map<string, ResourceNode>();
    const told = new Set<string>();
    for (const node of resourcesOf('Agent')) {
      const { id } = node;
      // Two persons may have one name.
      if (id === undefined || id.startsWith('_:') || told.has(id) || node.data['class'] === 'foaf:Person')
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
      told.add(id);
      yield {
        rule: publisherDescribedOnce.code,
        place: { kind: 'resource', node },
        args: { value: id, other: twin.id, number: twin === sameNumber ? number : undefined },
      };
    }
  },
};

/** Different numbers are different organisations, whatever they are called. */
function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
