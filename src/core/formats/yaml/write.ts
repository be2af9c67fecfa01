import { dump } from 'js-yaml';
import type { Write } from '../../model/normal.js';
import { treeOf } from '../shared/tree/write.js';

/** Writes the canonical document as YAML. What looks like a date or a number is quoted: all values are texts. */
export const writeYaml: Write = (document) => {
  const { tree, notes } = treeOf(document);
  return { text: dump(tree, { lineWidth: -1, noRefs: true }), notes };
};
