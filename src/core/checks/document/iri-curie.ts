import type { CanonicalValue, ResourceNode } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { ProfileProperty } from '../../model/profile.js';
import { expandPrefix } from '../../profile/jsonld-context.js';
import { expandCurie } from '../../profile/prefixes.js';
import type { Rule } from '../rule.js';
import { addressKeys } from '../shared/address-keys.js';
import { writeSuggestedIri } from '../shared/fixes.js';
import { meantByShortForm } from '../shared/short-forms.js';

function findingOf(place: Finding['place'], property: ProfileProperty, value: string): Finding | undefined {
  const meant = meantByShortForm(property, value);
  if (!meant) return undefined;
  const { iri: suggestion, prefixed } = meant;
  const prefix = value.slice(0, value.indexOf(':') + 1);
  const namespace = prefixed ? expandCurie(prefix) : undefined;
  // What conversion writes out in full needs no judgement.
  const exact = expandPrefix(value) === suggestion;
  return { rule: iriCurie.code, place, property, args: { value, prefix, namespace, suggestion, exact } };
}

function look(value: CanonicalValue, key: string, node: ResourceNode) {
  let found: Finding[] | undefined;
  const items = Array.isArray(value) ? value : [value];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (typeof item !== 'string' || item.startsWith('http') || !item.includes(':')) continue;
    const place = {
      kind: 'resource',
      node,
      property: key,
      ...(Array.isArray(value) ? { index } : {}),
    } as const;
    const finding = findingOf(place, node.type.properties.get(key)!, item);
    if (finding) {
      found ??= [];
      found.push(finding);
    }
  }
  return found;
}

export const iriCurie: Rule = {
  code: 'iri-curie',
  group: 'document',
  severity: 'error',
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  overrulesSchemas: true,
  eachProperty: { of: [], keys: addressKeys, check: look },
  fix: (finding) => writeSuggestedIri(finding),
};
