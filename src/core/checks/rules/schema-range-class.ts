import type { CanonicalValue, ResourceNode } from '../../catalogue/document.js';
import { classes, type ProfileProperty, rangeOf } from '../../profile/profile.js';
import type { CheckContext, Finding, Rule } from '../rule.js';

/** The properties whose values are resources of the profile in some class. */
const withRange = new Set(
  [...classes.values()].flatMap(({ properties }) => {
    return [...properties.values()].filter((property) => rangeOf(property).length > 0).map(({ key }) => key);
  }),
);

export const schemaRangeClass: Rule = {
  code: 'schema-range-class',
  group: 'schema',
  severity: 'warning',
  about: [],
  eachProperty: {
    of: [],
    keys: [...withRange],
    check(value, key, node, context) {
      const property = node.type.properties.get(key);
      const range = property ? rangeOf(property) : [];
      if (!property || range.length === 0) return undefined;
      if (!Array.isArray(value)) {
        const target = targetOf(value, key, 0, node, context);
        return target && !range.includes(target.type) ? wrongClass(node, property, 0, target) : undefined;
      }
      let found: Finding[] | undefined;
      for (let index = 0; index < value.length; index++) {
        const target = targetOf(value[index]!, key, index, node, context);
        if (!target || range.includes(target.type)) continue;
        found ??= [];
        found.push(wrongClass(node, property, index, target));
      }
      return found;
    },
  },
};

function targetOf(
  value: CanonicalValue,
  key: string,
  index: number,
  node: ResourceNode,
  { document, find }: CheckContext,
): ResourceNode | undefined {
  return typeof value === 'string' ? find(value) : childOf(document.resources, node, key, index, value);
}

function wrongClass(
  node: ResourceNode,
  property: ProfileProperty,
  index: number,
  target: ResourceNode,
): Finding {
  return {
    rule: schemaRangeClass.code,
    place: { kind: 'resource', node, property: property.key, index },
    property,
    args: {
      found: target.type.key,
      wanted: rangeOf(property)
        .map((entry) => entry.key)
        .filter((name) => name !== 'DatasetSeries'),
    },
  };
}

/** The resource that stands inside a property. Only looked for where a class was named that does not fit. */
function childOf(
  resources: readonly ResourceNode[],
  node: ResourceNode,
  key: string,
  index: number,
  value: unknown,
): ResourceNode | undefined {
  const named = (value as { class?: unknown })?.class;
  const range = node.type.properties.get(key);
  if (typeof named !== 'string' || !range || rangeNames(range).has(named)) return undefined;
  return resources.find(
    (other) => other.parent === node && other.property === key && Math.max(0, other.index) === index,
  );
}

const names = new WeakMap<object, ReadonlySet<string>>();

function rangeNames(property: Parameters<typeof rangeOf>[0]): ReadonlySet<string> {
  let known = names.get(property);
  if (!known) {
    known = new Set(
      rangeOf(property).flatMap((entry) => entry.iris.map((iri) => iri.replace(/^.*[#/]/, ''))),
    );
    names.set(property, known);
  }
  return known;
}
