import type { Level, ProfileClass, ProfileProperty } from '../model/profile.js';
import { classTable } from './generated/classes.js';

/** The classes of DCAT-AP-SE 3.0.1 by key (`Dataset`, `Agent` …), in the order of the specification. */
export const classes: ReadonlyMap<string, ProfileClass> = new Map(
  classTable.map((entry) => [
    entry.key,
    { ...entry, properties: new Map(entry.properties.map((property) => [property.key, property])) },
  ]),
);

/** The class with this key. Throws when there is none: keys come from the profile itself. */
export function classOf(key: string): ProfileClass {
  const found = classes.get(key);
  if (!found) throw new Error(`no class ${key} in the profile`);
  return found;
}

/** The class of the profile that an RDF class belongs to, if any. */
export function classByIri(iri: string): ProfileClass | undefined {
  return classesByIri.get(iri);
}

const classesByIri: ReadonlyMap<string, ProfileClass> = new Map(
  [...classes.values()].flatMap((entry) => entry.iris.map((iri) => [iri, entry] as const)),
);

/**
 * The classes of the profile that a value of the property may belong to. A dataset series may stand where a
 * dataset is asked for (dcat:DatasetSeries is a subclass of dcat:Dataset).
 */
export function rangeOf(property: ProfileProperty): readonly ProfileClass[] {
  let range = ranges.get(property);
  if (!range) {
    const found = new Set((property.range ?? []).map((iri) => classesByIri.get(iri)));
    if ([...found].some((entry) => entry?.key === 'Dataset')) found.add(classes.get('DatasetSeries'));
    range = [...found].filter((entry) => entry !== undefined);
    ranges.set(property, range);
  }
  return range;
}

const ranges = new WeakMap<ProfileProperty, readonly ProfileClass[]>();

/** A function of a class whose answer is worked out once for each. */
export function perClass<Answer>(find: (entry: ProfileClass) => Answer): (entry: ProfileClass) => Answer {
  const known = new Map<ProfileClass, Answer>();
  return (entry) => {
    let answer = known.get(entry);
    if (answer === undefined) {
      answer = find(entry);
      known.set(entry, answer);
    }
    return answer;
  };
}

const byLevel = perClass((entry) => {
  const levels = new Map<Level, ProfileProperty[]>();
  for (const property of entry.properties.values()) {
    if (property.deprecated) continue;
    const list = levels.get(property.level);
    if (list) list.push(property);
    else levels.set(property.level, [property]);
  }
  return levels;
});

/** The properties of a class that the profile asks for at this level. */
export function propertiesAt(entry: ProfileClass, level: Level): readonly ProfileProperty[] {
  return byLevel(entry).get(level) ?? [];
}
