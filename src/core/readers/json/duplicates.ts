import { visit } from 'jsonc-parser';
import type { Finding } from '../../checks/rule.js';

/** How many keys a parsed value has, at all depths. */
export function countKeys(value: unknown): number {
  const waiting: unknown[] = [value];
  let count = 0;
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (typeof item !== 'object' || item === null) continue;
    if (Array.isArray(item)) {
      for (const inner of item) if (typeof inner === 'object') waiting.push(inner);
    } else {
      for (const key in item) {
        count += 1;
        const inner = (item as Record<string, unknown>)[key];
        if (typeof inner === 'object') waiting.push(inner);
      }
    }
  }
  return count;
}

/**
 * How many keys a JSON text seems to have: quotation marks before a colon. A text value that starts with a colon
 * is counted too many; the answer only tells whether a closer look is worth its time.
 */
export function writtenKeys(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    let next = at + 1;
    let code = text.charCodeAt(next);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++next);
    if (code === 0x3a && text.charCodeAt(at - 1) !== 0x5c) count += 1;
  }
  return count;
}

/** The keys that stand twice in an object. */
export function findDuplicateKeys(text: string): Finding[] {
  const findings: Finding[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, start, length) => {
      const seen = open[open.length - 1];
      if (seen?.has(key)) {
        findings.push({ rule: 'key-duplicate', place: { kind: 'span', span: { start, end: start + length } }, args: { key } });
      }
      seen?.add(key);
    },
  });
  return findings;
}
