import {
  type Level,
  type Profile,
  type ProfileClass,
  type ProfileProperty,
  standardVersion,
} from '../model/profile.js';
import { classTable } from './generated/classes.js';

/** Which profile a class or a property belongs to, so that those who have one need not hear of the other. */
const owners = new WeakMap<ProfileClass | ProfileProperty, Profile>();

/** A profile of these classes. */
export function makeProfile(version: string, all: Iterable<ProfileClass>): Profile {
  const profile: Profile = { version, classes: new Map(Array.from(all, (entry) => [entry.key, entry])) };
  for (const entry of profile.classes.values()) {
    owners.set(entry, profile);
    for (const property of entry.properties.values()) owners.set(property, profile);
  }
  return profile;
}

/** DCAT-AP-SE 3.0.1, the profile that everything goes by unless another one is given. */
export const dcatApSe: Profile = makeProfile(
  standardVersion,
  classTable.map((entry) => ({
    ...entry,
    properties: new Map(entry.properties.map((property) => [property.key, property])),
  })),
);

/**
 * A profile that asks for some properties (`Class.key`) more or less strongly than another one: what a region or an
 * organisation has agreed on beside the specification.
 */
export function withLevels(base: Profile, version: string, levels: Readonly<Record<string, Level>>): Profile {
  for (const name of Object.keys(levels)) {
    const [classKey = '', key = ''] = name.split('.');
    if (!base.classes.get(classKey)?.properties.has(key))
      throw new Error(`no property ${name} in the profile`);
  }
  const all = Array.from(base.classes.values(), (entry): ProfileClass => {
    const properties = Array.from(entry.properties.values(), (property): ProfileProperty => {
      return { ...property, level: levels[`${entry.key}.${property.key}`] ?? property.level };
    });
    return { ...entry, properties: new Map(properties.map((property) => [property.key, property])) };
  });
  return makeProfile(version, all);
}

/** The profile that a class or a property belongs to. */
export function profileOf(part: ProfileClass | ProfileProperty): Profile {
  return owners.get(part) ?? dcatApSe;
}

/** The classes of DCAT-AP-SE 3.0.1 by key (`Dataset`, `Agent` …), in the order of the specification. */
export const { classes } = dcatApSe;

/** The class with this key. Throws when there is none: keys come from the profile itself. */
export function classOf(key: string): ProfileClass {
  return classIn(dcatApSe, key);
}

/** The class with this key in a profile. Throws when there is none: whoever asks cannot do without it. */
export function classIn(profile: Profile, key: string): ProfileClass {
  const found = profile.classes.get(key);
  if (!found) throw new Error(`no class ${key} in the profile`);
  return found;
}

/** The class of the profile that an RDF class belongs to, if any. */
export function classByIri(iri: string, profile = dcatApSe): ProfileClass | undefined {
  return classesByIri(profile).get(iri);
}

/** A function of a profile whose answer is worked out once for each. */
export function perProfile<Answer extends object>(
  find: (profile: Profile) => Answer,
): (profile: Profile) => Answer {
  const known = new WeakMap<Profile, Answer>();
  return (profile) => {
    let answer = known.get(profile);
    if (answer === undefined) {
      answer = find(profile);
      known.set(profile, answer);
    }
    return answer;
  };
}

const classesByIri = perProfile(
  ({ classes: all }): ReadonlyMap<string, ProfileClass> =>
    new Map([...all.values()].flatMap((entry) => entry.iris.map((iri) => [iri, entry] as const))),
);

/**
 * The classes of the profile that a value of the property may belong to. A dataset series may stand where a
 * dataset is asked for (dcat:DatasetSeries is a subclass of dcat:Dataset).
 */
export function rangeOf(property: ProfileProperty): readonly ProfileClass[] {
  let range = ranges.get(property);
  if (!range) {
    const profile = profileOf(property);
    const found = new Set((property.range ?? []).map((iri) => classByIri(iri, profile)));
    if ([...found].some((entry) => entry?.key === 'Dataset')) found.add(profile.classes.get('DatasetSeries'));
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
