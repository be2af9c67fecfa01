/** Changes of lists and mappings in brackets, as JSON has them everywhere and YAML in places. */
import type { TextEdit } from '../../../model/edit.js';
import type { Plan } from './plan.js';
import { type BranchNode, endOf, type Part } from './syntax.js';

/** Takes items or entries out, each with one comma. Undefined where something else stands between them. */
export function removalsInFlow(text: string, branch: BranchNode, plan: Plan): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const { parts } = branch;
  for (let at = 0; at < parts.length; at++) {
    if (!plan.removed.has(parts[at]!)) continue;
    const first = at;
    while (at + 1 < parts.length && plan.removed.has(parts[at + 1]!)) at += 1;
    const [start, end] =
      first === 0 ? [parts[0]!.start, parts[at + 1]!.start] : [endOf(parts[first - 1]!), endOf(parts[at]!)];
    for (
      let next = Math.max(first, 1);
      next <= Math.min(first === 0 ? at + 1 : at, parts.length - 1);
      next++
    ) {
      if (between(text, parts[next - 1]!, parts[next]!) === undefined) return undefined;
    }
    edits.push({ span: { start, end }, text: '' });
  }
  return edits;
}

/** What parts two neighbours: a comma and white space, or undefined where there is more. */
function between(text: string, one: Part, other: Part): string | undefined {
  const found = text.slice(endOf(one), other.start);
  return /^\s*,\s*$/.test(found) ? found : undefined;
}

/** What parts a new item or entry from the one before it, as in the rest of the list. */
export function separatorIn(text: string, branch: BranchNode, comma = ', '): string {
  const { parts } = branch;
  const last = parts.at(-1)!;
  const usual = parts.length > 1 ? between(text, parts.at(-2)!, last) : undefined;
  if (usual !== undefined) return usual.trimStart();
  const indent = /(\r\n|\n|\r)[ \t]*$/.exec(text.slice(branch.start + 1, last.start));
  return indent ? `,${indent[0]}` : comma;
}

/** Where new items and entries go: behind the last one with a value on one line, or behind the last one. */
export function placeToAdd(
  text: string,
  branch: BranchNode,
  fits: (part: Part) => boolean = () => true,
): Part | undefined {
  if (branch.kind === 'list') return branch.parts.findLast(fits);
  const isSimple = (part: Part) => {
    const { value } = part;
    if (value.kind === 'opaque' || (value.kind === 'scalar' && /literal|folded/.test(value.style)))
      return false;
    return (value.kind === 'scalar' || value.flow) && !/[\r\n]/.test(text.slice(part.start, endOf(part)));
  };
  return branch.parts.findLast((part) => isSimple(part) && fits(part)) ?? branch.parts.findLast(fits);
}

/** A text inserted at a place; a contested one also takes the sign before it, so that no two are made at once. */
export function insertion(text: string, at: number, added: string, contested: boolean): TextEdit {
  return contested || at === text.length
    ? { span: { start: at - 1, end: at }, text: text.slice(at - 1, at) + added }
    : { span: { start: at, end: at }, text: added };
}

/** The changes in the order of the text, each once; undefined where two of them touch the same signs. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const known = new Set<string>();
  const sorted = edits
    .filter(({ span, text }) => {
      const key = `${span.start} ${span.end} ${text}`;
      if (known.has(key)) return span.start === span.end;
      known.add(key);
      return true;
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const touch = sorted.some((edit, index) => index > 0 && edit.span.start < sorted[index - 1]!.span.end);
  return touch ? undefined : sorted;
}

/** Where the line begins that an offset is on. */
export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at -= 1;
  return at;
}
