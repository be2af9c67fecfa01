import type { NewTree } from '../shared/tree/plan.js';
import type { ScalarNode } from '../shared/tree/syntax.js';
import { inlineScalar, type Quote } from './scalars.js';

/** How a YAML text is written: its indentation, marks and brackets. */
export class YamlStyle {
  readonly newline: string;
  readonly unit: string;
  /** Lists stand further in than the key before them. */
  readonly indentsLists: boolean;
  readonly quote: Quote;
  /** Mappings of texts stand in braces, and lists of texts in brackets. */
  private readonly flowMaps: boolean;
  private readonly flowLists: boolean;
  private readonly space: string;

  constructor(text: string) {
    this.newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    this.unit = ' '.repeat(Math.max(2, nestingIn(text)));
    const list = /^( *)(?:- )*[^\s#-][^\r\n]{0,200}:[ \t]*(?:#[^\r\n]{0,200})?(?:\r\n|\n|\r)( *)- /m.exec(
      text,
    );
    this.indentsLists = list === null || list[2]!.length > keyColumn(list[0]);
    this.quote = (text.match(/[:-] '/g)?.length ?? 0) > (text.match(/[:-] "/g)?.length ?? 0) ? "'" : '"';
    this.flowMaps = /[:-] +\{/.test(text) || !/^ +(?:sv|en)[ \t]*:/m.test(text);
    this.flowLists = /: +\[/.test(text) && !/^ *- +[^\s{[*&][^:\r\n\u2028\u2029]*$/m.test(text);
    this.space = /\{[^ }\r\n]/.test(text) && !/\{ /.test(text) ? '' : ' ';
  }

  /** A value inside brackets, or on one line. */
  inline(tree: NewTree, like?: ScalarNode): string {
    if (typeof tree === 'string') return inlineScalar(tree, styleOf(like), this.quote, true);
    if (Array.isArray(tree)) return `[${tree.map((item) => this.inline(item, like)).join(', ')}]`;
    const entries = Object.entries(tree).map(
      ([key, value]) => `${this.key(key, true)}: ${this.inline(value, like)}`,
    );
    return entries.length === 0 ? '{}' : `{${this.space}${entries.join(', ')}${this.space}}`;
  }

  key(key: string, inFlow: boolean, like?: ScalarNode): string {
    return inlineScalar(key, styleOf(like) ?? 'plain', this.quote, inFlow);
  }

  /** What stands behind the colon of a key at this indentation: a value on the same line, or lines below. */
  behindKey(tree: NewTree, indent: string, like?: ScalarNode): string {
    if (typeof tree === 'string') return ` ${inlineScalar(tree, styleOf(like), this.quote, false)}`;
    if (this.isInline(tree)) return ` ${this.inline(tree, like)}`;
    if (Array.isArray(tree)) {
      const inner = this.listIndent(indent);
      return tree.map((item) => `${this.newline}${inner}- ${this.behindDash(item, inner, like)}`).join('');
    }
    const inner = indent + this.unit;
    return `${this.newline}${inner}${this.entries(tree as Record<string, NewTree>, inner, like)}`;
  }

  /** What stands behind a dash at this indentation. */
  behindDash(tree: NewTree, indent: string, like?: ScalarNode): string {
    if (typeof tree === 'string') return inlineScalar(tree, styleOf(like), this.quote, false);
    if (Array.isArray(tree) || this.isInline(tree)) return this.inline(tree, like);
    return this.entries(tree as Record<string, NewTree>, `${indent}  `, like);
  }

  listIndent(indent: string): string {
    return this.indentsLists ? indent + this.unit : indent;
  }

  private entries(map: Readonly<Record<string, NewTree>>, indent: string, like?: ScalarNode): string {
    return Object.entries(map)
      .map(([key, value]) => `${this.key(key, false)}:${this.behindKey(value, indent, like)}`)
      .join(this.newline + indent);
  }

  private isInline(tree: Exclude<NewTree, string>): boolean {
    if (Array.isArray(tree))
      return tree.length === 0 || (this.flowLists && tree.every((item) => typeof item === 'string'));
    const values = Object.values(tree);
    const isSmall = values.every(
      (value) =>
        typeof value === 'string' ||
        (Array.isArray(value) && value.every((item) => typeof item === 'string')),
    );
    // A resource is easier to read on lines of its own; a mapping of languages follows the rest of the file.
    const isTagged = Object.keys(tree).every((key) => /^(?:@\w+|[a-z]{2,3}(?:-\w+)*)$/i.test(key));
    return values.length === 0 || (isSmall && isTagged && this.flowMaps);
  }
}

function styleOf(like: ScalarNode | undefined): ScalarNode['style'] | undefined {
  return like?.style === 'none' ? undefined : like?.style;
}

/** How much further in a mapping stands than the key before it. */
function nestingIn(text: string): number {
  const found = /^( *)[^\s#-][^\r\n]{0,200}:[ \t]*(?:#[^\r\n]{0,200})?(?:\r\n|\n|\r)( +)[^\s#-]/m.exec(text);
  return found ? found[2]!.length - found[1]!.length : 2;
}

/** The column of the key at the end of a line with dashes. */
function keyColumn(line: string): number {
  return /^ *(?:- )*/.exec(line)![0].length;
}
