import type { Place, ResourceNode } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import {
  canonicalOrganisationIri,
  hasRightCheckDigit,
  isOrganisationIri,
  numberInIri,
  numberInText,
  withHyphen,
} from '../../profile/organisation-number.js';
import { placeOf, publishersIn } from '../publishers.js';
import type { Finding, Rule } from '../rule.js';

/** What is wrong with the number in an IRI of the portal; undefined for any other IRI. */
function faultInIri(iri: string): 'digits' | 'check' | undefined {
  if (!isOrganisationIri(iri)) return undefined;
  const found = numberInIri(canonicalOrganisationIri(iri) ?? iri);
  if (!found) return 'digits';
  return hasRightCheckDigit(found.number) ? undefined : 'check';
}

export const publisherOrgnrFormat: Rule = {
  code: 'publisher-orgnr-format',
  group: 'agent',
  severity: 'warning',
  about: ['Agent', 'Agent.identifier'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#identifierare-for-utgivande-organisationer',
  texts: {
    sv: {
      summary: 'Organisationsnumret är felskrivet eller är ett annat i adressen än i identifieraren',
      title: ({ args }) =>
        args['fault'] === 'differs'
          ? 'Två olika organisationsnummer för samma organisation'
          : 'Organisationsnumret är felskrivet',
      message: ({ args, language }) => {
        const value = quote(language, args['value']);
        switch (args['fault']) {
          case 'digits':
            return `Adressen ${value} slutar inte med SE och ett organisationsnummer på tio siffror.`;
          case 'differs':
            return `Identifieraren ${value} är ett annat organisationsnummer än det i adressen, ${quote(language, args['other'])}.`;
          default:
            return `Organisationsnumret i ${value} kan inte stämma: kontrollsiffran, den sista, är fel.`;
        }
      },
      why: () => 'Med fel nummer hamnar era data hos en annan organisation eller hos en som inte finns.',
      how: ({ args }) =>
        args['fault'] === 'differs'
          ? 'Ta reda på vilket nummer som är rätt och rätta det andra.'
          : 'Kontrollera numret. Det har tio siffror, och i adressen skrivs det utan bindestreck och mellanslag.',
    },
    en: {
      summary: 'The organisation number is misspelt, or another one in the address than in the identifier',
      title: ({ args }) =>
        args['fault'] === 'differs'
          ? 'Two different organisation numbers of one organisation'
          : 'The organisation number is misspelt',
      message: ({ args, language }) => {
        const value = quote(language, args['value']);
        switch (args['fault']) {
          case 'digits':
            return `The address ${value} does not end with SE and an organisation number of ten digits.`;
          case 'differs':
            return `The identifier ${value} is another organisation number than the one in the address, ${quote(language, args['other'])}.`;
          default:
            return `The organisation number in ${value} cannot be right: the check digit, its last one, is wrong.`;
        }
      },
      why: () =>
        'With a wrong number your data end up with another organisation, or with one that does not exist.',
      how: ({ args }) =>
        args['fault'] === 'differs'
          ? 'Find out which number is right and correct the other one.'
          : 'Check the number. It has ten digits and is written in the address without hyphen and spaces.',
    },
  },
  *check(context) {
    const told = new Set<string>();
    for (const node of context.resourcesOf('Agent')) {
      const { id } = node;
      const fault = id === undefined ? undefined : faultInIri(id);
      if (id !== undefined && fault !== undefined) {
        if (!told.has(id)) yield finding({ kind: 'resource', node, property: 'id' }, { value: id, fault });
        told.add(id);
      } else {
        yield* identifierFindings(node);
      }
    }
    for (const publisher of publishersIn(context).values()) {
      const { iri, agent } = publisher;
      const fault = agent ? undefined : faultInIri(iri);
      if (fault === undefined || told.has(iri)) continue;
      const { place, property } = placeOf(publisher);
      yield finding(place, { value: iri, fault }, property);
    }
  },
};

function finding(place: Place, args: Finding['args'], property?: Finding['property']): Finding {
  return { rule: publisherOrgnrFormat.code, place, property, args };
}

function* identifierFindings(node: ResourceNode): Iterable<Finding> {
  const identifiers = node.data['identifier'];
  if (identifiers === undefined) return;
  const inIri = node.id === undefined ? undefined : numberInIri(canonicalOrganisationIri(node.id) ?? node.id);
  const property = node.type.properties.get('identifier');
  for (const [index, value] of (Array.isArray(identifiers) ? identifiers : [identifiers]).entries()) {
    const number = typeof value === 'string' ? numberInText(value) : undefined;
    if (number === undefined) continue;
    const place: Place = { kind: 'resource', node, property: 'identifier', index };
    if (!hasRightCheckDigit(number)) yield finding(place, { value: String(value), fault: 'check' }, property);
    else if (inIri && inIri.number !== number) {
      const args = { value: String(value), other: withHyphen(inIri.number), fault: 'differs' };
      yield finding(place, args, property);
    }
  }
}
