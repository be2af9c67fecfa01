import type { TextEdit } from '../../model/edit.js';
import type { WritePlan } from '../shared/tree/edit.js';
import {
  inOrder,
  insertion,
  placeToAdd,
  removalsInFlow,
  separatorIn,
  startOfLine,
} from '../shared/tree/flow-edits.js';
import { oneOrAll } from '../shared/tree/new-values.js';
import { type Addition, isContested, type NewTree, type Plan } from '../shared/tree/plan.js';
import { type BranchNode, endOf, type ScalarNode, type SyntaxNode } from '../shared/tree/syntax.js';

/** Changes a JSON text in the manner in which it is written. */
export function jsonWriter(text: string): WritePlan {
  // The whole text is looked at for its style: only when something is written.
  let style: JsonStyle | undefined;
  return (plan) => {
    style ??= new JsonStyle(text);
    return new JsonPlanWriter(text, style, plan).write();
  };
}

class JsonPlanWriter {
  private readonly edits: TextEdit[] = [];

  constructor(
    private readonly text: string,
    private readonly style: JsonStyle,
    private readonly plan: Plan,
  ) {}

  write(): readonly TextEdit[] | undefined {
    const { plan, style } = this;
    for (const [node, { values, like }] of plan.values)
      this.replace(node, this.valueText(node, values, like));
    for (const [node, key] of plan.wrapped) {
      const indent = this.indentAt(node);
      this.replace(node, style.map([[key, this.slice(node, indent)]], indent));
    }
    for (const [node, values] of plan.joined) {
      const indent = this.indentAt(node);
      const inner = style.deeper(indent);
      this.replace(
        node,
        style.list([this.slice(node, indent), ...values.map((value) => style.render(value, inner))], indent),
      );
    }
    for (const [part, key] of plan.keys) this.edits.push({ span: part.key!, text: style.string(key) });
    for (const branch of new Set([...plan.removed].map((part) => part.branch))) {
      const removals = removalsInFlow(this.text, branch, plan);
      if (!removals) return undefined;
      this.edits.push(...removals);
    }
    for (const [branch, additions] of plan.added) this.add(branch, additions);
    return inOrder(
      this.edits.map(({ span, text }) => ({ span: { start: span.start, end: span.end }, text })),
    );
  }

  private replace(node: SyntaxNode, text: string): void {
    this.edits.push({ span: node, text });
  }

  private valueText(node: SyntaxNode, values: readonly NewTree[], like: ScalarNode | undefined): string {
    const { style } = this;
    const [only] = values;
    if (values.length === 1 && typeof only === 'string')
      return like?.style === 'plain' && isNumber(only) ? only : style.string(only);
    const indent = this.indentAt(node);
    const branch = node.holder?.branch;
    if (values.length === 1 || branch?.kind !== 'list') return style.render(oneOrAll(values), indent);
    const separator = separatorIn(this.text, branch, style.comma);
    return values.map((value) => style.render(value, indent)).join(separator);
  }

  private add(branch: BranchNode, additions: readonly Addition[]): void {
    const { style, text } = this;
    const last = placeToAdd(text, branch, (part) => !this.plan.removed.has(part))!;
    const separator = separatorIn(text, branch, style.comma);
    const indent = /[\r\n]/.test(separator) ? separator.replace(/^.*[\r\n]/s, '') : undefined;
    const items = additions.flatMap(({ key, values }) =>
      key === undefined
        ? values.map((value) => style.render(value, indent))
        : [`${style.string(key)}${style.colon}${style.render(oneOrAll(values), indent)}`],
    );
    const added = items.map((item) => separator + item).join('');
    this.edits.push(insertion(text, endOf(last), added, isContested(additions)));
  }

  /** The white space before the line that a value stands on; undefined where values share lines. */
  private indentAt(node: SyntaxNode): string | undefined {
    const { text } = this;
    const branch = node.holder?.branch;
    const isSpread = branch
      ? /[\r\n]/.test(text.slice(branch.start, branch.inner))
      : /[\r\n]/.test(text.slice(node.start, node.end));
    if (!isSpread) return undefined;
    const lineStart = startOfLine(text, node.start);
    return /^[ \t]*/.exec(text.slice(lineStart, node.start))![0];
  }

  /** A value as it stands, one level further in. */
  private slice(node: SyntaxNode, indent: string | undefined): string {
    const found = this.text.slice(node.start, node.end);
    return indent === undefined ? found : found.replace(/(\r\n|\n|\r)/g, `$1${this.style.unit}`);
  }
}

function isNumber(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
}

/** How a JSON text is written: its indentation, spaces and signs. */
class JsonStyle {
  readonly colon: string;
  readonly unit: string;
  private readonly newline: string;
  readonly comma: string;
  private readonly brace: string;
  /** Short lists and objects stand on one line although the text has lines. */
  private readonly hasShort: boolean;
  private readonly escapesSlash: boolean;
  private readonly escapesLetters: boolean;

  constructor(text: string) {
    this.colon = /"([ \t]*:[ \t]*)(?=["[{\d])/.exec(text)?.[1] ?? ': ';
    this.unit = /[\r\n]([ \t]+)"/.exec(text)?.[1] ?? '  ';
    this.newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    this.comma = this.colon === ':' ? ',' : ', ';
    this.brace = /\{ +"/.test(text) ? ' ' : '';
    this.hasShort = /[[{] *"[^\r\n{}[\]]*[}\]]/.test(text);
    this.escapesSlash = text.includes('\\/');
    this.escapesLetters = !/[^\x00-\x7f]/.test(text) && /\\u00[c-f]/i.test(text);
  }

  deeper(indent: string | undefined): string | undefined {
    return indent === undefined ? undefined : indent + this.unit;
  }

  string(value: string): string {
    let written = JSON.stringify(value);
    if (this.escapesSlash) written = written.replaceAll('/', '\\/');
    if (this.escapesLetters) {
      written = written.replace(
        /[^\x00-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
    return written;
  }

  /** A value; on several lines where there is an indentation. */
  render(tree: NewTree, indent: string | undefined): string {
    if (typeof tree === 'string') return this.string(tree);
    const inner = this.deeper(indent);
    if (Array.isArray(tree))
      return this.list(
        tree.map((item) => this.render(item, inner)),
        indent,
      );
    return this.map(
      Object.entries(tree).map(([key, value]) => [key, this.render(value, inner)]),
      indent,
    );
  }

  list(items: readonly string[], indent: string | undefined): string {
    return this.branch('[', ']', '', items, indent);
  }

  map(entries: readonly (readonly [string, string])[], indent: string | undefined): string {
    const items = entries.map(([key, value]) => `${this.string(key)}${this.colon}${value}`);
    return this.branch('{', '}', this.brace, items, indent);
  }

  private branch(
    open: string,
    close: string,
    space: string,
    items: readonly string[],
    indent: string | undefined,
  ): string {
    if (items.length === 0) return open + close;
    const length = items.reduce((sum, item) => sum + item.length, 0);
    const isShort =
      indent === undefined || (this.hasShort && length < 80 && !items.some((item) => /[\r\n]/.test(item)));
    if (isShort) return `${open}${space}${items.join(this.comma)}${space}${close}`;
    const line = this.newline + indent;
    return `${open}${items.map((item) => line + this.unit + item).join(',')}${line}${close}`;
  }
}
