import type { TextEdit } from '../../model/edit.js';
import { startOfLine } from '../shared/tree/flow-edits.js';
import { type BranchNode, endOf, type Part, type SyntaxNode } from '../shared/tree/syntax.js';

/** The lines of a YAML text, and what lists and mappings without brackets do with them. */
export class Lines {
  constructor(
    private readonly text: string,
    private readonly newline: string,
  ) {}

  /** Where the line with this offset begins. */
  startOf(offset: number): number {
    return startOfLine(this.text, offset);
  }

  column(offset: number): number {
    return offset - this.startOf(offset);
  }

  /** White space as wide as what stands before the offset on its line. */
  indentOf(offset: number): string {
    return ' '.repeat(this.column(offset));
  }

  /** Where the line ends on which a value ends; undefined where something else than a comment follows. */
  endOfLine(end: number): number | undefined {
    const found = /^(?:[ \t]*|[ \t]+#.*)$/s.exec(this.text.slice(end, this.nextBreak(end)));
    return found ? end + found[0].length : undefined;
  }

  private nextBreak(from: number): number {
    let at = from;
    while (at < this.text.length && this.text[at] !== '\n' && this.text[at] !== '\r') at += 1;
    return at;
  }

  /** Behind the line break that stands here, if one does. */
  private behindBreak(at: number): number {
    return this.text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, this.text.length);
  }

  /**
   * What stands behind a list or mapping up to and with the line break. Whoever replaces it takes this along, so
   * that nothing is added to it at the same time.
   */
  restBehind(end: number): string {
    const lineEnd = this.endOfLine(end) ?? end;
    return this.text.slice(end, this.behindBreak(lineEnd));
  }

  /** Behind the colon of an entry. */
  behindColon(part: Part): number | undefined {
    if (!part.key || part.odd) return undefined;
    const colon = /^\s*:/.exec(this.text.slice(part.key.end, part.key.end + 200));
    return colon ? part.key.end + colon[0].length : undefined;
  }

  /** Whether a new line can come behind an item or entry. */
  canFollow(part: Part): boolean {
    return !part.odd && !keepsBreaks(part.value) && this.endOfLine(endOf(part)) !== undefined;
  }

  /** Lines further in; the first one too, unless it is told otherwise. Empty lines stay empty. */
  shifted(text: string, by: string, withFirst = true): string {
    const moved = text.replace(/(\r\n|\n|\r)(?=[^\r\n])/g, `$1${by}`);
    return withFirst ? by + moved : moved;
  }

  /** Takes items or entries out with their lines. Comments above them stay. */
  removals(branch: BranchNode, isRemoved: (part: Part) => boolean): TextEdit[] | undefined {
    const edits: TextEdit[] = [];
    const { parts } = branch;
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at]!;
      if (!isRemoved(part)) continue;
      const lineEnd = this.endOfLine(endOf(part));
      if (lineEnd === undefined || part.odd) return undefined;
      const lineStart = this.startOf(part.start);
      const before = this.text.slice(lineStart, part.start);
      if (before.trim() !== '') {
        const edit = this.removalBehindDash(parts, at, isRemoved, lineEnd, before);
        if (!edit) return undefined;
        edits.push(edit.edit);
        at = edit.last;
        continue;
      }
      const end = this.behindBreak(lineEnd);
      // The line break before it goes and comes again: so no two fixes can take neighbours out, and leave nothing.
      const hasNeighbour = at > 0 && !isRemoved(parts[at - 1]!);
      const start = hasNeighbour
        ? lineStart - (this.text.startsWith('\r\n', lineStart - 2) ? 2 : 1)
        : lineStart;
      const isLast = lineEnd === this.text.length;
      edits.push({ span: { start, end }, text: hasNeighbour && !isLast ? this.newline : '' });
    }
    return edits;
  }

  /** The first entry behind a dash: the next one takes its place on the line. */
  private removalBehindDash(
    parts: readonly Part[],
    first: number,
    isRemoved: (part: Part) => boolean,
    lineEnd: number,
    before: string,
  ): { edit: TextEdit; last: number } | undefined {
    let last = first;
    while (last + 1 < parts.length && isRemoved(parts[last + 1]!)) last += 1;
    const next = parts[last + 1];
    if (!next || !/^\s*(?:-\s+)+$/.test(before)) return undefined;
    const start = parts[first]!.start;
    const between = this.text.slice(endOf(parts[last]!), next.start);
    if (/^\s*$/.test(between)) return { edit: { span: { start, end: next.start }, text: '' }, last };
    if (last !== first) return undefined;
    const comments = this.text.slice(lineEnd, next.start);
    if (/^\s*$/.test(comments)) return { edit: { span: { start, end: next.start }, text: '' }, last };
    // Comments above the next one stay where they are; the dash has a line for itself.
    const dash = start - (before.length - before.trimEnd().length);
    return { edit: { span: { start: dash, end: lineEnd }, text: '' }, last };
  }
}

function keepsBreaks(node: SyntaxNode): boolean {
  if (node.kind === 'scalar') return node.keeps === true;
  if (node.kind === 'opaque') return false;
  const last = node.parts.at(-1);
  return !node.flow && last !== undefined && keepsBreaks(last.value);
}
