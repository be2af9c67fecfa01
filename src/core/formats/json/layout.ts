import { parse, visit } from 'jsonc-parser';
import {
  kinds,
  type Layout,
  LayoutBuilder,
  marks,
  standsAt,
  styled,
  type Texts,
} from '../shared/tree/layout.js';
import { deepest, endOfString, mostNested } from './nesting.js';

const map = kinds.map | marks.flow;
const list = kinds.list | marks.flow;
const quoted = styled('double');
const plain = styled('plain');

/** How a JSON text is written: one value, one a line, one with what is tolerated or one with faults. */
export type JsonForm = 'whole' | 'lines' | 'tolerated' | 'broken';

/** The layout of a JSON text. */
export function layoutOfJson(text: string, form: JsonForm): Layout {
  // A value takes about so many letters, with its key.
  const builder = new LayoutBuilder(text.length / 24);
  if (form === 'tolerated' || form === 'broken') visitFaulty(text, builder);
  else if (form === 'whole') scan(text, 0, text.length, 0, builder);
  else {
    let number = 0;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g))
      if (line.trim() !== '') scan(text, index, index + line.length, number++, builder);
  }
  return builder.layout(textsOf(text, form));
}

/** Goes through a value. Nothing is looked at twice, and nothing is checked: the parser has done that. */
function scan(text: string, from: number, to: number, number: number, builder: LayoutBuilder): void {
  builder.root(number);
  const isMap: boolean[] = [];
  let takesKey = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      const end = endOfString(text, at) + 1;
      if (takesKey) builder.key(at, end);
      else builder.value(quoted, at, end);
      takesKey = !takesKey && isMap[isMap.length - 1] === true;
      at = end - 1;
    } else if (code === 0x7b || code === 0x5b) {
      builder.begin(code === 0x7b ? map : list, at);
      takesKey = code === 0x7b;
      isMap.push(takesKey);
    } else if (code === 0x7d || code === 0x5d) {
      builder.end(at + 1);
      isMap.pop();
      takesKey = isMap[isMap.length - 1] === true;
    } else if (isLiteral(code)) {
      const start = at;
      while (at + 1 < to && isLiteral(text.charCodeAt(at + 1))) at += 1;
      builder.value(plain, start, at + 1);
      takesKey = isMap[isMap.length - 1] === true;
    }
  }
}

/** Whether a sign belongs to a number, `true`, `false` or `null`. */
function isLiteral(code: number): boolean {
  return code > 0x20 && code !== 0x2c && code !== 0x3a && code !== 0x5d && code !== 0x7d;
}

/** Goes through as much as can be read of a text that is no proper JSON. */
function visitFaulty(text: string, builder: LayoutBuilder): void {
  if (deepest(text) > mostNested) return;
  builder.root(0);
  const end = (offset: number, length: number) => builder.end(offset + length);
  visit(text, {
    onObjectBegin: (offset) => void builder.begin(map, offset),
    onArrayBegin: (offset) => void builder.begin(list, offset),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (_, offset, length) => builder.key(offset, offset + length),
    onLiteralValue: (_, offset, length) =>
      void builder.value(text[offset] === '"' ? quoted : plain, offset, offset + length),
  });
}

function textsOf(text: string, form: JsonForm): Texts {
  const unquoted = (start: number, end: number): string => {
    const inner = text.slice(start + 1, end - 1);
    return inner.includes('\\') || text[end - 1] !== '"' ? decoded(text.slice(start, end)) : inner;
  };
  // A key stands as it is read but for escapes, and faults.
  const isPlain = (form === 'whole' || form === 'lines') && !text.includes('\\');
  return {
    key: (_, start, end) => unquoted(start, end),
    isKey: (key, _, start, end) =>
      isPlain ? standsAt(text, start + 1, end - 1, key) : unquoted(start, end) === key,
    value: (_, start, end) => {
      if (text[start] === '"') return unquoted(start, end);
      const literal = text.slice(start, end);
      return literal === 'null' ? '' : literal;
    },
  };
}

/** A text without its quotation marks and escapes, as far as they are proper ones. */
function decoded(written: string): string {
  try {
    return JSON.parse(written);
  } catch {
    return String(parse(written));
  }
}
