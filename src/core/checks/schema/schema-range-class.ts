import type { CanonicalValue, ResourceNode } from '../../model/canonical.js';
import type { CatalogueDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { ProfileClass, ProfileProperty } from '../../model/profile.js';
import { rangeOf } from '../../profile/profile.js';
import { resourceInside } from '../described.js';
import { isAlsoOf } from '../identity/id-two-classes.js';
import type { CheckContext, Rule } from '../rule.js';

/** The properties of a class whose values are resources of the profile. */
function withRange({ properties }: ProfileClass): readonly string[] {
  return [...properties.values()].filter((property) => rangeOf(property).length > 0).map(({ key }) => key);
}

export const schemaRangeClass: Rule = {
  code: 'schema-range-class',
  group: 'schema',
  severity: 'warning',
  about: [],
  eachProperty: {
    of: [],
    keys: withRange,
    check(value, key, node, context) {
      if (!Array.isArray(value)) return wrongValue(value, key, 0, node, context);
      let found: Finding[] | undefined;
      for (let index = 0; index < value.length; index++) {
        const finding = wrongValue(value[index]!, key, index, node, context);
        if (finding === undefined) continue;
        found ??= [];
        found.push(finding);
      }
      return found;
    },
  },
};

/** The finding about a value that is a resource of another class than the property asks for. */
function wrongValue(
  value: CanonicalValue,
  key: string,
  index: number,
  node: ResourceNode,
  context: CheckContext,
): Finding | undefined {
  const target = targetOf(value, key, node, context);
  // Most values lead to no resource, which is known sooner than what the property asks for.
  const property = target && node.type.properties.get(key);
  const range = property ? rangeOf(property) : [];
  if (!target || !property || range.length === 0 || range.includes(target.type)) return undefined;
  // It is two things, which is reported where it says so.
  if (
    isAlsoOf(
      target,
      range.map((entry) => entry.key),
    )
  )
    return undefined;
  return wrongClass(node, property, index, target);
}

function targetOf(
  value: CanonicalValue,
  key: string,
  node: ResourceNode,
  { document, find }: CheckContext,
): ResourceNode | undefined {
  return typeof value === 'string' ? find(value) : childOf(document, node, key, value);
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
  document: CatalogueDocument,
  node: ResourceNode,
  key: string,
  value: CanonicalValue,
): ResourceNode | undefined {
  const named = (value as { class?: unknown })?.class;
  const range = node.type.properties.get(key);
  if (typeof named !== 'string' || !range || rangeNames(range).has(named)) return undefined;
  return resourceInside(document, value);
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
