import type { Write } from '../../model/normal.js';
import { treeOf } from '../shared/tree/write.js';

/** Writes the canonical document as JSON. */
export const writeJson: Write = (document) => {
  const { tree, notes } = treeOf(document);
  return { text: `${JSON.stringify(tree, undefined, 2)}\n`, notes };
};
