import { nearest } from '../../languages/nearest.js';
import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { ProfileProperty } from '../../model/profile.js';
import { perClass, rangeOf } from '../../profile/profile.js';
import { iriFault } from '../../source/iri.js';
import { perCheck } from '../per-document.js';
import type { CheckContext, Rule } from '../rule.js';

/** Properties whose value the portal must find described in what it harvests. */
const followed = new Set([
  'dataset',
  'service',
  'distribution',
  'publisher',
  'contactPoint',
  'accessService',
  'inSeries',
  'servesDataset',
]);

/** An e-mail address or a telephone number, which is a way to reach a contact and not the contact. */
const isReach = (value: string) => /^(?:mailto|tel):/i.test(value);

const followedOf = perClass((type) => {
  return [...type.properties.values()].filter(
    (property) => followed.has(property.key) && rangeOf(property).length > 0,
  );
});

export const schemaReferenceUndescribed: Rule = {
  code: 'schema-reference-undescribed',
  group: 'schema',
  severity: 'warning',
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#val-av-identifierare',
  eachProperty: {
    of: [],
    keys: [...followed],
    check(value, key, node, context) {
      for (const item of Array.isArray(value) ? value : [value])
        if (typeof item === 'string' && isMissed(item, context))
          return undescribed(context)
            .get(node)
            ?.filter(({ property }) => property?.key === key);
      return undefined;
    },
  },
};

/** Whether nothing describes what is named. What stands in another file cannot be missed, but none describes an e-mail address. */
function isMissed(iri: string, { hasCatalogue, isDescribed }: CheckContext): boolean {
  return (hasCatalogue || isReach(iri)) && !isDescribed(iri);
}

/** The findings of a document by resource: what is named in many places is reported at the first. */
const undescribed = perCheck((context): ReadonlyMap<ResourceNode, Finding[]> => {
  const counts = new Map<string, number>();
  const first: { key: string; reference: Reference }[] = [];
  for (const node of context.document.resources) {
    for (const property of followedOf(node.type)) {
      if (node.data[property.key] === undefined) continue;
      const values = valuesOf(node.data, property.key);
      for (let index = 0; index < values.length; index++) {
        const value = values[index];
        if (typeof value !== 'string' || !isMissed(value, context) || iriFault(value) !== undefined) continue;
        const key = `${property.key} ${value}`;
        const count = counts.get(key) ?? 0;
        counts.set(key, count + 1);
        if (count === 0) first.push({ key, reference: { node, property, index, value } });
      }
    }
  }
  const found = new Map<ResourceNode, Finding[]>();
  for (const { key, reference } of first) {
    const finding = withCount(reference, counts.get(key) ?? 1, meantBy(reference, context));
    const list = found.get(reference.node);
    if (list) list.push(finding);
    else found.set(reference.node, [finding]);
  }
  return found;
});

interface Reference {
  readonly node: ResourceNode;
  readonly property: ProfileProperty;
  readonly index: number;
  readonly value: string;
}

/** A resource of the right class that nothing refers to, and whose address is nearly the one that is named. */
function meantBy({ property, value }: Reference, { document, isLinked }: CheckContext): string | undefined {
  const range = rangeOf(property);
  const ids = document.resources.flatMap(({ id, type, parent }) =>
    id !== undefined && !parent && range.includes(type) && !isLinked(id) ? [id] : [],
  );
  return ids.find((id) => id.startsWith(value) || value.startsWith(id)) ?? nearest(value, ids);
}

function withCount(
  { node, property, index, value }: Reference,
  count: number,
  suggestion: string | undefined,
): Finding {
  return {
    rule: schemaReferenceUndescribed.code,
    place: { kind: 'resource', node, property: property.key, index },
    property,
    args: { value, count, suggestion },
  };
}
