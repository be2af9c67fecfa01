import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type {
  BranchNode,
  OpaqueNode,
  ScalarNode,
  Sought,
  SyntaxFile,
  SyntaxNode,
} from '../shared/tree/syntax.js';
import { type WantedPaths, wantedPaths } from '../shared/tree/wanted.js';
import { anchorName, scalarText } from './compose.js';
import type { ParsedPart } from './read.js';

type Anchored = { readonly anchorStart: number; readonly anchorEnd: number };
type Placed = Anchored & { readonly tagStart: number; readonly tagEnd: number };

interface Frame {
  readonly node: BranchNode | OpaqueNode;
  readonly isList: boolean;
  readonly isFlow: boolean;
  readonly isKey: boolean;
  readonly wanted: WantedPaths | undefined;
  /** All that is in it may change. */
  readonly whole: boolean;
  key: ScalarNode | undefined;
  isOdd: boolean;
  partStart: number;
  count: number;
}

/** Makes nodes of the parse events of a file, of those of its parts that could be parsed. */
export function nodesOfParts(parts: readonly ParsedPart[], sought: Sought): SyntaxFile {
  const roots = new Map<number, SyntaxNode>();
  const scalars: ScalarNode[] = [];
  let first = 0;
  for (const { part, events } of parts) {
    const aliased = aliasesIn(part.text, events);
    new Builder(part.text, sought, part.offset, first, aliased, roots, scalars).build(events);
    first += events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
  }
  return { roots, scalars };
}

function aliasesIn(text: string, events: readonly Event[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const event of events) if (event.type === EVENT_ID.ALIAS) names.add(anchorName(text, event));
  return names;
}

const styles: Readonly<Record<number, ScalarNode['style']>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

class Builder {
  private readonly stack: Frame[] = [];
  private readonly wantedRoot: WantedPaths;
  private number: number;
  /** Up to here the text has been understood. */
  private position = 0;

  constructor(
    private readonly text: string,
    private readonly sought: Sought,
    private readonly offset: number,
    first: number,
    private readonly aliased: ReadonlySet<string>,
    private readonly roots: Map<number, SyntaxNode>,
    private readonly scalars: ScalarNode[],
  ) {
    this.wantedRoot = wantedPaths(sought.paths);
    this.number = first - 1;
  }

  build(events: readonly Event[]): void {
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          this.number += 1;
          this.stack.length = 0;
          break;
        case EVENT_ID.SCALAR:
          this.scalar(event);
          break;
        case EVENT_ID.SEQUENCE:
          this.begin('list', event.start, event.style === COLLECTION_STYLE.FLOW, event);
          break;
        case EVENT_ID.MAPPING:
          this.begin('map', event.start, event.style === COLLECTION_STYLE.FLOW, event);
          break;
        case EVENT_ID.ALIAS:
          this.alias(event);
          break;
        case EVENT_ID.POP:
          this.end();
          break;
      }
    }
  }

  private stretch(start: number, end: number, event?: Placed) {
    const isShared =
      event !== undefined && event.anchorStart >= 0 && this.aliased.has(anchorName(this.text, event));
    const outer = this.stack.at(-1);
    if (isShared) for (const frame of this.stack) frame.node.shared = true;
    return {
      start: start + this.offset,
      end: end + this.offset,
      locked: isShared || (event !== undefined && event.tagStart >= 0) || (outer?.node.locked ?? false),
      shared: isShared,
      holder: undefined,
    };
  }

  /** Notes where the item or entry begins that comes now. */
  private beginPart(): void {
    const frame = this.stack.at(-1);
    if (!frame || frame.key !== undefined) return;
    const at = this.skip(this.position, frame.isFlow);
    const isMark = (sign: string) => this.text[at] === sign && /\s|^$/.test(this.text[at + 1] ?? '');
    frame.isOdd = !frame.isList && isMark('?');
    frame.partStart = at;
    if (!frame.isFlow && frame.isList && this.text[at] === '-') this.position = at + 1;
  }

  /** Behind white space and comments, and commas inside brackets. */
  private skip(from: number, commas: boolean): number {
    let at = from;
    while (at < this.text.length) {
      const sign = this.text[at]!;
      if (sign === '#' && (at === 0 || /\s/.test(this.text[at - 1]!))) {
        while (at < this.text.length && this.text[at] !== '\n' && this.text[at] !== '\r') at += 1;
      } else if (/\s/.test(sign) || (commas && sign === ',')) at += 1;
      else break;
    }
    return at;
  }

  private isKeyNext(): boolean {
    const frame = this.stack.at(-1);
    return frame !== undefined && !frame.isList && frame.key === undefined;
  }

  private scalar(event: ScalarEvent): void {
    this.beginPart();
    const node = this.scalarNode(event);
    if (this.isKeyNext()) {
      const frame = this.stack.at(-1)!;
      if (node.locked !== frame.node.locked) frame.isOdd = true;
      this.setKey(frame, node);
      return;
    }
    this.enter(node);
    if (this.sought.text?.(node.text)) this.scalars.push(node);
  }

  private setKey(frame: Frame, key: ScalarNode): void {
    frame.key = key;
    this.position = Math.max(this.position, key.end - this.offset);
    const at = this.skip(this.position, false);
    if (this.text[at] === ':') this.position = at + 1;
  }

  private scalarNode(event: ScalarEvent): ScalarNode {
    const { text } = this;
    const value = scalarText(text, event) ?? '';
    const style = styles[event.style]!;
    const behind = Math.max(this.position, event.anchorEnd, event.tagEnd);
    const isBlock = style === 'literal' || style === 'folded';
    const isNone = event.valueStart < 0 || (style === 'plain' && event.valueEnd <= event.valueStart);
    if (isNone) return { kind: 'scalar', text: '', style: 'none', ...this.stretch(behind, behind, event) };
    if (!isBlock) {
      const quote = style === 'plain' ? 0 : 1;
      const [start, end] = [event.valueStart - quote, event.valueEnd + quote];
      this.position = Math.max(this.position, end);
      return { kind: 'scalar', text: value, style, ...this.stretch(start, end, event) };
    }
    const start = text.indexOf(style === 'literal' ? '|' : '>', behind);
    const raw = text.slice(start, Math.max(start, event.valueEnd));
    this.position = start + raw.length;
    const keeps =
      event.chomping === CHOMPING_MODE.KEEP ||
      (event.chomping === CHOMPING_MODE.CLIP && !/[\r\n]$/.test(raw));
    return {
      kind: 'scalar',
      text: value,
      style,
      keeps,
      ...this.stretch(start, start + raw.trimEnd().length, event),
    };
  }

  /** Puts a value where it stands. */
  private enter(node: SyntaxNode): void {
    this.position = Math.max(this.position, node.end - this.offset);
    const frame = this.stack.at(-1);
    if (!frame) {
      this.roots.set(this.number, node);
      return;
    }
    if (frame.node.kind !== 'opaque') {
      const part = {
        start: frame.partStart + this.offset,
        key: frame.key,
        value: node,
        branch: frame.node,
        odd: frame.isOdd,
      };
      node.holder = part;
      frame.node.parts.push(part);
    }
    frame.count += 1;
    frame.key = undefined;
  }

  private alias(event: Anchored): void {
    this.beginPart();
    const start = event.anchorStart - (this.text[event.anchorStart] === '*' ? 0 : 1);
    const stretch = { ...this.stretch(start, event.anchorEnd), locked: true };
    const frame = this.stack.at(-1);
    if (frame && this.isKeyNext()) {
      frame.isOdd = true;
      this.setKey(frame, { kind: 'scalar', text: '', style: 'plain', ...stretch });
    } else {
      this.enter({ kind: 'opaque', ...stretch });
    }
  }

  private begin(kind: BranchNode['kind'], start: number, flow: boolean, event: Placed): void {
    this.beginPart();
    const frame = this.stack.at(-1);
    const isKey = this.isKeyNext();
    const wanted = frame
      ? frame.wanted?.children.get(frame.key?.text ?? frame.count)
      : this.wantedRoot.children.get(this.number);
    const whole = !isKey && ((frame?.whole ?? false) || wanted?.key !== undefined);
    const stretch = this.stretch(start, start, event);
    const node: BranchNode | OpaqueNode =
      whole || (!isKey && wanted !== undefined)
        ? { kind, flow, parts: [], ...stretch }
        : { kind: 'opaque', ...stretch };
    this.position = Math.max(this.position, start + (flow ? 1 : 0));
    this.stack.push({
      node,
      isList: kind === 'list',
      isFlow: flow,
      isKey,
      wanted: isKey ? undefined : wanted,
      whole,
      key: undefined,
      isOdd: false,
      partStart: start,
      count: 0,
    });
  }

  private end(): void {
    const frame = this.stack.pop();
    if (!frame) return;
    const { node } = frame;
    if (frame.isFlow) {
      const at = this.skip(this.position, true);
      this.position = at + 1;
      node.end = this.position + this.offset;
    } else {
      const last = node.kind === 'opaque' ? undefined : node.parts.at(-1);
      node.end = last ? Math.max(last.value.end, last.key?.end ?? 0) : this.position + this.offset;
    }
    const outer = this.stack.at(-1);
    if (frame.isKey && outer) {
      outer.isOdd = true;
      this.setKey(outer, {
        kind: 'scalar',
        text: '',
        style: 'plain',
        ...this.stretch(frame.partStart, this.position),
      });
      return;
    }
    const { position } = this;
    this.enter(node);
    this.position = position;
  }
}
