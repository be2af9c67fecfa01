/**
 * Objects that stand in no source as they are: the mapper made them of a text, or of keys of the object around
 * them. Where they stand is remembered here.
 */

import type { ProfileClass } from '../../../model/profile.js';
import { meaningOf } from '../../../profile/keys.js';
import type { Tree } from './context.js';

/** Objects that were made here of a text that stands for a resource: all of it stands where the text stands. */
const partsOfText = new WeakSet<Tree>();

/** Remembers an object that was made of a text. */
export function noteMadeOfText(tree: Tree): void {
  partsOfText.add(tree);
}

/** Whether an object was made of a text. */
export function isPartOfText(tree: Tree): boolean {
  return partsOfText.has(tree);
}

/** Objects that were made here out of the keys of the object around them: they stand in the same place. */
const partsOfParent = new WeakSet<Tree>();

/** Whether an object was made out of the keys of the one around it. */
export function isPartOfParent(tree: Tree): boolean {
  return partsOfParent.has(tree);
}

/** An attribution may be written as an agent with a role; the agent then stands in a place of its own. */
export function attribution(value: Tree, type: ProfileClass): Tree {
  const keys = Object.keys(value);
  const meanings = keys.map((key) => meaningOf(type, key));
  if (meanings.some((meaning) => meaning.kind === 'property' && meaning.property.key === 'agent'))
    return value;
  const own: Tree = {};
  const agent: Tree = {};
  keys.forEach((key, index) => {
    const meaning = meanings[index]!;
    const target = meaning.kind === 'property' || meaning.kind === 'class' ? own : agent;
    target[key] = value[key];
  });
  if (Object.keys(agent).length === 0) return own;
  partsOfParent.add(agent);
  return { ...own, agent };
}
