import type { ResourceNode } from '../../../model/canonical.js';
import type { TreeContext, TreeSource } from './context.js';
import { traceResource } from './map.js';

/** A way from the top of the parsed source to a value. */
export type Path = readonly (string | number)[];

/** A value of a resource and the way from the resource's object to where it was written. */
export interface Traced {
  readonly property: string;
  readonly language: string | undefined;
  readonly index: number;
  readonly path: Path;
}

/** Where each value of a resource was written. Values in one text have one path, in their order. */
export function traceNode(context: TreeContext, node: ResourceNode): readonly Traced[] {
  const found: Traced[] = [];
  traceResource(
    {
      ...context,
      trace: (property, language, index, path) => found.push({ property, language, index, path }),
    },
    node,
  );
  return found;
}

/** The way to an object from the top of the source. */
export function pathTo(source: TreeSource): Path {
  const path: (string | number)[] = [];
  for (let at: TreeSource | undefined = source; at; at = at.parent) path.unshift(...at.path);
  return path;
}
