import type { Finding } from '../model/finding.js';
import type { Format } from '../model/reader.js';
import type { Decoded } from '../source/decode.js';

/** Formats that are UTF-8 by their specification; a spreadsheet may be saved in anything. */
const inUtf8: ReadonlySet<Format> = new Set(['json', 'jsonld', 'turtle', 'ntriples']);

/** å, ä, ö, é and dashes that were UTF-8, were read as something else and were saved again. */
const brokenLetters =
  /\ufffd|Ã[¥¤¶©¼…„–‰œ\u0085\u0084\u0096\u0089\u009c]|â(?:€|\u0080)[“”™œ˜¦¢\u0093\u0094\u0099\u009c\u009d]/;

/** What is wrong with how the characters of a file were saved. */
export function encodingFindings(decoded: Decoded, format: Format, isGiven: boolean): readonly Finding[] {
  const wrong = isGiven ? undefined : wrongBytes(decoded, format);
  if (wrong) return [wrong];
  const { text } = decoded;
  // Most files have none of these signs, which is faster to see for one sign at a time.
  if (!text.includes('\ufffd') && !text.includes('Ã') && !text.includes('â')) return [];
  const broken = brokenLetters.exec(text);
  if (!broken) return [];
  // UTF-8 that was read as something else, so that å became two other letters, can still be recognised.
  const twice = broken[0].length > 1;
  return [at(decoded, broken.index, broken[0].length, { twice })];
}

/** The first place that programs cannot read as what the file says or has to be. */
function wrongBytes(decoded: Decoded, format: Format): Finding | undefined {
  const { encoding, wrong } = decoded;
  if (wrong && (inUtf8.has(format) || format === 'rdfxml'))
    return at(decoded, wrong.offset, 1, { declared: wrong.declared, encoding });
  return inUtf8.has(format) && encoding !== 'utf-8'
    ? at(decoded, 0, 1, { declared: 'utf-8', encoding })
    : undefined;
}

function at({ text }: Decoded, index: number, length: number, args: Finding['args']): Finding {
  const start = Math.max(text.lastIndexOf('\n', index) + 1, index - 20);
  const value = text.slice(start, index + 20).split(/[\r\n]/)[0] ?? '';
  return {
    rule: 'document-encoding',
    place: { kind: 'span', span: { start: index, end: index + length } },
    args: { value, ...args },
  };
}
