import { guessEncoding } from './guess.js';
import { decodeSingleByte, encodingName, upperHalfOf } from './single-byte.js';
import { firstBeyondAscii, firstWrongByte } from './utf8.js';

/** A file's bytes as text, and how they were read. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding, as the WHATWG Encoding Standard has it, or `ibm850`. */
  readonly encoding: string;
  readonly hadByteOrderMark: boolean;
  /** The file is in another encoding than it says or than is taken for granted where nothing is said. */
  readonly wrong?: WrongBytes;
}

/** Where bytes begin that no program reads as what the file says that it is. */
export interface WrongBytes {
  /** What the XML declaration says; `utf-8` where nothing is said. */
  readonly declared: string;
  /** Offset in the text. */
  readonly offset: number;
}

/** Thrown for a file whose text would be longer than a text can be. */
export class TextTooLong extends Error {}

/** The most characters that a text can have: what V8 allows, the least of the common engines. */
const mostCharacters = 0x1fffffe8;

/** Turns bytes into text. Throws a RangeError when the encoding that is given is not known. */
export function decode(bytes: Uint8Array, given?: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (given !== undefined) return decodeAs(encodingName(given), bytes, mark);
  if (mark && mark.encoding !== 'utf-8') return decodeAs(mark.encoding, bytes, mark);
  const wide = wideWithoutMark(bytes);
  if (wide) return decodeAs(wide, bytes, undefined);
  const declared = mark ? undefined : declaredInXml(bytes);
  const name = declared === undefined ? undefined : encodingName(declared);
  // Bytes that an ASCII declaration could be read from are not UTF-16, and XML parsers refuse them as such.
  if (declared !== undefined && name?.startsWith('utf-16'))
    return { ...decodeAs(guessEncoding(bytes), bytes, undefined), wrong: { declared, offset: 0 } };
  if (declared !== undefined && name !== 'utf-8') return decodeDeclared(bytes, declared);
  try {
    return { ...decodeStrictly(bytes, mark), encoding: 'utf-8' };
  } catch (error) {
    if (error instanceof TextTooLong) throw error;
    const encoding = mark ? 'utf-8' : guessEncoding(bytes);
    return withWrongBytes(bytes, decodeAs(encoding, bytes, mark), 'utf-8', firstWrongByte(bytes));
  }
}

/** Bytes in the encoding that an XML declaration names, unless they are plainly UTF-8. */
function decodeDeclared(bytes: Uint8Array, declared: string): Decoded {
  const encoding = encodingName(declared);
  const first = firstBeyondAscii(bytes);
  if (first < 0 || upperHalfOf(encoding) === undefined || firstWrongByte(bytes) >= 0)
    return decodeAs(encoding, bytes, undefined);
  return withWrongBytes(bytes, decodeAs('utf-8', bytes, undefined), declared, first);
}

/** Adds where the bytes begin that do not fit; until there the text is what it is in UTF-8. */
function withWrongBytes(bytes: Uint8Array, decoded: Decoded, declared: string, at: number): Decoded {
  const mark = byteOrderMark(bytes);
  const before = bytes.subarray(mark?.length ?? 0, at);
  const offset = decoded.encoding === 'utf-8' ? new TextDecoder().decode(before).length : before.length;
  return { ...decoded, wrong: { declared, offset } };
}

function decodeStrictly(
  bytes: Uint8Array,
  mark: Mark | undefined,
): Pick<Decoded, 'text' | 'hadByteOrderMark'> {
  const body = bytes.subarray(mark?.length ?? 0);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return { text: decodeWith(decoder, body), hadByteOrderMark: mark !== undefined };
}

/** Whether the text names an encoding of the WHATWG Encoding Standard, or code page 850. */
export function isEncoding(name: string): boolean {
  try {
    encodingName(name);
    return true;
  } catch {
    return false;
  }
}

interface Mark {
  readonly encoding: string;
  readonly length: number;
}

function byteOrderMark(bytes: Uint8Array): Mark | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array, mark: Mark | undefined): Decoded {
  const body = mark?.encoding === encoding ? bytes.subarray(mark.length) : bytes;
  // Every encoding but UTF-8 tells by the number of bytes how long the text gets, and Node ends if it gets too long.
  const isWide = encoding.startsWith('utf-16');
  if (encoding !== 'utf-8' && body.length / (isWide ? 2 : 1) > mostCharacters) throw new TextTooLong();
  const upperHalf = upperHalfOf(encoding);
  const text =
    upperHalf === undefined
      ? decodeWith(new TextDecoder(encoding, { ignoreBOM: true }), body)
      : decodeSingleByte(body, upperHalf);
  return { text, encoding, hadByteOrderMark: mark !== undefined };
}

function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ERR_STRING_TOO_LONG') throw new TextTooLong();
    throw error;
  }
}

/** UTF-16 without a byte order mark: every other byte of Western text is zero. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 400) & ~1;
  if (length < 8) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) evenZeros += 1;
    if (bytes[at + 1] === 0) oddZeros += 1;
  }
  if (oddZeros > length * 0.35 && evenZeros < length * 0.05) return 'utf-16le';
  return evenZeros > length * 0.35 && oddZeros < length * 0.05 ? 'utf-16be' : undefined;
}

/** The encoding that an XML declaration names, where it is one that is known. */
function declaredInXml(bytes: Uint8Array): string | undefined {
  let head = '';
  for (let at = 0; at < Math.min(bytes.length, 200); at++) head += String.fromCharCode(bytes[at]!);
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  return declared !== undefined && isEncoding(declared) ? declared : undefined;
}
