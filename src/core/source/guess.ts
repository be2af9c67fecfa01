import { isMostlyUtf8 } from './utf8.js';

/** Where å ä ö Å Ä Ö stand in the encodings that spreadsheets are saved in. */
const swedishLetters: Readonly<Record<string, ReadonlySet<number>>> = {
  'windows-1252': new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6]),
  ibm850: new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99]),
  macintosh: new Set([0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85]),
};

/** The likely encoding of bytes that are not UTF-8. */
export function guessEncoding(bytes: Uint8Array): string {
  if (isMostlyUtf8(bytes)) return 'utf-8';
  // Excel in Sweden saves plain CSV in Windows-1252; each of its bytes means something.
  let best = { encoding: 'windows-1252', count: 0 };
  for (const [encoding, letters] of Object.entries(swedishLetters)) {
    const { count, kinds } = countInWords(bytes, letters);
    // In the older ones a single letter may as well be a quotation mark of Windows-1252.
    if (count > best.count && (kinds > 1 || encoding === best.encoding)) best = { encoding, count };
  }
  return best.encoding;
}

/** How often, and how many of the letters, stand within a word or at its start; a quotation mark or a dash does not. */
function countInWords(bytes: Uint8Array, letters: ReadonlySet<number>): { count: number; kinds: number } {
  let count = 0;
  const kinds = new Set<number>();
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80 || !letters.has(byte) || !isLetter(bytes[at + 1] ?? 0, letters)) continue;
    count += 1;
    kinds.add(byte);
  }
  return { count, kinds: kinds.size };
}

function isLetter(byte: number, letters: ReadonlySet<number>): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || letters.has(byte);
}
