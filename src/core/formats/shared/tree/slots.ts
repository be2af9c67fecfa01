import type { CanonicalValue, ResourceNode } from '../../../model/canonical.js';
import type { Edit } from '../../../model/edit.js';
import type { ProfileProperty } from '../../../model/profile.js';
import { isTree, type Traced, type TreeContext, type TreeSource } from './context.js';
import { splitList } from './split-list.js';
import {
  type BranchNode,
  nodeAt,
  type Part,
  partOf,
  type ScalarNode,
  type SyntaxFile,
  type SyntaxNode,
} from './syntax.js';

/** Where a value of a resource is written. */
export interface Slot {
  readonly traced: Traced;
  /** The value in the canonical document. */
  readonly present: CanonicalValue | undefined;
  /** The entry of the resource that it stands in. */
  readonly part: Part;
  /** The value as it is written; where it is one of several in a text, the whole text. */
  readonly node: SyntaxNode;
  /** Which of the values in the text it is; undefined where it is the only one. */
  readonly position: number | undefined;
}

/** The values that an edit speaks of: all of the property, or those of one language, or a single one. */
export function chosen(
  traces: readonly Traced[],
  edit: Extract<Edit, { kind: 'replace' }>,
): readonly Traced[] {
  if (edit.index === undefined && edit.language === undefined) return traces;
  return traces.filter(
    (traced) =>
      traced.language === edit.language && (edit.index === undefined || traced.index === edit.index),
  );
}

/** The value of the canonical document that a trace speaks of. */
export function presentAt(
  node: ResourceNode,
  { property, language, index }: Traced,
): CanonicalValue | undefined {
  const value = node.data[property];
  const isMap = isTree(value) && !('@value' in value) && !('class' in value);
  const inner = isMap && (language !== undefined || '@none' in value) ? value[language ?? '@none'] : value;
  if (Array.isArray(inner)) {
    const item = inner[index];
    return isTree(item) && language !== undefined && item['@language'] === language ? item['@value'] : item;
  }
  return index === 0 ? inner : undefined;
}

/** The mapping in the source that a resource is made of. */
export function mappingOf(file: SyntaxFile, node: ResourceNode): BranchNode | undefined {
  const found = file.nodeOf(node.source as TreeSource);
  return found?.kind === 'map' ? found : undefined;
}

/** Where a value stands below the mapping of its resource, or undefined where that cannot be told for certain. */
export function slotOf(
  context: TreeContext,
  node: ResourceNode,
  mapping: BranchNode,
  traces: readonly Traced[],
  traced: Traced,
): Slot | undefined {
  const part = partOf(mapping, String(traced.path[0]));
  const at = nodeAt(mapping, traced.path);
  if (!part || !at) return undefined;
  const sharing = traces.filter((other) => samePath(other, traced));
  const own = sharing.indexOf(traced);
  const present = presentAt(node, traced);
  const slot = (found: SyntaxNode, position?: number): Slot => ({
    traced,
    present,
    part,
    node: found,
    position,
  });
  if (at.kind === 'list') {
    const leaves = leavesOf(at);
    return leaves.length === sharing.length ? slot(leaves[own]!) : undefined;
  }
  const property = node.type.properties.get(traced.property);
  if (at.kind === 'scalar' && context.listsInText && property) {
    const parts = splitList(property, at.text);
    if (!parts) return sharing.length === 1 ? slot(at) : undefined;
    return parts.length === sharing.length ? slot(at, own) : undefined;
  }
  return sharing.length === 1 ? slot(inside(at)) : undefined;
}

/** An object that only holds an IRI stands for it. */
function inside(node: SyntaxNode): SyntaxNode {
  const only = node.kind === 'map' && node.parts.length === 1 ? node.parts[0] : undefined;
  return only && /^(?:@?id|about|uri|iri|rdf:about)$/.test(only.key?.text ?? '') ? only.value : node;
}

function leavesOf(node: SyntaxNode): SyntaxNode[] {
  if (node.kind === 'list') return node.parts.flatMap((part) => leavesOf(part.value));
  return node.kind === 'scalar' && node.text === '' ? [] : [node];
}

function samePath(one: Traced, other: Traced): boolean {
  return one.path.length === other.path.length && one.path.every((step, index) => step === other.path[index]);
}

/** A text in which one of several values becomes these; undefined where the reader would part it differently. */
export function withPart(
  property: ProfileProperty,
  text: string,
  position: number,
  values: readonly string[],
): string | undefined {
  const parts = splitList(property, text);
  if (!parts) return undefined;
  // The parts are found again one after the other: what stands between them is kept.
  let from = 0;
  for (const part of parts.slice(0, position)) from = text.indexOf(part, from) + part.length;
  const start = text.indexOf(parts[position]!, from);
  const end = start + parts[position]!.length;
  const wanted = [...parts.slice(0, position), ...values, ...parts.slice(position + 1)];
  const before = text.slice(0, start);
  const after = text.slice(end);
  const joint = /(?<!\s)\s*[|;\n]\s*/.exec(text)?.[0] ?? '|';
  const result =
    values.length > 0
      ? before + values.join(joint) + after
      : position === 0
        ? after.replace(/^\s*[|;\n]\s*/, '')
        : withoutJoint(before) + after;
  const read =
    wanted.length > 1 ? splitList(property, result) : (splitList(property, result) ?? [result.trim()]);
  return read && read.length === wanted.length && read.every((part, index) => part === wanted[index])
    ? result
    : undefined;
}

/** A text without the sign between two values at its end, and the spaces around it. */
function withoutJoint(text: string): string {
  const rest = text.trimEnd();
  if (/[|;]$/.test(rest)) return rest.slice(0, -1).trimEnd();
  return text.slice(rest.length).includes('\n') ? rest : text;
}

/** A text with further values behind those that it has; undefined where the reader would not part them. */
export function withMore(
  property: ProfileProperty,
  text: string,
  values: readonly string[],
): string | undefined {
  const parts = splitList(property, text) ?? [text.trim()];
  const joint = /(?<!\s)\s*[|;\n]\s*/.exec(text)?.[0] ?? '|';
  const result = [text, ...values].join(joint);
  const read = splitList(property, result);
  const wanted = [...parts, ...values];
  return read?.length === wanted.length && read.every((part, index) => part === wanted[index])
    ? result
    : undefined;
}

/** A scalar of the source. */
export function isScalar(node: SyntaxNode | undefined): node is ScalarNode {
  return node?.kind === 'scalar';
}
