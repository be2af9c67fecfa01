import { iriOf, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { CatalogueDocument } from '../../model/document.js';
import type { Edit } from '../../model/edit.js';
import type { Finding } from '../../model/finding.js';
import { isAbsoluteIri } from '../../source/iri.js';
import type { CheckContext, Collector } from '../rule.js';

/** One place where a licence is named. */
export interface LicenceUse {
  readonly node: ResourceNode;
  readonly index: number;
}

/** Classes that have a licence, in the order in which its uses are told. */
const holders = ['Catalog', 'Distribution', 'DataService'];

/** The licences of a document, each once: there are few, but many places. */
export const licences: Collector<Set<string>> = {
  of: holders,
  keys: ['license'],
  start() {
    const kept = new Set<string>();
    return {
      kept,
      see(value) {
        for (const item of Array.isArray(value) ? value : [value]) {
          const iri = iriOf(item);
          if (iri !== undefined) kept.add(iri);
        }
      },
    };
  },
};

/** The licences that a document names by their addresses. */
export function licencesIn({ kept }: CheckContext): readonly string[] {
  return [...kept(licences)].filter(isAbsoluteIri);
}

/** The places where a licence is named. */
export function usesOf(licence: string, context: CheckContext): readonly LicenceUse[] {
  let found = knownUses.get(context.document);
  if (!found) {
    found = allUses(context);
    knownUses.set(context.document, found);
  }
  return found.get(licence) ?? [];
}

const knownUses = new WeakMap<CatalogueDocument, ReadonlyMap<string, readonly LicenceUse[]>>();

function allUses({ resourcesOf }: CheckContext): ReadonlyMap<string, readonly LicenceUse[]> {
  const uses = new Map<string, LicenceUse[]>();
  for (const node of resourcesOf(...holders)) {
    for (const [index, value] of valuesOf(node.data, 'license').entries()) {
      const iri = iriOf(value);
      if (iri === undefined) continue;
      const all = uses.get(iri);
      if (all) all.push({ node, index });
      else uses.set(iri, [{ node, index }]);
    }
  }
  return uses;
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
