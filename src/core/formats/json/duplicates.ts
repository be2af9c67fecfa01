import type { Finding } from '../../model/finding.js';
import type { Layout } from '../shared/tree/layout.js';
import { mostNested } from './nesting.js';
import { losesText } from './numbers.js';

/** How many keys a parsed value has, at all depths; undefined when it is nested too deeply to be gone through. */
export function countKeys(value: unknown, depth = 0): number | undefined {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > mostNested) return undefined;
  let count = 0;
  if (Array.isArray(value)) {
    for (const inner of value) {
      if (typeof inner !== 'object') continue;
      const inside = countKeys(inner, depth + 1);
      if (inside === undefined) return undefined;
      count += inside;
    }
    return count;
  }
  for (const key in value) {
    count += 1;
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner !== 'object') continue;
    const inside = countKeys(inner, depth + 1);
    if (inside === undefined) return undefined;
    count += inside;
  }
  return count;
}

/** What a glance over a JSON text shows. */
export interface Glance {
  /**
   * How many keys it seems to have: quotation marks before a colon. A text value that starts with a colon is
   * counted too many; the number only tells whether a closer look is worth its time.
   */
  readonly keys: number;
  /** Whether a key may have a number whose written form the parser does not keep. */
  readonly losesNumbers: boolean;
}

/** Goes through the text from quotation mark to quotation mark. */
export function glanceAt(text: string): Glance {
  let keys = 0;
  let losesNumbers = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    let next = at + 1;
    let code = text.charCodeAt(next);
    while (isSpace(code)) code = text.charCodeAt(++next);
    if (code !== 0x3a || text.charCodeAt(at - 1) === 0x5c) continue;
    keys += 1;
    code = text.charCodeAt(++next);
    while (isSpace(code)) code = text.charCodeAt(++next);
    const isNumber = code === 0x2d || (code >= 0x30 && code <= 0x39);
    if (isNumber && !losesNumbers) losesNumbers = losesText(text, next);
  }
  return { keys, losesNumbers };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The keys that stand twice in an object. */
export function findDuplicateKeys(layout: Layout): Finding[] {
  const findings: Finding[] = [];
  const known = new Map<number, Set<string>>();
  for (let row = 0; row < layout.count; row++) {
    const start = layout.keyStart(row);
    if (start < 0) continue;
    const around = layout.parent(row);
    let seen = known.get(around);
    if (!seen) {
      seen = new Set();
      known.set(around, seen);
    }
    const key = layout.key(row);
    const place = { kind: 'span', span: { start, end: layout.keyEnd(row) } } as const;
    if (seen.has(key)) findings.push({ rule: 'key-duplicate', place, args: { key } });
    seen.add(key);
  }
  return findings;
}
