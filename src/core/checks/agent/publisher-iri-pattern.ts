import {
  canonicalOrganisationIri,
  hasRightCheckDigit,
  isOrganisationIri,
  numberInIri,
  numberInText,
  portalIri,
} from '../../profile/organisation-number.js';
import { findAgent } from '../../profile/register.js';
import { iriFault } from '../../source/iri.js';
import type { Rule } from '../rule.js';
import { identifiersOf, namesOf, type Publisher, placeOf, publishersIn, publishing } from './publishers.js';

/** Publishers that have no Swedish organisation number, or whose number is personal data. */
const withoutNumber =
  /^http:\/\/purl\.org\/adms\/publishertype\/(?:PrivateIndividual\(s\)|SupraNationalAuthority)$/;

function hasNumber({ agent }: Publisher): boolean {
  const type = agent?.data['type'];
  return agent?.data['class'] !== 'foaf:Person' && !(typeof type === 'string' && withoutNumber.test(type));
}

/** The IRI in the portal's form that the file itself or the register gives for a publisher. */
function suggestionFor({ iri, agent }: Publisher): string | undefined {
  const meant = canonicalOrganisationIri(iri);
  if (meant !== undefined) return meant;
  for (const text of identifiersOf(agent)) {
    const number = numberInText(text);
    if (number !== undefined && hasRightCheckDigit(number)) return portalIri(number);
  }
  for (const name of namesOf(agent)) {
    const registered = findAgent(name);
    if (registered) return registered.iri;
  }
  return undefined;
}

export const publisherIriPattern: Rule = {
  code: 'publisher-iri-pattern',
  group: 'agent',
  severity: 'warning',
  about: [
    'Agent',
    'Catalog.publisher',
    'Dataset.publisher',
    'DatasetSeries.publisher',
    'DataService.publisher',
  ],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#identifierare-for-utgivande-organisationer',
  eachDocument: {
    of: [...publishing, 'Agent'],
    *check(context) {
      const publishers = publishersIn(context);
      for (const publisher of publishers.values()) {
        const { iri, agent } = publisher;
        if (numberInIri(iri) || iriFault(iri) !== undefined || !hasNumber(publisher)) continue;
        const suggestion = suggestionFor(publisher);
        // A wrong number in the right address is the matter of publisher-orgnr-format.
        if (suggestion === undefined && isOrganisationIri(iri)) continue;
        const args = { value: iri, suggestion, name: namesOf(agent)[0] };
        yield { rule: publisherIriPattern.code, ...placeOf(publisher), args };
      }
      // Of other agents nobody asks for such an address; but one that is meant to be it should be right.
      const reported = new Set<string>();
      for (const node of context.resourcesOf('Agent')) {
        const { id } = node;
        if (id === undefined || publishers.has(id) || reported.has(id)) continue;
        const suggestion = canonicalOrganisationIri(id);
        if (suggestion === undefined || suggestion === id) continue;
        reported.add(id);
        yield {
          rule: publisherIriPattern.code,
          place: { kind: 'resource', node, property: 'id' },
          severity: 'info',
          args: { value: id, suggestion, name: namesOf(node)[0] },
        };
      }
    },
  },
  fix({ args }) {
    const { value, suggestion } = args;
    if (typeof value !== 'string' || typeof suggestion !== 'string') return undefined;
    // Others may link to the old address.
    return { safe: false, edits: [{ kind: 'iri', from: value, to: suggestion }] };
  },
};
