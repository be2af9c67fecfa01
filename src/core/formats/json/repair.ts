import type { JsonFault } from './faults.js';

/** A slip that is common in JSON written by hand or by other languages. */
interface JsonSlip {
  readonly cause: JsonFault;
  readonly start: number;
  readonly end: number;
}

/** A text of the same length that says what was meant, and what was put right in it. */
export interface RepairedJson {
  readonly text: string;
  readonly slips: readonly JsonSlip[];
}

/** Values as other languages write them; what JSON has no word for becomes an empty text. */
const otherValues: Readonly<Record<string, string>> = { None: 'null', True: 'true', False: 'false' };
const word = /-?[A-Za-z]+/y;
/** A field name without quotation marks. */
const bareKey = /[A-Za-z_$][\w$-]*(?=\s*:)/y;
const number = /[+-]?[\d.][\w.+-]*/y;
const rightNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** What looks like a space between values and is none. */
const oddSpaces = /[\u00a0\u2000-\u200b\u202f\u2060\u3000\ufeff]+/y;
const curly = '“”„‟″';
const singles = "'‘’‚";
/** What may stand after a text that has ended. */
const afterText = /\s*(?:[,:}\]]|$)/y;

/**
 * Puts the usual slips right without moving anything, so that the rest of the file can be read and all places stay:
 * tabs and line breaks within texts, quotation marks of other kinds or none around a field name, `NaN`, `None` and numbers
 * that JSON does not know, odd spaces, comments with `#`.
 */
export function repairedJson(text: string): RepairedJson {
  const slips: JsonSlip[] = [];
  const parts: string[] = [];
  let done = 0;
  const put: Put = (cause, start, end, instead, from = start) => {
    slips.push({ cause, start: from, end });
    parts.push(text.slice(done, start), instead.padEnd(end - start));
    done = end;
  };
  for (let at = 0; at < text.length; ) {
    const sign = text[at]!;
    if (sign === '"') at = repairText(text, at, put);
    else if (curly.includes(sign) || singles.includes(sign)) {
      const end = endOfQuoted(text, at);
      const inner = text.slice(at + 1, end);
      if (end > 0 && !/["\\\r\n]/.test(inner))
        put(curly.includes(sign) ? 'json-curly-quote' : 'json-single-quote', at, end + 1, `"${inner}"`);
      at = end > 0 ? end + 1 : at + 1;
    } else if (sign === '#') {
      const end = endOfLine(text, at);
      put('json-comment', at, end, '');
      at = end;
    } else if (sign === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      // The parser knows these comments.
      const end = text[at + 1] === '/' ? endOfLine(text, at) : text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : Math.max(end, at + 2);
    } else {
      at = repairWord(text, at, put);
    }
  }
  if (slips.length === 0) return { text, slips };
  parts.push(text.slice(done));
  return { text: parts.join(''), slips };
}

/** Puts something in the place of a stretch, as long as it is; the slip is told from `from` on. */
type Put = (cause: JsonFault, start: number, end: number, instead: string, from?: number) => void;

/** Goes on behind a word, a number or a sign outside texts; gives where it ends. */
function repairWord(text: string, at: number, put: Put): number {
  const key = matchAt(bareKey, text, at);
  if (key !== undefined) {
    // There is room for the quotation marks where two spaces stand before.
    const end = at + key.length;
    if (/^[ \t]{2}$/.test(text.slice(Math.max(0, at - 2), at)))
      put('json-quote', at - 2, end, `"${key}"`, at);
    return end;
  }
  const found = matchAt(word, text, at);
  if (found !== undefined) {
    const isOther = Object.hasOwn(otherValues, found) || /^(?:NaN|-?Infinity|undefined)$/.test(found);
    if (isOther) put('json-value', at, at + found.length, otherValues[found] ?? '""');
    return at + found.length;
  }
  const digits = matchAt(number, text, at);
  if (digits !== undefined) {
    if (digits.length > 1 && !rightNumber.test(digits)) put('json-number', at, at + digits.length, '""');
    return at + digits.length;
  }
  const spaces = matchAt(oddSpaces, text, at);
  if (spaces === undefined) return at + 1;
  put('json-space-sign', at, at + spaces.length, '');
  return at + spaces.length;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Goes through a text between quotation marks; gives where it ends. */
function repairText(text: string, start: number, put: Put): number {
  const raw: number[] = [];
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) {
      afterText.lastIndex = at + 1;
      const isOverLines = raw.some((position) => text[position] !== '\t');
      // Over several lines, only what is followed as a text is one; otherwise its quotation mark is missing.
      if (isOverLines && !afterText.test(text)) return raw.find((position) => text[position] !== '\t')!;
      const [first] = raw;
      if (first !== undefined) {
        const cause = text[first] === '\t' ? 'json-raw-tab' : 'json-raw-newline';
        const last = raw[raw.length - 1]! + 1;
        put(cause, first, last, text.slice(first, last).replace(/[\t\r\n]/g, ' '));
      }
      return at + 1;
    } else if (code === 0x09 || code === 0x0a || code === 0x0d) {
      raw.push(at);
      if (raw.length > mostRaw) return at;
    }
  }
  return raw.find((position) => text[position] !== '\t') ?? text.length;
}

/** A text with more line breaks than this is one whose quotation mark is missing. */
const mostRaw = 100;

/** Texts in quotation marks of other kinds are written by hand. */
const longestQuoted = 5000;

/** Where a text in quotation marks of another kind ends; -1 where it does not end on its line as a text does. */
function endOfQuoted(text: string, start: number): number {
  const kinds = curly.includes(text[start]!) ? curly : singles;
  const most = Math.min(text.length, start + longestQuoted);
  for (let at = start + 1; at < most && text[at] !== '\n' && text[at] !== '\r'; at++) {
    if (!kinds.includes(text[at]!)) continue;
    afterText.lastIndex = at + 1;
    if (afterText.test(text)) return at;
  }
  return -1;
}

function endOfLine(text: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}
