import type { Args } from '../model/finding.js';

/** A text of a million letters is shown by its beginning. */
const mostLetters = 1000;
const mostItems = 100;

/** The beginning of a text that is too long to be told. */
export function cut(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters)}…`;
}

/** Facts without what is too long to be told. */
export function cutArgs(args: Args): Args {
  for (const key in args) {
    const value = args[key];
    if (Array.isArray(value) || (typeof value === 'string' && value.length > mostLetters))
      return cutAll(args);
  }
  return args;
}

function cutAll(args: Args): Args {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? cut(value)
        : Array.isArray(value)
          ? value.slice(0, mostItems).map((item) => cut(String(item)))
          : value,
    ]),
  );
}
