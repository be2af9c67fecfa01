import { type CatalogueDocument, iriOf, type ResourceNode, valuesOf } from '../catalogue/document.js';
import type { Edit } from '../catalogue/edit.js';
import { isAbsoluteIri } from '../iri.js';
import type { CheckContext, Finding } from './rule.js';

/** One place where a licence is named. */
export interface LicenceUse {
  readonly node: ResourceNode;
  readonly index: number;
}

const known = new WeakMap<CatalogueDocument, ReadonlyMap<string, readonly LicenceUse[]>>();

/** The licences that a document names by their addresses, each with the places: there are few, but many places. */
export function licencesIn({
  document,
  resourcesOf,
}: CheckContext): ReadonlyMap<string, readonly LicenceUse[]> {
  let found = known.get(document);
  if (!found) {
    const uses = new Map<string, LicenceUse[]>();
    for (const node of resourcesOf('Catalog', 'Distribution', 'DataService')) {
      const license = node.data['license'];
      if (license === undefined) continue;
      const values = valuesOf(node.data, 'license');
      for (let index = 0; index < values.length; index++) {
        const iri = iriOf(values[index]);
        if (iri === undefined) continue;
        const all = uses.get(iri);
        if (all) all.push({ node, index });
        else if (isAbsoluteIri(iri)) uses.set(iri, [{ node, index }]);
      }
    }
    found = uses;
    known.set(document, found);
  }
  return found;
}

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
