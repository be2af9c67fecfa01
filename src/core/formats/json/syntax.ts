import { visit } from 'jsonc-parser';
import type {
  BranchNode,
  OpaqueNode,
  Part,
  ScalarNode,
  Sought,
  SyntaxFile,
  SyntaxNode,
} from '../shared/tree/syntax.js';
import { type WantedPaths, wantedPaths } from '../shared/tree/wanted.js';
import { deepest, mostNested } from './nesting.js';

/** Goes through JSON for what may change in it; undefined where it has faults, but for comments and commas too many. */
export function parseJsonSyntax(text: string, sought: Sought): SyntaxFile | undefined {
  if (deepest(text) > mostNested) return undefined;
  const roots = new Map<number, SyntaxNode>();
  const scalars: ScalarNode[] = [];
  const wanted = wantedPaths(sought.paths);
  const whole = new Builder(text, 0, wanted.children.get(0), sought.text, scalars);
  const root = whole.build();
  if (root) {
    roots.set(0, root);
    return { roots, scalars };
  }
  scalars.length = 0;
  let number = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    const value = new Builder(line, index, wanted.children.get(number), sought.text, scalars).build();
    if (!value) return undefined;
    roots.set(number, value);
    number += 1;
  }
  return { roots, scalars };
}

interface Frame {
  readonly node: BranchNode | OpaqueNode;
  readonly wanted: WantedPaths | undefined;
  /** All that is in it may change. */
  readonly whole: boolean;
  key: ScalarNode | undefined;
  count: number;
}

/** Makes nodes of one JSON value. */
class Builder {
  private readonly stack: Frame[] = [];
  private root: SyntaxNode | undefined;
  private isBroken = false;

  constructor(
    private readonly text: string,
    private readonly base: number,
    private readonly wantedRoot: WantedPaths | undefined,
    private readonly sought: Sought['text'],
    private readonly scalars: ScalarNode[],
  ) {}

  /** The value; undefined where the text has faults, or several values. */
  build(): SyntaxNode | undefined {
    visit(
      this.text,
      {
        onObjectBegin: (offset) => this.begin('map', offset),
        onArrayBegin: (offset) => this.begin('list', offset),
        onObjectEnd: (offset, length) => this.end(offset + length),
        onArrayEnd: (offset, length) => this.end(offset + length),
        onObjectProperty: (name, offset, length) => {
          const frame = this.stack.at(-1);
          if (frame) frame.key = this.scalar(name, offset, length);
        },
        onLiteralValue: (value, offset, length) => {
          const raw = this.text.slice(offset, offset + length);
          const node = this.scalar(
            value === null ? '' : typeof value === 'string' ? value : raw,
            offset,
            length,
          );
          this.enter(node);
          if (this.sought?.(node.text)) this.scalars.push(node);
        },
        onError: () => {
          this.isBroken = true;
        },
      },
      { allowTrailingComma: true },
    );
    return this.isBroken ? undefined : this.root;
  }

  private scalar(text: string, offset: number, length: number): ScalarNode {
    const style = this.text[offset] === '"' ? 'double' : 'plain';
    return { kind: 'scalar', text, style, ...this.stretch(offset, offset + length) };
  }

  private stretch(start: number, end: number) {
    return {
      start: start + this.base,
      end: end + this.base,
      locked: false,
      shared: false,
      holder: undefined,
    };
  }

  /** Puts a value where it stands, and says whether what is in it is asked for. */
  private enter(node: SyntaxNode): { wanted: WantedPaths | undefined; whole: boolean } {
    const frame = this.stack.at(-1);
    if (!frame) {
      this.root = node;
      return { wanted: this.wantedRoot, whole: this.wantedRoot?.key !== undefined };
    }
    const wanted = frame.wanted?.children.get(frame.key?.text ?? frame.count);
    if (frame.node.kind !== 'opaque') {
      const part: Part = {
        start: frame.key?.start ?? node.start,
        key: frame.key,
        value: node,
        branch: frame.node,
        odd: false,
      };
      node.holder = part;
      frame.node.parts.push(part);
    }
    frame.count += 1;
    frame.key = undefined;
    return { wanted, whole: frame.whole || wanted?.key !== undefined };
  }

  private begin(kind: BranchNode['kind'], offset: number): void {
    const branch: BranchNode = { kind, flow: true, parts: [], ...this.stretch(offset, offset) };
    const frame = this.stack.at(-1);
    const asked = frame?.wanted?.children.get(frame.key?.text ?? frame.count);
    const isAsked = frame ? frame.whole || asked !== undefined : this.wantedRoot !== undefined;
    const node: BranchNode | OpaqueNode = isAsked
      ? branch
      : { kind: 'opaque', ...this.stretch(offset, offset) };
    const { wanted, whole } = this.enter(node);
    this.stack.push({ node, wanted, whole, key: undefined, count: 0 });
  }

  private end(offset: number): void {
    const frame = this.stack.pop();
    if (frame) frame.node.end = offset + this.base;
  }
}
