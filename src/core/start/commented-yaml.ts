import { CORE_SCHEMA, dump } from 'js-yaml';
import type { CanonicalObject, CanonicalValue } from '../model/canonical.js';

/** What stands above a key, by the way to it (`dataset.title`); asked once for each key, in the order of the text. */
export type CommentAt = (path: readonly (string | number)[]) => string | undefined;

/** Comments are broken so that lines with them have about so many characters. */
const width = 100;

/** Writes data as YAML with comments above its keys, at the top and at the end. Lists of texts stand on one line. */
export function commentedYaml(
  data: CanonicalObject,
  top: string,
  commentAt: CommentAt,
  end?: () => string,
): string {
  const lines = [...commentLines(top, 0), '', ...linesOf(data, [], commentAt)];
  if (end) lines.push('', ...commentLines(end(), 0));
  return `${lines.join('\n')}\n`;
}

/** The lines of an object, without indent. */
function linesOf(
  object: CanonicalObject,
  path: readonly (string | number)[],
  commentAt: CommentAt,
): readonly string[] {
  const lines: string[] = [];
  for (const [name, item] of Object.entries(object)) {
    const value = item as CanonicalValue;
    const at = [...path, name];
    const comment = commentAt(at);
    const isLong = Array.isArray(value) && !isShort(value) && comment !== undefined;
    if (lines.length > 0 && (at.length === 1 || isLong)) lines.push('');
    if (comment !== undefined) lines.push(...commentLines(comment, at.length));
    const key = `${scalar(name)}:`;
    if (isShort(value)) lines.push(`${key} ${inline(value)}`);
    else lines.push(key, ...indented(blockOf(value, at, commentAt)));
  }
  return lines;
}

/** The lines of a value that does not stand on one: of an object, or of a list with objects in it. */
function blockOf(
  value: CanonicalValue,
  path: readonly (string | number)[],
  commentAt: CommentAt,
): readonly string[] {
  if (!Array.isArray(value)) return linesOf(value as CanonicalObject, path, commentAt);
  return value.flatMap((item, index) => {
    const at = [...path, index];
    const comment = commentAt(at);
    const [first, ...rest] = isShort(item) ? [inline(item)] : blockOf(item, at, commentAt);
    const own = [`- ${first}`, ...indented(rest)];
    if (comment === undefined || typeof item === 'string') return own;
    return [...(index > 0 ? [''] : []), ...commentLines(comment, path.length + 1), ...own];
  });
}

/** Texts, lists of texts, and what is empty stand on one line. */
function isShort(value: CanonicalValue): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || Object.keys(value).length === 0;
}

function inline(value: CanonicalValue): string {
  if (typeof value === 'string') return scalar(value);
  if (!Array.isArray(value)) return '{}';
  return value.length === 0 ? '[]' : `[ ${value.map((item) => inFlow(String(item))).join(', ')} ]`;
}

// A date needs no quotes in a file that is read as YAML 1.2, and is easier to change without.
const options = { lineWidth: -1, schema: CORE_SCHEMA, quoteStyle: 'double' } as const;

/** A text on one line, quoted where it must be. */
function scalar(text: string): string {
  return text.includes('\n') ? inFlow(text) : dump(text, options).trimEnd();
}

/** A text as an item of a list between brackets. */
function inFlow(text: string): string {
  return dump([text], { ...options, flowLevel: 0 })
    .trimEnd()
    .slice(1, -1);
}

const indented = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `  ${line}`));

/** A comment, broken so that its lines fit at this depth. */
function commentLines(text: string, depth: number): readonly string[] {
  const room = Math.max(40, width - 2 * depth - 2);
  return text
    .split('\n')
    .flatMap((line) => wrapped(line, room))
    .map((line) => `# ${line}`);
}

function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  const indent = /^(?:- |\s+)/.test(text) ? '  ' : '';
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
