import type { Span } from '../../model/text.js';

/** A text with what was put into it, so that places can be turned back. */
export interface Repaired {
  readonly text: string;
  /** The stretch of the original text that one of the repaired text stands for. */
  readonly original: (span: Span) => Span;
}

/** An element that is never closed. */
export interface Unclosed {
  readonly name: string;
  readonly start: number;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

const token =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)([^\s/>"'=<&!?]+)(?:(?:"[^"<]*"|'[^'<]*'|[\s/=&!?])(?:"[^"<]*"|'[^'<]*'|[^"'<>])*)?>/g;

/**
 * Adds the end tags that are missing, where they were most likely meant: after the text or the resource of a property,
 * before the next resource of a resource. The rest of the file is then read as it was meant.
 */
export function withEndTags(text: string, unclosed: readonly Unclosed[]): Repaired {
  let repaired = text;
  const insertions: Insertion[] = [];
  // From the end on, so that the places of the others stay as they are.
  for (const { name, start } of [...unclosed].sort((one, other) => other.start - one.start)) {
    const at = endOfElement(repaired, name, start);
    const closing = `</${name}>`;
    repaired = repaired.slice(0, at) + closing + repaired.slice(at);
    for (const [index, other] of insertions.entries()) {
      if (other.at >= at) insertions[index] = { ...other, at: other.at + closing.length };
    }
    insertions.push({ at, text: closing });
  }
  insertions.sort((one, other) => one.at - other.at);
  const back = (offset: number) => {
    let shift = 0;
    for (const { at, text: added } of insertions) {
      if (at >= offset) break;
      shift += Math.min(added.length, offset - at);
    }
    return offset - shift;
  };
  return { text: repaired, original: ({ start, end }) => ({ start: back(start), end: back(end) }) };
}

/** Where the end tag of an element belongs. */
function endOfElement(text: string, name: string, start: number): number {
  const isProperty = isPropertyName(name);
  // Around all resources stands an element that ends where the file does.
  const isOutermost = /(?:^|:)RDF$/.test(name);
  token.lastIndex = start;
  token.exec(text);
  let last = token.lastIndex;
  let depth = 0;
  let hasValue = false;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [whole, closing, tag] = match;
    const isText = depth === 0 && text.slice(last, match.index).trim() !== '';
    if (isText && isProperty) return last + text.slice(last, match.index).trimEnd().length;
    if (tag !== undefined && closing === '' && depth === 0 && !isOutermost) {
      if (isProperty ? hasValue || isPropertyName(tag) : !isPropertyName(tag)) return last;
      hasValue = true;
    }
    if (closing === '/') depth -= 1;
    else if (tag !== undefined && !whole.endsWith('/>')) depth += 1;
    if (depth < 0) return last;
    last = token.lastIndex;
  }
  return last === 0 ? text.length : Math.max(last, text.trimEnd().length);
}

/** Properties begin with a small letter, and classes with a capital. */
function isPropertyName(name: string): boolean {
  return /^[a-z_]/.test(name.slice(name.indexOf(':') + 1));
}
