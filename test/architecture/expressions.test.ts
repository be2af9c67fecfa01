/** Regular expressions meet whatever stands in a file: none may take more time than in proportion to its length. */
import { describe, expect, it } from 'vitest';
import { madeExpressions, writtenExpressions } from './expressions.js';
import { slowParts } from './linear.js';

/** Expressions that may stay as they are, by their source, each with the reason. */
const allowed: Readonly<Record<string, string>> = {
  '(\\d)0*e\\+?': 'sees numbers that were written by `toExponential`: 25 characters at most',
  [String.raw`[:[{,-][ \t]+"(?:[^"\\]|\\[0abtnvfre "/\\N_LP]|\\x[\dA-Fa-f]{2}|\\u[\dA-Fa-f]{4})*(\\.)`]:
    'begins at a quotation mark after a space, which ends the text that another start is in',
};

/** Calls of `RegExp` in functions: what they make is not seen here. Each with the reason why it takes no longer. */
const madeLater: Readonly<Record<string, string>> = {
  "new RegExp(`${mark}(?=${mark}|$)`, 'g')": 'a quotation mark and the sign after it',
};

const { literals, made } = writtenExpressions();
const files = [...new Set(made.filter(({ isInFunction }) => !isInFunction).map(({ file }) => file))];

describe('the judge', () => {
  it.each([
    ['a+a+b', 'two repetitions that share characters'],
    ['(?:a|aa)+b', 'one in the other'],
    ['\\s+$', 'a repetition that may start anywhere'],
    ['<!--[^]*?-->', 'a start within the repetition'],
    ['"(?:[^"\\\\]|\\\\.)*"', 'a start behind a backslash'],
    ['^\\s*(\\S*)\\s*x\\s*(\\S*)$', 'a gap that may be empty'],
  ])('finds %s: %s', (source) => {
    expect(slowParts(source, '')).not.toEqual([]);
  });

  it.each([
    '(?<!\\s)\\s+$',
    '<!--[^]*?(?:-->|$)',
    '^\\s*(\\S+)\\s+(\\S+)$',
    '<[^<>]*>',
    '[?#].*',
    '(a|b){1,20}c',
  ])('passes %s', (source) => {
    expect(slowParts(source, source === '[?#].*' ? 's' : '')).toEqual([]);
  });
});

it('every expression takes time in proportion to the text', async () => {
  const constructed = await madeExpressions(files);
  expect(literals.length).toBeGreaterThan(800);
  expect(constructed.length).toBeGreaterThanOrEqual(made.filter(({ isInFunction }) => !isInFunction).length);
  const slow = [...literals, ...constructed].flatMap(({ file, source, flags }) => {
    const parts = slowParts(source, flags);
    return parts.length === 0 ? [] : [{ file, source, parts }];
  });
  expect(slow.filter(({ source }) => !Object.hasOwn(allowed, source))).toEqual([]);
  const unused = Object.keys(allowed).filter((source) => !slow.some((one) => one.source === source));
  expect(unused).toEqual([]);
});

it('expressions that are made in functions are known', () => {
  expect(made.filter(({ isInFunction }) => isInFunction).map(({ code }) => code)).toEqual(
    Object.keys(madeLater),
  );
});
