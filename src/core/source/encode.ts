import { upperHalfOf } from './single-byte.js';

const utf8 = new TextEncoder();

/**
 * Turns a text back into bytes in the encoding that it was read in. Undefined where the encoding has no sign for
 * one of its characters, or is one that is only read (those of East Asia).
 */
export function encode(text: string, encoding: string, withByteOrderMark: boolean): Uint8Array | undefined {
  const marked = withByteOrderMark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return utf8.encode(marked);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeWide(marked, encoding === 'utf-16be');
  return encodeSingle(text, encoding);
}

function encodeWide(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[at * 2 + (bigEndian ? 1 : 0)] = code & 0xff;
    bytes[at * 2 + (bigEndian ? 0 : 1)] = code >> 8;
  }
  return bytes;
}

/** Encodings of one byte a character: what each byte is read as says what to write. */
function encodeSingle(text: string, encoding: string): Uint8Array | undefined {
  const upperHalf = upperHalfOf(encoding);
  if (upperHalf === undefined) return undefined;
  const byteOf = new Map<string, number>();
  for (let byte = 255; byte >= 128; byte--) {
    const letter = upperHalf[byte - 128]!;
    if (letter !== '\ufffd') byteOf.set(letter, byte);
  }
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 128 ? code : byteOf.get(text[at]!);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
