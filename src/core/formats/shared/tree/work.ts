import type { ResourceNode } from '../../../model/canonical.js';
import type { ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { meaningOf } from '../../../profile/keys.js';
import type { Traced, TreeContext, TreeSource } from './context.js';
import { type KeySpelling, partsOfKey, spell, spellingOf } from './key-spelling.js';
import { isPartOfParent } from './made-objects.js';
import type { Plan } from './plan.js';
import type { BranchNode, Part, ScalarNode, SyntaxFile } from './syntax.js';
import type { Traces } from './traces.js';

/** The text and language that fixes give to a value. */
export interface Retagged {
  readonly text: string;
  readonly language: string | undefined;
}

/** What planning a fix needs. */
export interface Work {
  readonly context: TreeContext;
  readonly file: SyntaxFile;
  readonly plan: Plan;
  /** The scalars in which an IRI stands that is to change. */
  readonly scalarsWith: (iri: string) => readonly ScalarNode[];
  readonly traces: Traces;
  /** What the fixes of the file, this one or another, make of a text that gets another language. */
  readonly retagged: (node: ResourceNode, traced: Traced) => Retagged | undefined;
}

/** A resource and the mapping that it is written as. */
export interface Written {
  readonly node: ResourceNode;
  readonly mapping: BranchNode;
}

/** How the keys of the resource, or else of those around it, are spelled. */
export function spellingIn({ node, mapping }: Written): KeySpelling | undefined {
  const keys = mapping.parts.flatMap((part) => part.key?.text ?? []);
  const own = spellingOf(node.type, keys);
  return (
    own ??
    (node.parent && spellingOf(node.parent.type, Object.keys((node.parent.source as TreeSource).value)))
  );
}

/** A key for a property of the resource, spelled as its other keys; undefined where it would be read as another's. */
export function newKey(written: Written, property: ProfileProperty): string | undefined {
  const { node } = written;
  const key = spell(node.type, property, spellingIn(written));
  if (!isPartOfParent((node.source as TreeSource).value) || !node.parent) return key;
  const meaning = meaningOf(node.parent.type, key).kind;
  return meaning === 'property' || meaning === 'class' ? undefined : key;
}

/** A key for a property of a new resource inside the resource. */
export function innerKey(written: Written): (type: ProfileClass, property: ProfileProperty) => string {
  let spelling: { readonly found: KeySpelling | undefined } | undefined;
  return (type, property) => {
    spelling ??= { found: spellingIn(written) };
    return spell(type, property, spelling.found);
  };
}

/** The signs around the language in the keys of a resource (`title-sv`, `Titel (sv)`), where it has such keys. */
export function suffixIn({ node, mapping }: Written): readonly [string, string] | undefined {
  for (const { key } of mapping.parts) {
    if (!key) continue;
    const meaning = meaningOf(node.type, key.text);
    if (meaning.kind !== 'property' || meaning.language === undefined) continue;
    const { before, after } = partsOfKey(key.text, meaning.language);
    return [before, after];
  }
  return undefined;
}

/** The language that the key of an entry gives to the texts in it. */
export function languageOf(node: ResourceNode, part: Part): string | undefined {
  const meaning = meaningOf(node.type, part.key?.text ?? '');
  return meaning.kind === 'property' ? meaning.language : undefined;
}

/** The entries of the resource that hold values of a property, or are there for them, with the language of the key. */
export function entriesFor({ node, mapping }: Written, property: ProfileProperty): readonly Part[] {
  return mapping.parts.filter((part, index) => {
    if (!part.key) return false;
    const meaning = meaningOf(node.type, part.key.text);
    const isIt =
      meaning.kind === 'property'
        ? meaning.property === property
        : meaning.kind === 'type' && property.key === 'type';
    return isIt && mapping.parts.findLastIndex((other) => other.key?.text === part.key!.text) === index;
  });
}
