import type { ResourceNode } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import {
  canonicalOrganisationIri,
  hasRightCheckDigit,
  isOrganisationIri,
  numberInIri,
  numberInText,
  withHyphen,
} from '../../profile/organisation-number.js';
import type { Rule } from '../rule.js';
import { placeOf, publishersIn, publishing } from './publishers.js';

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
  eachDocument: {
    of: [...publishing, 'Agent'],
    *check(context) {
      const reported = new Set<string>();
      for (const node of context.resourcesOf('Agent')) {
        const { id } = node;
        const fault = id === undefined ? undefined : faultInIri(id);
        if (id !== undefined && fault !== undefined) {
          if (!reported.has(id))
            yield finding({ kind: 'resource', node, property: 'id' }, { value: id, fault });
          reported.add(id);
        } else {
          yield* identifierFindings(node);
        }
      }
      for (const publisher of publishersIn(context).values()) {
        const { iri, agent } = publisher;
        const fault = agent ? undefined : faultInIri(iri);
        if (fault === undefined || reported.has(iri)) continue;
        const { place, property } = placeOf(publisher);
        yield finding(place, { value: iri, fault }, property);
      }
    },
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
