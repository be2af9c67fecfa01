import { type ResourceNode, valuesOf } from '../../catalogue/document.js';
import { aClass, listOf } from '../../languages/words.js';
import { type ProfileClass, type ProfileProperty, perClass, rangeOf } from '../../profile/profile.js';
import type { Finding, Rule, Telling } from '../rule.js';

/** The properties of a class whose values are resources of the profile, and the classes that these may have. */
const rangesOf = perClass((type) => {
  const found = new Map<
    string,
    { readonly property: ProfileProperty; readonly range: readonly ProfileClass[] }
  >();
  for (const property of type.properties.values()) {
    const range = rangeOf(property);
    if (range.length > 0) found.set(property.key, { property, range });
  }
  return found;
});

const wanted = ({ args, language }: Telling) =>
  listOf(
    language,
    ((args['wanted'] as readonly string[] | undefined) ?? []).map((key) => aClass(language, key)),
    'or',
  );

export const schemaRangeClass: Rule = {
  code: 'schema-range-class',
  group: 'schema',
  severity: 'warning',
  about: [],
  texts: {
    sv: {
      summary: 'Ett fält pekar på fel slags resurs',
      title: ({ field }) => `Fel slags resurs: ${field}`,
      message: (telling) =>
        `${telling.subject} pekar i fältet ${telling.field} på ${aClass('sv', String(telling.args['found']))} i stället för på ${wanted(telling)}.`,
      why: () => 'Portalen väntar sig en viss sorts resurs i fältet och visar inte något annat.',
      how: (telling) => `Peka på ${wanted(telling)}, eller rätta resursens klass.`,
    },
    en: {
      summary: 'A field points to the wrong kind of resource',
      title: ({ field }) => `Wrong kind of resource: ${field}`,
      message: (telling) =>
        `${telling.subject} points in the field ${telling.field} to ${aClass('en', String(telling.args['found']))} instead of ${wanted(telling)}.`,
      why: () => 'The portal expects a certain kind of resource in the field and shows nothing else.',
      how: (telling) => `Point to ${wanted(telling)}, or correct the class of the resource.`,
    },
  },
  eachResource: {
    of: [],
    check(node, { document, find }) {
      const found: Finding[] = [];
      const ranges = rangesOf(node.type);
      for (const key in node.data) {
        const expected = ranges.get(key);
        if (!expected) continue;
        const { property, range } = expected;
        const values = valuesOf(node.data, key);
        for (let index = 0; index < values.length; index++) {
          const value = values[index]!;
          const target: ResourceNode | undefined =
            typeof value === 'string' ? find(value) : childOf(document.resources, node, key, index, value);
          if (!target || range.includes(target.type)) continue;
          found.push({
            rule: schemaRangeClass.code,
            place: { kind: 'resource', node, property: key, index },
            property,
            args: {
              found: target.type.key,
              wanted: range.map((entry) => entry.key).filter((name) => name !== 'DatasetSeries'),
            },
          });
        }
      }
      return found;
    },
  },
};

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
