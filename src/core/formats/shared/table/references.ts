/** How rows speak of one another: by IRI, or by the name that the other row gives its resource. */
import { nearest } from '../../../languages/nearest.js';
import type { Profile, ProfileClass } from '../../../model/profile.js';
import { meaningOf } from '../../../profile/keys.js';
import { classIn, rangeOf } from '../../../profile/profile.js';
import { normaliseName } from '../../../profile/vocabularies.js';
import { isTree, type Tree } from '../tree/context.js';
import { splitList } from '../tree/split-list.js';
import type { Described, Owned, RowTrees } from './trees.js';

/** What rows call the resource of another row. */
interface Names {
  readonly ids: ReadonlyMap<string, Named>;
  /** By class and name. */
  readonly named: ReadonlyMap<string, Named>;
  /** The classes of those that have names. */
  readonly classes: ReadonlySet<string>;
}

interface Named extends Described {
  /** What it is called in this file if it has no IRI. */
  readonly label: string;
}

/**
 * The resources of all tables. Distributions come under the dataset that they name, and where a reference is the name of
 * another row, that row's IRI takes its place. Those of datasets that are not to be published are left out with them. A row without IRI that is named gets a label that holds in the file.
 */
export function joined(
  tables: readonly RowTrees[],
  profile: Profile,
  unpublished: readonly string[],
): Joined {
  const keptBack = new Set(unpublished.map(normaliseName));
  const resources = tables.flatMap((table) => table.resources);
  const names = namesOf(resources, profile);
  const lost: Lost[] = [];
  const datasets = resources.filter(({ className }) => className === 'Dataset');
  for (const owned of tables.flatMap((table) => table.owned)) {
    const { tree, owner } = owned;
    if (keptBack.has(normaliseName(owner))) continue;
    const dataset = names.ids.get(owner) ?? names.named.get(nameKey('Dataset', owner));
    if (!dataset) {
      resources.push({ tree, className: 'Distribution' });
      // A list of distributions alone may name what other files describe.
      if (datasets.length > 0) lost.push({ ...owned, suggestion: nearestTitle(owner, names) });
    } else if (Array.isArray(dataset.tree['distribution'])) dataset.tree['distribution'].push(tree);
    else dataset.tree['distribution'] = [tree];
  }
  for (const { tree, className } of resources) refer(tree, classIn(profile, className), names);
  return { resources, lost };
}

/** What the tables of a file describe, and the distributions whose dataset is not among it. */
interface Joined {
  readonly resources: readonly Described[];
  readonly lost: readonly Lost[];
}

interface Lost extends Owned {
  /** The title of a dataset that is much like it. */
  readonly suggestion: string | undefined;
}

function nearestTitle(text: string, { named }: Names): string | undefined {
  const titles = new Map<string, string>();
  for (const [key, { tree, className }] of named) {
    if (className !== 'Dataset') continue;
    const title = Object.values(tree).find(
      (value) => typeof value === 'string' && nameKey(className, value) === key,
    );
    if (typeof title === 'string') titles.set(title.toLowerCase(), title);
  }
  const found = nearest(text.toLowerCase(), titles.keys());
  return found === undefined ? undefined : titles.get(found);
}

/** Properties that name a resource for people. */
const nameKeys = new Set(['title', 'name', 'fn']);

function namesOf(resources: readonly Described[], profile: Profile): Names {
  const ids = new Map<string, Named>();
  const named = new Map<string, Named>();
  const classes = new Set<string>();
  for (const [index, { tree, className }] of resources.entries()) {
    const described = { tree, className, label: `_:row${index}` };
    const entry = classIn(profile, className);
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value !== 'string') continue;
      const meaning = meaningOf(entry, key);
      if (meaning.kind === 'id') ids.set(value, described);
      if (meaning.kind !== 'property' || !nameKeys.has(meaning.property.key)) continue;
      const name = nameKey(className, value);
      if (!named.has(name)) named.set(name, described);
      classes.add(className);
    }
  }
  return { ids, named, classes };
}

function nameKey(className: string, name: string): string {
  return `${className} ${normaliseName(name)}`;
}

/** Puts the IRIs of rows in the place of their names, in an object and in those inside it. */
function refer(tree: Tree, entry: ProfileClass, names: Names): void {
  if (names.named.size === 0) return;
  for (const [key, value] of Object.entries(tree)) {
    const meaning = meaningOf(entry, key);
    if (meaning.kind !== 'property') continue;
    const { property } = meaning;
    const range = rangeOf(property);
    if (range.length === 0) continue;
    const items = Array.isArray(value) ? value : [value];
    for (const item of items) if (isTree(item)) refer(item, range[0]!, names);
    if (!range.some((candidate) => names.classes.has(candidate.key))) continue;
    const changed = items.flatMap((item) => {
      if (typeof item !== 'string') return [item];
      const parts = splitList(property, item) ?? [item];
      const meant = parts.map((part) => idOfNamed(part, range, tree, names) ?? part);
      return meant.every((part, index) => part === parts[index]) ? [item] : meant;
    });
    if (changed.some((item, index) => item !== items[index]) || changed.length !== items.length)
      tree[key] = changed.length === 1 ? changed[0] : changed;
  }
}

function idOfNamed(
  text: string,
  range: readonly ProfileClass[],
  from: Tree,
  { named }: Names,
): string | undefined {
  for (const { key } of range) {
    const found = named.get(nameKey(key, text));
    if (found && found.tree !== from) return idOf(found);
  }
  return undefined;
}

/** The IRI of a row; one that has none gets a label. */
function idOf({ tree, label }: Named): string {
  const key = Object.keys(tree).find((name) => /^(?:@?id|uri|iri|about|rdf:about)$/i.test(name));
  const own = key === undefined ? undefined : tree[key];
  if (typeof own === 'string') return own;
  tree['id'] = label;
  return label;
}
