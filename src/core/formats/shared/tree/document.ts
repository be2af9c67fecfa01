import { isLanguageTag } from '../../../languages/tags.js';
import type { CanonicalObject, ResourceNode } from '../../../model/canonical.js';
import type { Profile, ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { meaningOf, normaliseKey } from '../../../profile/keys.js';
import { classOfSection, defaultClassName } from '../../../profile/names.js';
import { classIn, profileOf } from '../../../profile/profile.js';
import { entryByName, entryByValue } from '../../../profile/vocabularies.js';
import { namedClass } from './classes.js';
import { isTree, type Tree, type TreeContext, type TreeSource } from './context.js';
import { kindOf } from './kinds.js';
import { type Candidate, noteAgents, placeAll, type TopResource } from './placing.js';
import { classifyCandidates } from './unclassed.js';
import { scalarText } from './values.js';

/** Keys that only a resource of the class has; a resource that names no class is recognised by them. */
const typicalProperties: Readonly<Record<string, readonly string[]>> = {
  Catalog: ['dataset', 'themeTaxonomy', 'service', 'catalog'],
  Distribution: ['accessURL', 'downloadURL', 'byteSize', 'accessService'],
  DataService: ['endpointURL', 'endpointDescription', 'servesDataset'],
  Dataset: [
    'distribution',
    'theme',
    'accessRights',
    'contactPoint',
    'accrualPeriodicity',
    'hvdCategory',
    'landingPage',
    'inSeries',
  ],
};

/**
 * Turns what a parser made of a file (one value per YAML document) into the canonical document. Resources stand
 * in the order of the source. Gives undefined where nothing in it is a resource of the profile.
 */
export function mapDocument(context: TreeContext, values: readonly unknown[]): CanonicalObject | undefined {
  const candidates: Candidate[] = [];
  collectList(context.profile, undefined, [], values, undefined, candidates, 0);
  const found = classifyCandidates(context, candidates);
  if (found.length === 0) return undefined;
  context.defaultLanguage ??= statedLanguage(values.filter(isTree));
  context.mayGuessLanguage = context.defaultLanguage === undefined;
  context.defaultLanguage ??= languageOfCatalogue(found) ?? context.likelyLanguage;
  noteAgents(context, found);
  return placeAll(context, found);
}

/** Finds the resources in a value: one, a list, sections by class, or a JSON-LD graph. */
function collect(profile: Profile, source: TreeSource, found: Candidate[], depth: number): void {
  const tree = source.value;
  if (Array.isArray(tree['@graph'])) {
    collectList(profile, source, ['@graph'], tree['@graph'], undefined, found, depth);
    return;
  }
  const named = namedClass(tree, [], profile);
  if (named) {
    found.push({ source, meaning: named, inSection: false });
    return;
  }
  const sections = sectionsOf(tree, profile);
  if (sections) {
    for (const [key, entry] of sections) {
      const value = tree[key];
      if (Array.isArray(value)) collectList(profile, source, [key], value, entry, found, depth);
      else if (isTree(value)) pushSection(profile, { value, parent: source, path: [key] }, entry, found);
    }
    return;
  }
  const guessed = guessClass(tree, profile);
  const meaning = guessed && { class: guessed, name: defaultClassName(guessed) };
  found.push({ source, meaning, inSection: false });
}

function collectList(
  profile: Profile,
  source: TreeSource | undefined,
  path: readonly (string | number)[],
  list: readonly unknown[],
  section: ProfileClass | undefined,
  found: Candidate[],
  depth: number,
): void {
  list.forEach((item, index) => {
    const at = [...path, index];
    if (Array.isArray(item)) {
      if (depth < 8) collectList(profile, source, at, item, section, found, depth + 1);
    } else if (isTree(item)) {
      const inner: TreeSource = { value: item, parent: source, path: at };
      if (section) pushSection(profile, inner, section, found);
      else if (depth < 8) collect(profile, inner, found, depth + 1);
    }
  });
}

/** A member of a section; in a section of datasets a series may stand, if it says so. */
function pushSection(profile: Profile, source: TreeSource, section: ProfileClass, found: Candidate[]): void {
  const named = namedClass(
    source.value,
    section.key === 'Dataset' ? [section, classIn(profile, 'DatasetSeries')] : [section],
    profile,
  );
  found.push({
    source,
    meaning: named ?? { class: section, name: defaultClassName(section) },
    inSection: true,
  });
}

/**
 * The sections of an object, when it is one: each of its keys names a class or says something about the file, and
 * it has not the look of a catalogue that lists its datasets.
 */
function sectionsOf(tree: Tree, profile: Profile): readonly (readonly [string, ProfileClass])[] | undefined {
  const keys = Object.keys(tree).filter((key) => typeof tree[key] === 'object' && tree[key] !== null);
  const sections = keys.flatMap((key) => {
    const entry = classOfSection(key, profile);
    return entry && holdsResources(entry, tree[key]) ? [[key, entry] as const] : [];
  });
  if (sections.length === 0) return undefined;
  if (sections.some(([, entry]) => entry.key === 'Catalog')) return sections;
  const catalogue = classIn(profile, 'Catalog');
  const own = Object.keys(tree).filter((key) => {
    const meaning = meaningOf(catalogue, key);
    return (
      meaning.kind === 'id' ||
      (meaning.kind === 'property' && !['dataset', 'service'].includes(meaning.property.key))
    );
  });
  const ownWithoutSections = own.filter((key) => !sections.some(([section]) => section === key));
  return ownWithoutSections.length === 0 ? sections : undefined;
}

/** Whether a value has the look of resources of the class: the settings of a program may have `files` too. */
function holdsResources(entry: ProfileClass, value: unknown): boolean {
  const members = (Array.isArray(value) ? value : [value]).filter(isTree);
  return members.some((member) => {
    return Object.keys(member).some((key) =>
      ['property', 'id', 'class'].includes(meaningOf(entry, key).kind),
    );
  });
}

/** Whether a resource would be taken for another thing, or for none, if it had these keys only. */
export function needsKeys(
  node: ResourceNode,
  path: readonly (string | number)[],
  keys: readonly string[],
): boolean {
  const { value } = node.source as TreeSource;
  const profile = profileOf(node.type);
  const isGuessed =
    node.parent === undefined &&
    path.every((step) => typeof step === 'number' || step === '@graph') &&
    namedClass(value, [], profile) === undefined;
  const left = Object.fromEntries(keys.map((key) => [key, value[key]]));
  return isGuessed && guessClass(left, profile) !== node.type;
}

/** The class of an object that names none, by the keys it has; undefined when none is typical of a class. */
export function guessClass(tree: Tree, profile: Profile): ProfileClass | undefined {
  // A file of another kind may have words in common with a dataset: the settings of a program have `files`.
  if (kindOf(tree)) return undefined;
  let best: ProfileClass | undefined;
  let most = 0;
  for (const [classKey, typical] of Object.entries(typicalProperties)) {
    const entry = classIn(profile, classKey);
    let score = 0;
    let typicalKeys = 0;
    for (const key of Object.keys(tree)) {
      const meaning = meaningOf(entry, key);
      if (meaning.kind !== 'property') continue;
      score += 1;
      if (typical.includes(meaning.property.key) && isOwnName(meaning.property, key)) typicalKeys += 1;
    }
    if (typicalKeys > 0 && score + typicalKeys * 2 > most && score > 1) {
      best = entry;
      most = score + typicalKeys * 2;
    }
  }
  return best;
}

/** Whether a key is the property's own name or label, and not only another word for it. */
function isOwnName(property: ProfileProperty, key: string): boolean {
  const written = normaliseKey(key);
  const names = [property.key, property.curie, property.label.sv, property.label.en, `${property.key}s`];
  return names.some((name) => normaliseKey(name) === written) || key === property.iri;
}

/** The language of texts without one, as the file says it. */
function statedLanguage(roots: readonly Tree[]): string | undefined {
  for (const value of roots) {
    const context = value['@context'];
    const own =
      value['defaultLanguage'] ?? value['@language'] ?? (isTree(context) ? context['@language'] : undefined);
    const tag = scalarText(own)?.toLowerCase();
    if (tag !== undefined && isLanguageTag(tag)) return tag;
  }
  return undefined;
}

/** The only language of the file's catalogue, which then is that of texts without one. */
function languageOfCatalogue(found: readonly TopResource[]): string | undefined {
  const tags = found.flatMap(({ source, meaning }) =>
    meaning.class.key === 'Catalog' ? statedTags(source.value, meaning.class) : [],
  );
  return new Set(tags).size === 1 ? tags[0] : undefined;
}

/** The only language that a catalogue says its texts are in. */
export function statedByCatalogue(catalogue: Tree, profile: Profile): string | undefined {
  const tags = new Set(statedTags(catalogue, classIn(profile, 'Catalog')));
  return tags.size === 1 ? [...tags][0] : undefined;
}

/** The languages that the field of a catalogue names, as tags. */
function statedTags(catalogue: Tree, type: ProfileClass): string[] {
  return Object.keys(catalogue).flatMap((key) => {
    const known = meaningOf(type, key);
    if (known.kind !== 'property' || known.property.key !== 'language') return [];
    return [catalogue[key]].flat().flatMap((value) => {
      const text = scalarText(value)?.trim();
      if (text === undefined) return [];
      const entry = entryByValue('language', text) ?? entryByName('language', text);
      const tag = isLanguageTag(text.toLowerCase()) ? text.toLowerCase() : entry?.iso639_1;
      return tag ?? [];
    });
  });
}
