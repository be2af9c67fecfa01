import type { ResourceNode } from '../../../model/canonical.js';
import type { Path, Traced, TreeContext, TreeSource } from './context.js';
import { traceProperty } from './map.js';

/** Where the values of a property were written. Values in one text have one path, in their order. */
export type Traces = (node: ResourceNode, property: string) => readonly Traced[];

const none: readonly Traced[] = [];

/** Traces the properties of resources; each is gone through once. */
export function tracesOf(context: TreeContext): Traces {
  const known = new Map<ResourceNode, Map<string, readonly Traced[]>>();
  return (node, property) => {
    if (!mayBeWritten(node, property)) return none;
    let properties = known.get(node);
    if (!properties) {
      properties = new Map();
      known.set(node, properties);
    }
    let traces = properties.get(property);
    if (!traces) {
      traces = traceProperty(context, node, property);
      properties.set(property, traces);
    }
    return traces;
  };
}

/** What is missing was not written, but for an IRI or a class that is empty; unknown keys have no values in the document. */
function mayBeWritten({ data, source }: ResourceNode, property: string): boolean {
  return (
    data[property] !== undefined ||
    property === 'id' ||
    property === 'class' ||
    Object.hasOwn((source as TreeSource).value, property)
  );
}

/** The way to an object from the top of the source. */
export function pathTo(source: TreeSource): Path {
  const path: (string | number)[] = [];
  for (let at: TreeSource | undefined = source; at; at = at.parent) path.unshift(...at.path);
  return path;
}

/** The last step of the way to an object. */
export function lastStep(source: TreeSource): string | number | undefined {
  for (let at: TreeSource | undefined = source; at; at = at.parent) {
    const step = at.path.at(-1);
    if (step !== undefined) return step;
  }
  return undefined;
}
