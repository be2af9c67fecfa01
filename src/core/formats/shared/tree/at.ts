import type { ResourceNode } from '../../../model/canonical.js';
import type { Place } from '../../../model/place.js';
import { meaningOf } from '../../../profile/keys.js';
import type { Path, TreeContext, TreeSource } from './context.js';
import { kinds, type Layout } from './layout.js';
import { spotsIn } from './located.js';
import { isPartOfParent, isPartOfText } from './made-objects.js';
import type { Traces } from './traces.js';

/** Finds what of the document stands at an offset of the source. */
export function placesIn(
  { resources }: TreeContext,
  traces: Traces,
  layout: Layout,
): (offset: number) => Place {
  const nodes = nodesByRow(resources, layout);
  return (offset) => {
    const row = rowAt(layout, offset);
    const path: (string | number)[] = [];
    for (let at = row; at >= 0; at = layout.parent(at)) {
      const node = nodes.get(at);
      if (node) return placeOf(node, path.reverse(), traces);
      path.push(stepTo(layout, at));
    }
    return { kind: 'document' };
  };
}

/** The objects of resources by their rows; what was made of a text or of the keys around it has none of its own. */
function nodesByRow(resources: readonly ResourceNode[], layout: Layout): ReadonlyMap<number, ResourceNode> {
  const spotOf = spotsIn(layout);
  const found = new Map<number, ResourceNode>();
  for (const node of resources) {
    const source = node.source as TreeSource;
    const { row, exists } = spotOf(source);
    if (exists && !isPartOfText(source.value) && !isPartOfParent(source.value)) found.set(row, node);
  }
  return found;
}

/** The innermost value at an offset, with its key or dash; negative where there is none. */
function rowAt(layout: Layout, offset: number): number {
  const isAt = (row: number) => layout.partStart(row) <= offset && offset <= layout.end(row);
  let row = [...layout.roots.values()].findLast(isAt) ?? -1;
  while (row >= 0 && layout.kind(row) !== kinds.scalar) {
    const inner = layout.children(row).findLast(isAt);
    if (inner === undefined) break;
    row = inner;
  }
  return row;
}

/** The key of a value, or its position in the list that it stands in. */
function stepTo(layout: Layout, row: number): string | number {
  const around = layout.parent(row);
  return layout.keyStart(row) >= 0 || around < 0 ? layout.key(row) : layout.children(around).indexOf(row);
}

/** The value at the end of a way from a resource, as a place. */
function placeOf(node: ResourceNode, path: Path, traces: Traces): Place {
  const [key] = path;
  if (key === undefined) return { kind: 'resource', node };
  const name = propertyFor(node, String(key));
  if (name === undefined) return { kind: 'key', node, key: String(key) };
  const own = traces(node, name);
  const exact = own.filter((traced) => path.every((step, index) => traced.path[index] === step));
  const [only] = exact;
  if (exact.length !== 1 || !only || own.length === 1) return { kind: 'resource', node, property: name };
  const { index, language } = only;
  return { kind: 'resource', node, property: name, index, ...(language === undefined ? {} : { language }) };
}

/** The property that a key means in the document; undefined where it means none that the profile has there. */
function propertyFor({ type }: ResourceNode, key: string): string | undefined {
  const meaning = meaningOf(type, key);
  switch (meaning.kind) {
    case 'property':
      return meaning.property.key;
    case 'type':
      return type.properties.has('type') ? 'type' : 'class';
    case 'id':
    case 'class':
      return meaning.kind;
    default:
      return undefined;
  }
}
