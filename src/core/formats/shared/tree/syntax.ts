/**
 * The source of a tree as it is written: which signs stand where. Nodes are made of the layout of the source when
 * they are asked for, each once.
 */
import type { Path, TreeSource } from './context.js';
import { kinds, type Layout, marks, type ScalarStyle } from './layout.js';
import { spotsIn } from './located.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** It must stay as it is: it is shared by way of an alias, or has a tag. */
  readonly locked: boolean;
  /** Something in it is shared: it cannot go. */
  readonly shared: boolean;
  /** The item or entry that it is the value of. */
  readonly holder: Part | undefined;
}

/** A text, number or the like, with its quotation marks; an empty stretch where a value is left out. */
export interface ScalarNode extends Stretch {
  readonly kind: 'scalar';
  readonly text: string;
  readonly style: ScalarStyle;
  /** The line breaks after a block text belong to it: nothing can be put behind it. */
  readonly keeps: boolean;
}

/** A list or a mapping with its brackets; without brackets from its first to its last sign. */
export interface BranchNode extends Stretch {
  readonly kind: 'list' | 'map';
  readonly flow: boolean;
  readonly parts: readonly Part[];
  /** Where the first of them begins. */
  readonly inner: number;
  /** The entry that counts for a key: the last of several. */
  readonly entry: (key: string) => Part | undefined;
}

/** What is not looked into: an alias. */
export interface OpaqueNode extends Stretch {
  readonly kind: 'opaque';
}

/** A value as it is written. */
export type SyntaxNode = ScalarNode | BranchNode | OpaqueNode;

/** An item of a list with its dash, or an entry of a mapping with its key. */
export interface Part {
  readonly start: number;
  readonly key: ScalarNode | undefined;
  readonly value: SyntaxNode;
  readonly branch: BranchNode;
  /** Written in a way that is only read: `? key`. */
  readonly odd: boolean;
}

/** A file that may be changed. */
export interface SyntaxFile {
  /** The value that an object of the parsed source was made of. */
  readonly nodeOf: (source: TreeSource) => SyntaxNode | undefined;
  /** All scalars whose text fits. */
  readonly scalars: (fits: (text: string) => boolean) => readonly ScalarNode[];
}

/** The file that a layout is of. */
export function syntaxOf(layout: Layout, text: string): SyntaxFile {
  const { nodeAt } = new Nodes(layout, text);
  const spotOf = spotsIn(layout);
  return {
    nodeOf: (source) => {
      const { row, exists } = spotOf(source);
      return exists && row >= 0 ? nodeAt(row) : undefined;
    },
    scalars: (fits) => {
      const found: ScalarNode[] = [];
      for (let row = 0; row < layout.count; row++) {
        if (layout.kind(row) === kinds.scalar && fits(layout.text(row)))
          found.push(nodeAt(row) as ScalarNode);
      }
      return found;
    },
  };
}

/** The nodes and parts that were asked for. */
class Nodes {
  private readonly nodes = new Map<number, SyntaxNode>();
  private readonly parts = new Map<number, Part>();

  constructor(
    private readonly layout: Layout,
    private readonly text: string,
  ) {}

  readonly nodeAt = (row: number): SyntaxNode => {
    let node = this.nodes.get(row);
    if (!node) {
      node = new RowNode(this.layout, row, this) as SyntaxNode;
      this.nodes.set(row, node);
    }
    return node;
  };

  partAt(row: number): Part {
    let part = this.parts.get(row);
    if (!part) {
      part = new RowPart(this.layout, row, this, this.keyOf(row));
      this.parts.set(row, part);
    }
    return part;
  }

  private keyOf(row: number): ScalarNode | undefined {
    const { layout } = this;
    const start = layout.keyStart(row);
    if (start < 0) return undefined;
    const sign = this.text[start];
    return {
      kind: 'scalar',
      text: layout.key(row),
      style: sign === '"' ? 'double' : sign === "'" ? 'single' : 'plain',
      start,
      end: layout.keyEnd(row),
      locked: layout.has(layout.parent(row), marks.locked),
      shared: false,
      keeps: false,
      holder: undefined,
    };
  }
}

const kindsOfNodes = ['map', 'list', 'scalar', 'opaque'] as const;

/** A value, read from its row. */
class RowNode {
  readonly kind: SyntaxNode['kind'];
  readonly start: number;
  readonly end: number;
  private children: readonly Part[] | undefined;

  constructor(
    private readonly layout: Layout,
    private readonly row: number,
    private readonly nodes: Nodes,
  ) {
    this.kind = kindsOfNodes[layout.kind(row)]!;
    this.start = layout.start(row);
    this.end = layout.end(row);
  }

  get text(): string {
    return this.layout.text(this.row);
  }

  get style(): ScalarStyle {
    return this.layout.style(this.row);
  }

  get keeps(): boolean {
    return this.layout.has(this.row, marks.keeps);
  }

  get flow(): boolean {
    return this.layout.has(this.row, marks.flow);
  }

  get locked(): boolean {
    return this.layout.has(this.row, marks.locked);
  }

  get shared(): boolean {
    return this.layout.has(this.row, marks.shared);
  }

  get parts(): readonly Part[] {
    this.children ??= this.layout.children(this.row).map((row) => this.nodes.partAt(row));
    return this.children;
  }

  get inner(): number {
    return this.layout.partStart(this.row + 1);
  }

  entry(key: string): Part | undefined {
    const row = this.layout.child(this.row, key);
    return row === undefined ? undefined : this.nodes.partAt(row);
  }

  get holder(): Part | undefined {
    return this.layout.parent(this.row) < 0 ? undefined : this.nodes.partAt(this.row);
  }
}

/** An item or entry, read from the row of its value. */
class RowPart implements Part {
  readonly start: number;
  readonly odd: boolean;

  constructor(
    private readonly layout: Layout,
    private readonly row: number,
    private readonly nodes: Nodes,
    readonly key: ScalarNode | undefined,
  ) {
    this.start = layout.partStart(row);
    this.odd = layout.has(row, marks.odd);
  }

  get value(): SyntaxNode {
    return this.nodes.nodeAt(this.row);
  }

  get branch(): BranchNode {
    return this.nodes.nodeAt(this.layout.parent(this.row)) as BranchNode;
  }
}

/** The entry that counts for a key: the last of several. */
export function partOf(node: SyntaxNode | undefined, key: string): Part | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entry(key);
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
