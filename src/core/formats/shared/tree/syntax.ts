/**
 * The source of a tree as it is written: which signs stand where. Made only when a file is changed, and only of
 * those parts of it that may change.
 */
import type { Path } from './traces.js';

interface Stretch {
  readonly start: number;
  end: number;
  /** It must stay as it is: it is shared by way of an alias, or has a tag. */
  locked: boolean;
  /** Something in it is shared: it cannot go. */
  shared: boolean;
  holder: Part | undefined;
}

/** A text, number or the like, with its quotation marks; an empty stretch where a value is left out. */
export interface ScalarNode extends Stretch {
  readonly kind: 'scalar';
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'none';
  /** The line breaks after a block text belong to it: nothing can be put behind it. */
  readonly keeps?: boolean;
}

/** A list or a mapping with its brackets; without brackets from its first to its last sign. */
export interface BranchNode extends Stretch {
  readonly kind: 'list' | 'map';
  readonly flow: boolean;
  readonly parts: Part[];
}

/** What is not looked into: an alias, or what nobody asked for. */
export interface OpaqueNode extends Stretch {
  readonly kind: 'opaque';
}

/** A value as it is written. */
export type SyntaxNode = ScalarNode | BranchNode | OpaqueNode;

/** An item of a list with its dash, or an entry of a mapping with its key. */
export interface Part {
  readonly start: number;
  readonly key: ScalarNode | undefined;
  value: SyntaxNode;
  readonly branch: BranchNode;
  /** Written in a way that is only read: `? key`. */
  readonly odd: boolean;
}

/** A file that has been gone through for what may change in it. */
export interface SyntaxFile {
  /** The values at the top by their number: one, one a YAML document, or one a line. */
  readonly roots: ReadonlyMap<number, SyntaxNode>;
  /** All scalars that hold one of the texts which were asked for. */
  readonly scalars: readonly ScalarNode[];
}

/** What is asked of the source. */
export interface Sought {
  /** Whatever stands below these paths may change. */
  readonly paths: readonly Path[];
  /** Whether a text is sought wherever it stands. */
  readonly text: ((text: string) => boolean) | undefined;
}

/** The entry that counts for a key: the last of several. */
export function partOf(node: SyntaxNode | undefined, key: string): Part | undefined {
  if (node?.kind !== 'map') return undefined;
  for (let at = node.parts.length - 1; at >= 0; at--)
    if (node.parts[at]!.key?.text === key) return node.parts[at];
  return undefined;
}

/** The value at the end of a path. */
export function nodeAt(from: SyntaxNode | undefined, path: Path): SyntaxNode | undefined {
  let at = from;
  for (const step of path) {
    if (at === undefined) return undefined;
    at =
      typeof step === 'string'
        ? partOf(at, step)?.value
        : at.kind === 'list'
          ? at.parts[step]?.value
          : undefined;
  }
  return at;
}

/** Where an item or entry ends. */
export function endOf(part: Part): number {
  return Math.max(part.value.end, part.key?.end ?? 0);
}

/** Whether a value stands inside brackets. */
export function isInFlow(node: SyntaxNode): boolean {
  return node.holder?.branch.flow ?? false;
}
