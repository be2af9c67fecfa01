import { nearest } from '../languages/nearest.js';
import type { Profile, ProfileClass } from '../model/profile.js';
import { normaliseKey } from './keys.js';
import { expandCurie } from './prefixes.js';
import { dcatApSe, perProfile } from './profile.js';

/** The name of an RDF class in the canonical document: its local name, or a CURIE where that is taken. */
const classNames: Readonly<Record<string, string>> = {
  'http://xmlns.com/foaf/0.1/Organization': 'foaf:Organization',
  'http://xmlns.com/foaf/0.1/Person': 'foaf:Person',
};

/** The name that stands after `class` for a resource of this RDF class. */
export function classNameOf(iri: string): string {
  return classNames[iri] ?? iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
}

/** The name that stands after `class` when nothing closer is known. A contact of no kind is a `Kind`. */
export function defaultClassName(entry: ProfileClass): string {
  return entry.key === 'ContactPoint' ? 'Kind' : classNameOf(entry.iris[0]!);
}

/** A class and the name by which the canonical document calls the RDF class that was meant. */
export interface ClassMeaning {
  readonly class: ProfileClass;
  readonly name: string;
}

interface Names {
  readonly byName: ReadonlyMap<string, readonly ClassMeaning[]>;
  readonly bySection: ReadonlyMap<string, ProfileClass>;
}

/** All names of all classes, gathered when the first one is looked up. */
const allNames = perProfile(({ classes }: Profile): Names => {
  const byName = new Map<string, ClassMeaning[]>();
  const bySection = new Map<string, ProfileClass>();
  for (const entry of classes.values()) {
    const add = (name: string, iri: string) => {
      const key = normaliseKey(name);
      const list = byName.get(key) ?? [];
      if (!list.some((meaning) => meaning.class === entry))
        list.push({ class: entry, name: classNameOf(iri) });
      byName.set(key, list);
    };
    entry.iris.forEach((iri, index) => {
      add(iri, iri);
      add(entry.curies[index]!, iri);
      add(classNameOf(iri), iri);
      add(iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1), iri);
    });
    if (entry.key !== 'ContactPoint') add(entry.key, entry.iris[0]!);
    add(entry.label.sv, entry.key === 'ContactPoint' ? entry.iris.at(-1)! : entry.iris[0]!);
    add(entry.label.en, entry.key === 'ContactPoint' ? entry.iris.at(-1)! : entry.iris[0]!);
    if (entry.key === 'ContactPoint') {
      add('ContactPoint', entry.iris.at(-1)!);
      add('individ', 'http://www.w3.org/2006/vcard/ns#Individual');
      add('organisation', 'http://www.w3.org/2006/vcard/ns#Organization');
    }
    for (const section of [...entry.sections, entry.key]) bySection.set(normaliseKey(section), entry);
  }
  return { byName, bySection };
});

/** The classes that a person may mean by a class name; several where the name is used twice (Organization). */
export function classesByName(name: string, profile = dcatApSe): readonly ClassMeaning[] {
  const { byName } = allNames(profile);
  return byName.get(normaliseKey(name)) ?? byName.get(normaliseKey(name.replace(/^.*[#/:]/, ''))) ?? [];
}

/**
 * The classes that a person may mean by a misspelt class name, or by another word for it, with the name as it should be; none
 * where it is like no other.
 */
export function classesNearName(name: string, profile = dcatApSe): readonly ClassMeaning[] {
  const section = allNames(profile).bySection.get(normaliseKey(name));
  if (section) return [{ class: section, name: defaultClassName(section) }];
  const written = normaliseKey(name.replace(/^.*[#/:]/, ''));
  const near = nearest(written, allNames(profile).byName.keys());
  return near === undefined ? [] : classesByName(near, profile);
}

/** Whether a class name has another vocabulary before it than the class that it is taken for (`schema:Dataset`). */
export function isOfOtherVocabulary(name: string, { class: { iris } }: ClassMeaning): boolean {
  if (!/[#/:]/.test(name)) return false;
  const iri = expandCurie(name) ?? name;
  return !iris.some((own) => own.toLowerCase() === iri.toLowerCase());
}

/** The class whose resources a section of a file holds (`datasets`, `utgivare`, `dcat-catalog`). */
export function classOfSection(key: string, profile = dcatApSe): ProfileClass | undefined {
  const normalised = normaliseKey(key);
  const { bySection } = allNames(profile);
  return (
    bySection.get(normalised) ??
    (normalised.startsWith('dcat') ? bySection.get(normalised.slice(4)) : undefined)
  );
}
