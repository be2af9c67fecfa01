import { setOwn } from '../../model/own.js';
import { kinds, type Layout } from '../shared/tree/layout.js';

/** Numbers that JavaScript would write differently: `1.10`, exponents, more digits than it keeps. */
const losing = /^-?(?:\d+\.\d*0|\d+(?:\.\d+)?[eE][+-]?\d+|\d{16,}|\d+\.\d{12,})(?![\d.])/;

/** Whether the written form of the number that starts here would be lost. */
export function losesText(text: string, start: number): boolean {
  return losing.test(text.slice(start, start + 40));
}

/** The value of a proper JSON text with every number as the text that was written. */
export function numbersAsText(layout: Layout): unknown {
  const valueAt = (row: number): unknown => {
    if (layout.kind(row) === kinds.list) return layout.children(row).map(valueAt);
    if (layout.kind(row) === kinds.map) {
      const object: Record<string, unknown> = {};
      for (const child of layout.children(row)) setOwn(object, layout.key(child), valueAt(child));
      return object;
    }
    const text = layout.text(row);
    if (layout.style(row) === 'double') return text;
    return text === '' ? null : text === 'true' || text === 'false' ? text === 'true' : text;
  };
  return valueAt(0);
}
