import type { ResourceNode } from '../../model/canonical.js';

/** Gives a resource of the caller's own document an address. */
export function identify(node: ResourceNode, id: string): void {
  const { class: name, ...others } = node.data;
  for (const key of Object.keys(node.data)) delete node.data[key];
  Object.assign(node.data, { id, ...(name === undefined ? {} : { class: name }) }, others);
  Object.assign(node, { id });
}
