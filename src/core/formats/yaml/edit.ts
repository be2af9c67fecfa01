import type { TextEdit } from '../../model/edit.js';
import type { WritePlan } from '../shared/tree/edit.js';
import { inOrder, insertion, placeToAdd, removalsInFlow, separatorIn } from '../shared/tree/flow-edits.js';
import { oneOrAll } from '../shared/tree/new-values.js';
import { type Addition, isContested, type NewTree, type Plan } from '../shared/tree/plan.js';
import {
  type BranchNode,
  endOf,
  isInFlow,
  type Part,
  type ScalarNode,
  type SyntaxNode,
} from '../shared/tree/syntax.js';
import { Lines } from './lines.js';
import { blockScalar, inlineScalar } from './scalars.js';
import { YamlStyle } from './style.js';

/** Changes a YAML text in the manner in which it is written. */
export function yamlWriter(text: string): WritePlan {
  // The whole text is looked at for its style: only when something is written.
  let style: YamlStyle | undefined;
  return (plan) => {
    style ??= new YamlStyle(text);
    return new YamlPlanWriter(text, style, plan).write();
  };
}

class YamlPlanWriter {
  private readonly edits: TextEdit[] = [];
  private readonly lines: Lines;
  private failed = false;

  constructor(
    private readonly text: string,
    private readonly style: YamlStyle,
    private readonly plan: Plan,
  ) {
    this.lines = new Lines(text, style.newline);
  }

  write(): readonly TextEdit[] | undefined {
    const { plan, style, text } = this;
    for (const [node, { values, like }] of plan.values) this.set(node, values, like);
    for (const [node, key] of plan.wrapped) this.wrap(node, key);
    for (const [node, values] of plan.joined) this.join(node, values);
    for (const [part, key] of plan.keys) {
      this.replace(part.key!.start, part.key!.end, style.key(key, part.branch.flow, part.key));
    }
    for (const branch of new Set([...plan.removed].map((part) => part.branch))) {
      const removals = branch.flow
        ? removalsInFlow(text, branch, plan)
        : this.lines.removals(branch, (part) => plan.removed.has(part));
      if (removals) this.edits.push(...removals);
      else this.failed = true;
    }
    for (const [branch, additions] of plan.added) {
      if (branch.flow) this.addInFlow(branch, additions);
      else this.addLines(branch, additions);
    }
    return this.failed ? undefined : inOrder(this.edits);
  }

  private replace(start: number, end: number, text: string): void {
    this.edits.push({ span: { start, end }, text });
  }

  /** Replaces a value from somewhere before it; one of several lines with what is behind it on its last line. */
  private replaceNode(start: number, node: SyntaxNode, text: string): void {
    const rest = isOpen(node) ? this.lines.restBehind(node.end) : '';
    this.replace(start, node.end + rest.length, text + rest);
  }

  private set(node: SyntaxNode, values: readonly NewTree[], like: ScalarNode | undefined): void {
    const { style } = this;
    const { holder } = node;
    const [only] = values;
    if (isInFlow(node)) {
      const isItem = holder?.branch.kind === 'list';
      if (node.kind === 'scalar' && node.style === 'none' && this.text[node.start - 1] !== ':') {
        this.fail();
        return;
      }
      const items = isItem && values.length > 1 ? values : [oneOrAll(values)];
      const written = items.map((item) => style.inline(item, like)).join(', ');
      this.replaceNode(node.start, node, this.spaced(node, written));
      return;
    }
    if (values.length === 1 && typeof only === 'string' && node.kind === 'scalar') {
      this.setScalar(node, only, like);
      return;
    }
    if (!holder) {
      this.replaceNode(node.start, node, style.inline(oneOrAll(values), like));
      return;
    }
    if (holder.branch.kind === 'list') {
      const indent = this.lines.indentOf(holder.start);
      const items = values.map((value) => style.behindDash(value, indent, like));
      this.replaceNode(node.start, node, this.spaced(node, items.join(`${style.newline}${indent}- `)));
      return;
    }
    this.setBehindKey(
      holder,
      node,
      style.behindKey(oneOrAll(values), this.lines.indentOf(holder.start), like),
    );
  }

  private fail(): void {
    this.failed = true;
  }

  /** Where a value was left out, a space parts the new one from the sign before it. */
  private spaced(node: SyntaxNode, written: string): string {
    const isNone = node.kind === 'scalar' && node.style === 'none';
    return isNone && /\S/.test(this.text[node.start - 1] ?? ' ') ? ` ${written}` : written;
  }

  private setScalar(node: ScalarNode, text: string, like: ScalarNode | undefined): void {
    const { style } = node;
    let written: string | undefined;
    if (style === 'literal' || style === 'folded') {
      const lines = this.text
        .slice(node.start, node.end)
        .split(/\r\n|\n|\r/)
        .slice(1);
      const indent = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')![0];
      const present = lines.map((line) => line.slice(indent.length));
      if (indent.length > 0) written = blockScalar(text, style, present, indent, this.style.newline);
      // The comment behind the sign of a block text would go.
      if (/^[^\r\n]*#/.test(this.text.slice(node.start, node.end))) {
        this.fail();
        return;
      }
      if (node.keeps) {
        this.fail();
        return;
      }
    }
    written ??= inlineScalar(text, like?.style, this.style.quote, false);
    this.replaceNode(node.start, node, this.spaced(node, written));
  }

  /** What stands behind a key becomes something else; a comment in between stays. */
  private setBehindKey(part: Part, node: SyntaxNode, written: string): void {
    const { text } = this;
    const start = this.lines.behindColon(part);
    if (start === undefined) {
      this.fail();
      return;
    }
    if (/^\s*$/.test(text.slice(start, node.start))) {
      this.replaceNode(start, node, written);
      return;
    }
    const isLine = written.startsWith(' ');
    const holds = node.kind === 'scalar' && node.style === 'none';
    if (holds || !isLine) {
      this.fail();
      return;
    }
    this.replaceNode(node.start, node, written.trimStart());
  }

  /** A value becomes the only one in a new mapping. */
  private wrap(node: SyntaxNode, key: string): void {
    const { style, text } = this;
    const { holder } = node;
    const name = style.key(key, true);
    if (isInFlow(node) || (node.kind !== 'opaque' && node.kind !== 'scalar' && node.flow)) {
      this.replaceNode(node.start, node, `{ ${name}: ${text.slice(node.start, node.end)} }`);
      return;
    }
    if (holder?.branch.kind !== 'map') {
      this.fail();
      return;
    }
    const outer = this.lines.indentOf(holder.start);
    const start = this.lines.behindColon(holder);
    if (node.kind === 'scalar' && start !== undefined && text.slice(start, node.start).trim() === '') {
      const moved = this.lines.shifted(text.slice(node.start, node.end), style.unit, false);
      this.replaceNode(
        start,
        node,
        `${style.newline}${outer}${style.unit}${style.key(key, false)}: ${moved}`,
      );
      return;
    }
    const lineStart = this.lines.startOf(node.start);
    if (start === undefined || text.slice(lineStart, node.start).trim() !== '') {
      this.fail();
      return;
    }
    const moved = this.lines.shifted(text.slice(lineStart, node.end), style.unit);
    const between = text.slice(start, lineStart);
    this.replaceNode(
      start,
      node,
      `${between}${outer}${style.unit}${style.key(key, false)}:${style.newline}${moved}`,
    );
  }

  /** A value becomes the first one in a new list. */
  private join(node: SyntaxNode, values: readonly NewTree[]): void {
    const { style, text } = this;
    const { holder } = node;
    const like = node.kind === 'scalar' ? node : undefined;
    if (!holder || holder.branch.kind === 'list') {
      this.fail();
      return;
    }
    if (node.kind === 'scalar' && !/literal|folded/.test(node.style)) {
      this.set(node, [[node.text, ...values]], like);
      return;
    }
    if (isInFlow(node)) {
      const items = [text.slice(node.start, node.end), ...values.map((value) => style.inline(value))];
      this.replaceNode(node.start, node, `[${items.join(', ')}]`);
      return;
    }
    const outer = this.lines.indentOf(holder.start);
    const start = this.lines.behindColon(holder);
    if (start === undefined || !/^\s*$/.test(text.slice(start, node.start)) || node.kind === 'scalar') {
      this.fail();
      return;
    }
    const indent = style.listIndent(outer);
    const column = this.lines.column(node.start);
    const shift = node.kind !== 'opaque' && node.flow ? 0 : indent.length + 2 - column;
    if (shift < 0) {
      this.fail();
      return;
    }
    const moved = this.lines.shifted(text.slice(node.start, node.end), ' '.repeat(shift), false);
    const items = [moved, ...values.map((value) => style.behindDash(value, indent))];
    this.replaceNode(start, node, items.map((item) => `${style.newline}${indent}- ${item}`).join(''));
  }

  private addInFlow(branch: BranchNode, additions: readonly Addition[]): void {
    const { style, text, plan } = this;
    const last = placeToAdd(text, branch, (part) => !plan.removed.has(part));
    if (!last) {
      this.fail();
      return;
    }
    const separator = separatorIn(text, branch);
    const items = additions.flatMap(({ key, values }) =>
      key === undefined
        ? values.map((value) => style.inline(value))
        : [`${style.key(key, true)}: ${style.inline(oneOrAll(values))}`],
    );
    const added = items.map((item) => separator + item).join('');
    this.edits.push(insertion(text, endOf(last), added, isContested(additions)));
  }

  private addLines(branch: BranchNode, additions: readonly Addition[]): void {
    const { style, text, plan } = this;
    const last = placeToAdd(text, branch, (part) => !plan.removed.has(part) && this.lines.canFollow(part));
    if (!last) {
      this.fail();
      return;
    }
    const at = this.lines.endOfLine(endOf(last))!;
    const indent = this.lines.indentOf(branch.parts[0]!.start);
    const items = additions.flatMap(({ key, values }) =>
      key === undefined
        ? values.map((value) => `- ${style.behindDash(value, indent)}`)
        : [`${style.key(key, false)}:${style.behindKey(oneOrAll(values), indent)}`],
    );
    const added = items.map((item) => style.newline + indent + item).join('');
    // Behind a list or mapping of several lines: what is added to that one at the same time comes first.
    const newline = isOpen(last.value) ? this.lines.restBehind(endOf(last)).slice(at - endOf(last)) : '';
    if (newline === '') this.edits.push(insertion(text, at, added, isContested(additions)));
    else this.replace(at, at + newline.length, added + newline);
  }
}

/** Whether a value is a list or mapping without brackets. */
function isOpen(node: SyntaxNode): boolean {
  return (node.kind === 'list' || node.kind === 'map') && !node.flow;
}
