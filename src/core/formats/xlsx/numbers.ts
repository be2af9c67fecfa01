/** Numbers of cells, as people see them: what a number is depends on its format. */

import { dateText } from '../shared/sheets/days.js';

/** What a number format makes of a number. */
export type NumberKind = 'number' | 'date' | 'time' | { readonly pattern: string };

/** The formats that every program knows by number (ECMA-376, part 1, 18.8.30). */
function builtIn(id: number): NumberKind {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number';
}

/** What a format makes of a number; the code is undefined for those that every program knows. */
export function kindOfFormat(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return builtIn(id);
  // The first part is for positive numbers; quoted texts, escapes, colours and conditions say nothing of the kind.
  const plain = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '');
  if (/^general$/i.test(plain.trim())) return 'number';
  const letters = plain.replace(/e[+-]/gi, '');
  // Swedish Excel writes å for the year in what it shows, but y in the file; other programs are less strict.
  if (/[ydåj]/i.test(letters)) return 'date';
  if (/[hs]/i.test(letters)) return 'time';
  if (/m/i.test(letters)) return 'date';
  const digits = code
    .split(';')[0]!
    .replace(/\\(.)/g, '$1')
    .replace(/"([^"]*)"/g, '$1');
  return /^0[0 -]*0$/.test(digits) ? { pattern: digits } : 'number';
}

/** A number as a person wrote it, from how it is stored and formatted. */
export function numberText(stored: string, kind: NumberKind, is1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  if (kind === 'date' || kind === 'time') return dateText(value, kind, is1904);
  const plain = plainNumber(value, stored);
  return kind === 'number' || !/^\d+$/.test(plain) ? plain : inPattern(plain, kind.pattern);
}

/** Without exponent, and without the last digits that binary numbers leave behind: programs count with 15. */
function plainNumber(value: number, stored: string): string {
  if (/^-?\d{1,15}$/.test(stored)) return stored;
  const text = String(Number(value.toPrecision(15)));
  if (!/e/i.test(text)) return text;
  return Math.abs(value) >= 1
    ? BigInt(Math.round(value)).toString()
    : value.toFixed(20).replace(/(?<![.0])0+$|\.0+$/, '');
}

/** Digits in a pattern such as `000000-0000`, as they are shown. */
function inPattern(digits: string, pattern: string): string {
  const places = pattern.replace(/[^0]/g, '').length;
  if (digits.length > places) return digits;
  const padded = digits.padStart(places, '0');
  let at = 0;
  return [...pattern].map((sign) => (sign === '0' ? padded[at++] : sign)).join('');
}
