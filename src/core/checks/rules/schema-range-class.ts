import { type ResourceNode, valuesOf } from '../../catalogue/document.js';
import { aClass, listOf } from '../../languages/words.js';
import { perClass, rangeOf } from '../../profile/profile.js';
import type { Rule, Telling } from '../rule.js';

const propertiesWithRange = perClass((type) => {
  return [...type.properties.values()].filter((property) => rangeOf(property).length > 0);
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
  *check({ document, find }) {
    for (const node of document.resources) {
      for (const property of propertiesWithRange(node.type)) {
        if (node.data[property.key] === undefined) continue;
        const range = rangeOf(property);
        const values = valuesOf(node.data, property.key);
        for (let index = 0; index < values.length; index++) {
          const value = values[index]!;
          const target: ResourceNode | undefined =
            typeof value === 'string'
              ? find(value)
              : childOf(document.resources, node, property.key, index, value);
          if (!target || range.includes(target.type)) continue;
          yield {
            rule: schemaRangeClass.code,
            place: { kind: 'resource', node, property: property.key, index },
            property,
            args: {
              found: target.type.key,
              wanted: range.map((entry) => entry.key).filter((key) => key !== 'DatasetSeries'),
            },
          };
        }
      }
    }
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
