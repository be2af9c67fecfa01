/** A file's bytes as text, and how they were read. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding, as the WHATWG Encoding Standard has it. */
  readonly encoding: string;
  readonly hadByteOrderMark: boolean;
}

/** Thrown for a file whose text would be longer than a text can be. */
export class TextTooLong extends Error {}

/** The most characters that a text can have: what V8 allows, the least of the common engines. */
const mostCharacters = 0x1fffffe8;

/** Turns bytes into text. Throws a RangeError when the encoding that is given is not known. */
export function decode(bytes: Uint8Array, given?: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (given !== undefined) return decodeAs(given, bytes, mark);
  if (mark) return decodeAs(mark.encoding, bytes, mark);
  const wide = wideWithoutMark(bytes);
  if (wide) return decodeAs(wide, bytes, undefined);
  const declared = declaredInXml(bytes);
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) {
    try {
      return decodeAs(declared, bytes, undefined);
    } catch {
      // An encoding that nobody knows: the bytes themselves tell.
    }
  }
  try {
    const text = decodeWith(new TextDecoder('utf-8', { fatal: true }), bytes);
    return { text, encoding: 'utf-8', hadByteOrderMark: false };
  } catch (error) {
    if (error instanceof TextTooLong) throw error;
    // Excel in Sweden saves plain CSV in Windows-1252; each of its bytes means something.
    return decodeAs(mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252', bytes, undefined);
  }
}

/** Whether the text names an encoding of the WHATWG Encoding Standard. */
export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
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
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const body = mark?.encoding === decoder.encoding ? bytes.subarray(mark.length) : bytes;
  // Every encoding but UTF-8 tells by the number of bytes how long the text gets, and Node ends if it gets too long.
  const isWide = decoder.encoding.startsWith('utf-16');
  if (decoder.encoding !== 'utf-8' && body.length / (isWide ? 2 : 1) > mostCharacters)
    throw new TextTooLong();
  const text = decodeWith(decoder, body);
  return { text, encoding: decoder.encoding, hadByteOrderMark: mark !== undefined };
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

function declaredInXml(bytes: Uint8Array): string | undefined {
  let head = '';
  for (let at = 0; at < Math.min(bytes.length, 200); at++) head += String.fromCharCode(bytes[at]!);
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
}

/** A file in UTF-8 with a few broken bytes has far more whole sequences than stray bytes. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 && byte < 0xf8 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let fits = more > 0 && byte < 0xf8;
    for (let next = 1; next <= more && fits; next++) fits = ((bytes[at + next] ?? 0) & 0xc0) === 0x80;
    if (fits) {
      whole += 1;
      at += more;
    } else {
      stray += 1;
    }
  }
  return whole > stray;
}
