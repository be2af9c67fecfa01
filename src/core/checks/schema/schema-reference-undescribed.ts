import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { ProfileProperty } from '../../model/profile.js';
import { perClass, rangeOf } from '../../profile/profile.js';
import { iriFault } from '../../source/iri.js';
import type { Rule } from '../rule.js';

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
  onlyIf: {
    of: [],
    keys: [...followed],
    some(value, _, __, { isDescribed, hasCatalogue }) {
      for (const item of Array.isArray(value) ? value : [value])
        if (typeof item === 'string' && (hasCatalogue || isReach(item)) && !isDescribed(item)) return true;
      return false;
    },
  },
  *check({ document, isDescribed, hasCatalogue }) {
    const counts = new Map<string, number>();
    const first: { key: string; finding: Reference }[] = [];
    for (const node of document.resources) {
      for (const property of followedOf(node.type)) {
        if (node.data[property.key] === undefined) continue;
        const values = valuesOf(node.data, property.key);
        for (let index = 0; index < values.length; index++) {
          const value = values[index];
          if (typeof value !== 'string' || isDescribed(value) || iriFault(value) !== undefined) continue;
          // What stands in another file cannot be missed, but no file describes an e-mail address.
          if (!hasCatalogue && !isReach(value)) continue;
          const key = `${property.key} ${value}`;
          const count = counts.get(key) ?? 0;
          counts.set(key, count + 1);
          if (count === 0) first.push({ key, finding: { node, property, index, value } });
        }
      }
    }
    for (const { key, finding } of first) yield withCount(finding, counts.get(key) ?? 1);
  },
};

interface Reference {
  readonly node: ResourceNode;
  readonly property: ProfileProperty;
  readonly index: number;
  readonly value: string;
}

function withCount({ node, property, index, value }: Reference, count: number): Finding {
  return {
    rule: schemaReferenceUndescribed.code,
    place: { kind: 'resource', node, property: property.key, index },
    property,
    args: { value, count },
  };
}
