import { isAbsoluteIri } from '../../../source/iri.js';
import { inexpressible } from './inexpressible.js';

const short: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** A text between quotation marks as Turtle and N-Triples have it; only long marks leave line breaks as they are. */
export function quoted(value: string, fence: string): string {
  const mark = fence[0]!;
  const isLong = fence.length === 3;
  const escaped = value.replace(/\r\n|[\x00-\x1f\\\x7f]/g, (found) => {
    if (isLong && (found === '\r\n' || found === '\n' || found === '\t')) return found;
    return found === '\r\n' ? '\\r\\n' : (short[found] ?? escapeCode(found));
  });
  const marks = !isLong ? mark : new RegExp(`${mark}(?=${mark}|$)`, 'g');
  return fence + escaped.replaceAll(marks, `\\${mark}`) + fence;
}

/** An IRI between angle brackets. */
export function bracketedIri(iri: string): string {
  if (!isAbsoluteIri(iri)) throw inexpressible;
  return `<${iri}>`;
}

/** A language tag where one may stand. */
export function tagged(language: string): string {
  if (!/^[A-Za-z]+(?:-[A-Za-z0-9]+)*$/.test(language)) throw inexpressible;
  return `@${language}`;
}

function escapeCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
