import { visit } from 'jsonc-parser';
import { setOwn } from '../../model/own.js';

/** Numbers that JavaScript would write differently: `1.10`, exponents, more digits than it keeps. */
const losing = /^-?(?:\d+\.\d*0|\d+(?:\.\d+)?[eE][+-]?\d+|\d{16,}|\d+\.\d{12,})(?![\d.])/;

/** Whether the written form of the number that starts here would be lost. */
export function losesText(text: string, start: number): boolean {
  return losing.test(text.slice(start, start + 40));
}

/** Parses JSON with every number as the text that was written. */
export function numbersAsText(text: string): unknown {
  const stack: (unknown[] | Record<string, unknown>)[] = [];
  const keys: (string | undefined)[] = [];
  let root: unknown;
  const add = (value: unknown) => {
    const holder = stack[stack.length - 1];
    if (!holder) root = value;
    else if (Array.isArray(holder)) holder.push(value);
    else setOwn(holder, keys[keys.length - 1] ?? '', value);
  };
  const begin = (value: unknown[] | Record<string, unknown>) => {
    add(value);
    stack.push(value);
    keys.push(undefined);
  };
  const end = () => {
    stack.pop();
    keys.pop();
  };
  visit(text, {
    onObjectBegin: () => begin({}),
    onArrayBegin: () => begin([]),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (key) => {
      keys[keys.length - 1] = key;
    },
    onLiteralValue: (value, offset, length) => {
      add(typeof value === 'number' ? text.slice(offset, offset + length) : value);
    },
  });
  return root;
}
