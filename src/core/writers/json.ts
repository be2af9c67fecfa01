import type { Write } from './document.js';
import { treeOf } from './tree.js';

/** Writes the canonical document as JSON. */
export const writeJson: Write = (document) => {
  const { tree, notes } = treeOf(document);
  return { text: `${JSON.stringify(tree, undefined, 2)}\n`, notes };
};
