import { nameTexts } from './generated/names.js';

/** What names stand for, as a file of the build has it; undefined where there are no such files. */
export function indexOfFile(id: string): ReadonlyMap<string, string> | undefined {
  const text = nameTexts[id];
  if (text === undefined) return undefined;
  // What all values begin with, and then each name and the rest of what it stands for.
  const [base = '', ...pairs] = JSON.parse(text) as string[];
  const index = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) index.set(pairs[at]!, base + pairs[at + 1]!);
  return index;
}

/** The text of such a file. */
export function textOfIndex(index: ReadonlyMap<string, string>): string {
  const [first = '', ...others] = index.values();
  let length = first.length;
  for (const value of others) while (!value.startsWith(first.slice(0, length))) length -= 1;
  const pairs = Array.from(index, ([name, value]) => [name, value.slice(length)]);
  return JSON.stringify([first.slice(0, length), ...pairs.flat()]);
}
