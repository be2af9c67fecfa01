import type { ResourceNode } from '../../../model/canonical.js';
import type { Finding } from '../../../model/finding.js';
import type { Profile, ProfileClass } from '../../../model/profile.js';
import {
  type ClassMeaning,
  classesByName,
  classesNearName,
  defaultClassName,
  isOfOtherVocabulary,
} from '../../../profile/names.js';
import { mayBeBoth } from '../../../profile/two-classes.js';
import type { Tree } from './context.js';

const classKeys = ['class', '@type', 'type', 'typ', 'rdf:type'] as const;

/** Whether an object names a class, known or not. */
export function hasClassKey(tree: Tree): boolean {
  return classKeys.some((key) => typeof tree[key] === 'string');
}

/** The class that an object names itself, among those that may stand there (all classes when none are given). */
export function namedClass(
  tree: Tree,
  range: readonly ProfileClass[],
  profile: Profile,
): ClassMeaning | undefined {
  for (const key of classKeys) {
    const value = tree[key];
    if (value === undefined) continue;
    for (const name of Array.isArray(value) ? value : [value]) {
      if (typeof name !== 'string') continue;
      const meanings = meaningsOf(name, key, profile);
      // `Organization` is a contact where nothing else is asked for; the agent is `foaf:Organization`.
      const usual = meanings.find((meaning) => meaning.name === name) ?? meanings[0];
      const found = range.length === 0 ? usual : meanings.find((meaning) => range.includes(meaning.class));
      if (found) return found;
    }
  }
  return undefined;
}

/** What a class name stands for; a misspelt one counts where nothing else could be meant by the key. */
function meaningsOf(name: string, key: string, profile: Profile): readonly ClassMeaning[] {
  const exact = classesByName(name, profile);
  return exact.length > 0 || key === 'type' || key === 'typ' ? exact : classesNearName(name, profile);
}

/** Whether a text is the name of the class, or nearly. */
export function namesClass(text: string, type: ProfileClass, profile: Profile): boolean {
  const exact = classesByName(text, profile);
  const meanings = exact.length > 0 ? exact : classesNearName(text, profile);
  return meanings.some((found) => found.class === type);
}

/** What a class name means for the resource that has it. */
interface NamedAs {
  /** The name in the canonical document, where it is one of the resource's class. */
  readonly name: string | undefined;
  /** What is wrong with it. */
  readonly finding: Finding | undefined;
}

/** Compares class names with what the resource is taken for: by one of them, or by its place. */
export function namedAs(names: readonly string[], node: ResourceNode, profile: Profile): NamedAs {
  const all = names.map((name) => ({ name, exact: classesByName(name, profile) }));
  const isOwn = (found: ClassMeaning) => found.class === node.type;
  const others = all.filter(({ exact }) => exact.length > 0 && !exact.some(isOwn));
  const other = others.map(({ exact }) => exact[0]!).find((found) => found.class.kind === 'main');
  const own = all.find(({ exact }) => exact.some(isOwn));
  if (own) {
    const meaning = own.exact.find(isOwn)!;
    // What else it is said to be takes nothing away, unless it is another thing of the profile.
    if (other && !mayBeBoth(node.type.key, other.class.key))
      return { name: meaning.name, finding: twoClasses(node, other.class.key) };
    const isOther = names.length === 1 && isOfOtherVocabulary(own.name, meaning);
    return {
      name: meaning.name,
      finding: isOther ? unknown(node, own.name, meaning.name, 'related', true) : undefined,
    };
  }
  for (const { name, exact } of all) {
    const meant = exact.length > 0 ? undefined : classesNearName(name, profile).find(isOwn);
    if (meant) return { name: meant.name, finding: unknown(node, name, meant.name, 'letters', true) };
  }
  const [first] = names;
  const suggestion = defaultClassName(node.type);
  return {
    name: undefined,
    finding: first === undefined ? undefined : unknown(node, first, suggestion, 'related', false),
  };
}

const place = (node: ResourceNode) => ({ kind: 'resource', node, property: 'class' }) as const;

function unknown(
  node: ResourceNode,
  value: string,
  suggestion: string,
  slip: 'letters' | 'related',
  exact: boolean,
): Finding {
  const args = { value, class: node.type.key, suggestion, slip, exact };
  return { rule: 'class-unknown', place: place(node), args };
}

function twoClasses(node: ResourceNode, second: string): Finding {
  return {
    rule: 'id-two-classes',
    place: place(node),
    args: { value: node.id ?? '', first: node.type.key, second },
  };
}
