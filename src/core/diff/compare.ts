/** What changed between two descriptions: resource by resource and property by property, never by order or line. */
import type { CanonicalObject, CanonicalValue } from '../model/canonical.js';
import type { NormalDocument } from '../model/normal.js';
import type { Language } from '../model/profile.js';
import { pairUp } from './pairs.js';
import { type Resource, resourcesIn } from './resources.js';

/** Values that a property has lost and gained, as people and programs may read them. */
export interface PropertyChange {
  /** CURIE of the property, or its key where the profile does not know it. */
  readonly property: string;
  /** Its name in the language of the report. */
  readonly label: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** A resource that is new, gone, or says something else. */
export interface ResourceChange {
  readonly change: 'added' | 'removed' | 'changed';
  /** Key of the class, such as `Dataset`. */
  readonly class: string;
  /** Absent for a resource without an address. */
  readonly id?: string;
  readonly title?: string;
  /** Empty for resources that are new or gone. */
  readonly properties: readonly PropertyChange[];
}

/**
 * Compares two documents in their normal form. Datasets, distributions and the like are things of their own also without an
 * address; other resources without one belong to the one they stand in.
 */
export function compareDocuments(
  before: NormalDocument,
  after: NormalDocument,
  language: Language,
): readonly ResourceChange[] {
  const [old, young] = [resourcesIn(before), resourcesIn(after)];
  const pairs = pairUp(old, young);
  const kept = new Set(pairs.values());
  const names = namesIn(old, young, pairs, language);
  const changes: ResourceChange[] = [];
  for (const resource of young) {
    const former = pairs.get(resource);
    if (!former) {
      changes.push({ change: 'added', ...namesOf(resource, language), properties: [] });
      continue;
    }
    const properties = compareProperties(former, resource, language, names);
    if (properties.length > 0)
      changes.push({ change: 'changed', ...namesOf(resource, language), properties });
  }
  for (const resource of old) {
    if (!kept.has(resource))
      changes.push({ change: 'removed', ...namesOf(resource, language), properties: [] });
  }
  return changes;
}

/** What stands for resources that are compared by themselves among the values of others. */
type Names = ReadonlyMap<CanonicalObject, string>;

/** The names of resources without an address: those of a pair have the same one. */
function namesIn(
  old: readonly Resource[],
  young: readonly Resource[],
  pairs: ReadonlyMap<Resource, Resource>,
  language: Language,
): Names {
  const names = new Map<CanonicalObject, string>();
  for (const resource of [...old, ...young]) {
    if (resource.id !== undefined) continue;
    const { title = inWords(resource.data) } = namesOf(resource, language);
    const former = pairs.get(resource);
    names.set(resource.data, title);
    if (former) names.set(former.data, title);
  }
  return names;
}

function namesOf({ id, classKey, data }: Resource, language: Language) {
  const title = firstText(data['title'] ?? data['name'] ?? data['fn'], language);
  return {
    class: classKey,
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
  };
}

function firstText(value: CanonicalValue | undefined, language: Language): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (Array.isArray(value)) return firstText(value[0], language);
  return firstText(value[language] ?? value['sv'] ?? Object.values(value)[0], language);
}

function compareProperties(
  old: Resource,
  young: Resource,
  language: Language,
  names: Names,
): readonly PropertyChange[] {
  const keys = new Set([...Object.keys(old.data), ...Object.keys(young.data)]);
  keys.delete('id');
  return [...keys].flatMap((key): PropertyChange | [] => {
    const before = valuesIn(old.data[key], names);
    const now = valuesIn(young.data[key], names);
    const removed = [...before].filter((value) => !now.has(value));
    const added = [...now].filter((value) => !before.has(value));
    if (removed.length === 0 && added.length === 0) return [];
    const property = young.type?.properties.get(key) ?? old.type?.properties.get(key);
    return {
      property: property?.curie ?? key,
      label: property?.label[language] ?? key,
      removed,
      added,
    };
  });
}

/** The values of a property, each as a text: texts with their language, resources by their IRI or their name. */
function valuesIn(value: CanonicalValue | undefined, names: Names): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (item: CanonicalValue): void => {
    const name = typeof item === 'object' && !Array.isArray(item) ? names.get(item) : undefined;
    if (name !== undefined) found.add(name);
    else if (typeof item === 'string') found.add(item);
    else if (Array.isArray(item)) item.forEach(add);
    else if (typeof item['id'] === 'string') found.add(item['id']);
    else if (isLanguageMap(item)) {
      for (const [tag, texts] of Object.entries(item)) {
        for (const text of [texts].flat()) found.add(`${String(text)} (${tag})`);
      }
    } else found.add(inWords(item));
  };
  if (value !== undefined) add(value);
  return found;
}

function isLanguageMap(value: CanonicalObject): boolean {
  return (
    Object.keys(value).every((key) => !key.startsWith('@') || key === '@none') && value['class'] === undefined
  );
}

/** A value object or a resource without IRI on one line: `startDate: 2024-01-01, endDate: 2024-12-31`. */
function inWords(value: CanonicalValue): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value['@value'] === 'string') return value['@value'];
  if (typeof value['id'] === 'string') return value['id'];
  return Object.entries(value)
    .filter(([key]) => key !== 'class')
    .map(([key, inner]) => `${key}: ${inWords(inner)}`)
    .join(', ');
}
