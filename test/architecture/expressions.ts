/** The regular expressions of the project, taken from its syntax trees, and from the modules that put them together. */
import { parseAst } from 'rolldown/parseAst';
import { filesIn, read } from './sources.js';

/** A regular expression, and where it stands. */
export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** A call of `RegExp`; its expression is not known before it runs. */
export interface MadeExpression {
  readonly file: string;
  /** Whether it runs in a function, and not once with the module. */
  readonly isInFunction: boolean;
  readonly code: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

const modules = filesIn('src').filter((path) => /\.tsx?$/.test(path));

/** All literals in the source, and all calls of `RegExp`. */
export function writtenExpressions(): { literals: readonly Expression[]; made: readonly MadeExpression[] } {
  const literals: Expression[] = [];
  const made: MadeExpression[] = [];
  for (const file of modules) {
    const text = read(file);
    visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), false, (node, isInFunction) => {
      if (node.regex) literals.push({ file, source: node.regex.pattern, flags: node.regex.flags });
      if (/^(?:New|Call)Expression$/.test(node.type) && node.callee?.name === 'RegExp')
        made.push({ file, isInFunction, code: text.slice(node.start, node.end) });
    });
  }
  return { literals, made };
}

/** The expressions that modules put together when they are loaded. */
export async function madeExpressions(files: readonly string[]): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const original = globalThis.RegExp;
  for (const file of files) {
    globalThis.RegExp = new Proxy(original, {
      construct(target, args: [string | RegExp, string?]) {
        const made = new target(...args);
        found.push({ file, source: made.source, flags: made.flags });
        return made;
      },
    });
    try {
      // With a query of its own the module is loaded once more, and what it imports is not.
      await import(/* @vite-ignore */ `../../${file}?expressions`);
    } finally {
      globalThis.RegExp = original;
    }
  }
  return found;
}

function visit(
  value: unknown,
  isInFunction: boolean,
  use: (node: Node, isInFunction: boolean) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, isInFunction, use);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  if (typeof node.type === 'string') use(node, isInFunction);
  const isInner = isInFunction || /Function|MethodDefinition/.test(String(node.type));
  for (const [key, inner] of Object.entries(value)) if (key !== 'regex') visit(inner, isInner, use);
}
