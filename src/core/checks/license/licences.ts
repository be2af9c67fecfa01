import { iriOf, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Edit } from '../../model/edit.js';
import type { Finding } from '../../model/finding.js';
import { isAbsoluteIri } from '../../source/iri.js';
import { perDocument } from '../per-document.js';
import type { CheckContext } from '../rule.js';

/** One place where a licence is named. */
export interface LicenceUse {
  readonly node: ResourceNode;
  readonly index: number;
}

/** Classes that have a licence, in the order in which its uses are reported. */
export const licensed = ['Catalog', 'Distribution', 'DataService'];

/** The licences that a document names by their addresses, each once: there are few, but many places. */
export const licencesIn = perDocument(({ resourcesOf }: Sought): readonly string[] => {
  const found = new Set<string>();
  for (const { data } of resourcesOf(...licensed)) {
    const value = data['license'];
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      const iri = iriOf(item);
      if (iri !== undefined) found.add(iri);
    }
  }
  return [...found].filter(isAbsoluteIri);
});

/** The places where a licence is named. */
export function usesOf(licence: string, context: Sought): readonly LicenceUse[] {
  return allUses(context).get(licence) ?? [];
}

type Sought = Pick<CheckContext, 'document' | 'resourcesOf'>;

const allUses = perDocument(({ resourcesOf }: Sought): ReadonlyMap<string, readonly LicenceUse[]> => {
  const uses = new Map<string, LicenceUse[]>();
  for (const node of resourcesOf(...licensed)) {
    for (const [index, value] of valuesOf(node.data, 'license').entries()) {
      const iri = iriOf(value);
      if (iri === undefined) continue;
      const all = uses.get(iri);
      if (all) all.push({ node, index });
      else uses.set(iri, [{ node, index }]);
    }
  }
  return uses;
});

/** The finding of a rule about a licence in one place. */
export function licenceFinding(
  rule: string,
  { node, index }: LicenceUse,
  { args, severity }: Pick<Finding, 'args' | 'severity'>,
): Finding {
  return {
    rule,
    place: { kind: 'resource', node, property: 'license', index },
    property: node.type.properties.get('license'),
    severity,
    args,
  };
}

/** The edits that put another licence in the place of a finding; one that is described there changes its address. */
export function licenceEdits({ place, args }: Finding, iri: string): readonly Edit[] {
  if (place.kind !== 'resource' || place.property === undefined) return [];
  const { node, property, index } = place;
  const value = valuesOf(node.data, property)[index ?? 0];
  if (
    typeof value === 'string' ||
    value === undefined ||
    Array.isArray(value) ||
    value['@value'] !== undefined
  )
    return [{ kind: 'replace', node, property, index, values: [{ iri }] }];
  return [{ kind: 'iri', from: String(args['value']), to: iri }];
}
