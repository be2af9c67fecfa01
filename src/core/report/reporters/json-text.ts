/** JSON as text, in pieces: what is written is gone through once, and nothing of it is copied. */
import { commandInside } from './text/visible.js';

/** How JSON is laid out. */
export interface JsonLayout {
  /** What stands before a value at a depth: a line break and its indentation, or nothing. */
  readonly line: (depth: number) => string;
  /** What stands between a key and its value. */
  readonly colon: string;
}

const breaks = Array.from({ length: 20 }, (_, depth) => `\n${'  '.repeat(depth)}`);

/** A value a line, as people read it. */
export const spacious: JsonLayout = {
  line: (depth) => breaks[depth] ?? `\n${'  '.repeat(depth)}`,
  colon: ': ',
};

/** All in one line. */
export const compact: JsonLayout = { line: () => '', colon: ':' };

/**
 * A text as JSON. JSON.stringify leaves some characters as they are that steer a terminal or turn the direction of a text, and
 * what the runner of a pipeline looks for in a line (`##[…]`, `##vso[…]`); escaped they mean the same to every reader of JSON.
 */
export function jsonString(text: string): string {
  if (needsNothing.test(text) && !text.includes('##')) return `"${text}"`;
  const json = JSON.stringify(text).replace(commandInside, '\\u0023');
  return hasHarm.test(json) ? json.replace(harm, escaped) : json;
}

/** Plain text in Swedish or English, with its quotation marks and dashes: most of what is written. */
const needsNothing = /^[ !#-[\]-~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;
const hasHarm =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;
const harm = new RegExp(hasHarm, 'g');
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** So many texts are remembered at most. */
const mostTexts = 1000;

/** As `jsonString`, for texts that come again and again: each is escaped once. */
export function rememberedStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let json = known.get(text);
    if (json === undefined) {
      json = jsonString(text);
      if (known.size < mostTexts) known.set(text, json);
    }
    return json;
  };
}

/** Any plain data as JSON, as JSON.stringify writes it; keys without a value are left out. */
export function jsonText(value: unknown, layout: JsonLayout, depth = 0): string {
  if (typeof value === 'string') return jsonString(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  let text = '';
  const before = layout.line(depth + 1);
  for (const key in value) {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (item === undefined) continue;
    const name = isList ? '' : `${jsonString(key)}${layout.colon}`;
    text += `${text === '' ? '' : ','}${before}${name}${jsonText(item, layout, depth + 1)}`;
  }
  const [open, close] = isList ? '[]' : '{}';
  return text === '' ? `${open}${close}` : `${open}${text}${layout.line(depth)}${close}`;
}

/** The members of an object without its last bracket, so that more may follow. */
export function jsonHead(value: object, layout: JsonLayout): string {
  const text = jsonText(value, layout);
  return text.slice(0, -(layout.line(0).length + 1));
}

/** A list in pieces, of items that are JSON already. */
export function* jsonList(items: Iterable<string>, layout: JsonLayout, depth: number): Iterable<string> {
  const before = layout.line(depth + 1);
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? '[' : ','}${before}${item}`;
    isEmpty = false;
  }
  yield isEmpty ? '[]' : `${layout.line(depth)}]`;
}

/** Each item turned into text, one at a time. */
export function* mapped<Item>(items: Iterable<Item>, text: (item: Item) => string): Iterable<string> {
  for (const item of items) yield text(item);
}
