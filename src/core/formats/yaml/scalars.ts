import type { ScalarNode } from '../shared/tree/syntax.js';

/** Quotation marks for texts that cannot go without. */
export type Quote = "'" | '"';

const plainInBlock = /^[\p{L}\p{N}_/.(+$§€%°=<>^~\\;-][^\t\r\n]*$/u;
const printable = /^[\t\n\r\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
const isNull = /^(?:~|null|Null|NULL)$/;
/** What other programs take for something else than a text. */
const otherType =
  /^(?:true|false|yes|no|on|off|[-+]?(?:0x[\da-f]+|0o?[0-7]+|[\d_]+(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.\d+|\.(?:inf|nan)))$/i;

/** Whether a text can stand without quotation marks and is still read as the same text. */
function canBePlain(text: string, inFlow: boolean): boolean {
  if (!plainInBlock.test(text) || !printable.test(text) || isNull.test(text)) return false;
  if (/^[-+=<>^~\\;%](?:\s|$)|^(?:---|\.\.\.)|^[%~]|^<<$/.test(text)) return false;
  if (/:(?:\s|$)|\s#|\s$|[\u0085\u2028\u2029]/.test(text)) return false;
  return !inFlow || !/[,[\]{}]|:$/.test(text);
}

/** A scalar on one line: as the one it stands for, as far as the text allows it. */
export function inlineScalar(
  text: string,
  like: ScalarNode['style'] | undefined,
  quote: Quote,
  inFlow: boolean,
): string {
  const wantsQuote = like === 'single' || like === 'double' || (like !== 'plain' && otherType.test(text));
  if (!wantsQuote && canBePlain(text, inFlow)) return text;
  const mark = like === 'single' ? "'" : like === 'double' ? '"' : quote;
  const needsEscape = !printable.test(text) || /[\t\r\n\u0085\u2028\u2029]/.test(text);
  return mark === "'" && !needsEscape ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

function doubleQuoted(text: string): string {
  const escaped = JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return escaped;
}

/**
 * A block text in the manner of the one it stands for, whose lines are given without indentation, or undefined
 * where quotation marks are needed.
 */
export function blockScalar(
  text: string,
  style: 'literal' | 'folded',
  present: readonly string[],
  indent: string,
  newline: string,
): string | undefined {
  const body = text.replace(/\n$/, '');
  const isRisky =
    !printable.test(text) || /[\t\r\u0085\u2028\u2029]/.test(text) || /^\s|\s$/.test(body) || body === '';
  if (isRisky) return undefined;
  // In a folded text, lines that begin with a space are not folded.
  const folds = style === 'folded' && !/\n[ ]/.test(body);
  const lines = folds ? folded(body, present) : body.split('\n');
  const header = `${folds ? '>' : '|'}${text.endsWith('\n') ? '' : '-'}`;
  return [header, ...lines.map((line) => (line === '' ? '' : indent + line))].join(newline);
}

/** A text on folded lines: those that are the same at both ends stay, the others become about as long. */
function folded(body: string, present: readonly string[]): string[] {
  const width = Math.max(20, ...present.map((line) => line.length));
  if (body.includes('\n') || present.includes('')) {
    return body.split('\n').flatMap((line, index) => [...(index > 0 ? [''] : []), ...fold(line, width)]);
  }
  let rest = body;
  const before: string[] = [];
  for (const line of present) {
    if (!rest.startsWith(`${line} `)) break;
    before.push(line);
    rest = rest.slice(line.length + 1);
  }
  const after: string[] = [];
  for (const line of present.slice(before.length).reverse()) {
    if (!rest.endsWith(` ${line}`)) break;
    after.unshift(line);
    rest = rest.slice(0, -line.length - 1);
  }
  return [...before, ...fold(rest, width), ...after];
}

/** Breaks a line at single spaces between letters, so that no part is longer than the width if that can be helped. */
function fold(line: string, width: number): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const breaks = [...rest.matchAll(/(?<=\S) (?=\S)/g)].map((match) => match.index);
    const at = breaks.findLast((position) => position <= width) ?? breaks[0];
    if (at === undefined) break;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...parts, rest];
}
