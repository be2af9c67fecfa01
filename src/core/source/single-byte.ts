/**
 * Encodings of one byte a character. The usual ones stand here, since several lines of Node read Windows-1252 as
 * Latin-1 and no runtime knows what Excel calls "CSV (MS-DOS)".
 */

/** 0x80–0x9F of Windows-1252; the rest of it is Latin-1. Five bytes stand for nothing and stay control signs. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** 0x80–0xFF of code page 850. */
const ibm850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
/** 0x80–0xFF of Mac OS Roman. */
const macintosh =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const upperHalves: Readonly<Record<string, string>> = {
  'windows-1252': windows1252 + latin1From(0xa0),
  ibm850,
  macintosh,
};

/** Names of code page 850, which the WHATWG Encoding Standard leaves out. */
const namesOf850 = /^(?:cp|ibm|dos)?-?850$/i;
const singleByteNames = /^(?:ibm866|iso-8859-.+|koi8-[ru]|macintosh|windows-\d+|x-mac-cyrillic|ibm850)$/;

/** The name under which an encoding is kept; a RangeError where nobody knows it. */
export function encodingName(label: string): string {
  const trimmed = label.trim();
  return namesOf850.test(trimmed) ? 'ibm850' : new TextDecoder(trimmed).encoding;
}

/** What the bytes from 0x80 on stand for; undefined for encodings that use several bytes a character. */
export function upperHalfOf(encoding: string): string | undefined {
  if (Object.hasOwn(upperHalves, encoding)) return upperHalves[encoding];
  if (!singleByteNames.test(encoding)) return undefined;
  const decoder = new TextDecoder(encoding);
  return Array.from({ length: 128 }, (_, at) => decoder.decode(Uint8Array.of(at + 128))).join('');
}

/** Bytes as text, by what those from 0x80 on stand for. */
export function decodeSingleByte(bytes: Uint8Array, upperHalf: string): string {
  const letters = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte++) letters[byte] = byte < 128 ? byte : upperHalf.charCodeAt(byte - 128);
  const parts: string[] = [];
  const codes = new Uint16Array(Math.min(bytes.length, atOnce));
  for (let from = 0; from < bytes.length; from += atOnce) {
    const until = Math.min(from + atOnce, bytes.length);
    for (let at = from; at < until; at++) codes[at - from] = letters[bytes[at]!]!;
    parts.push(String.fromCharCode(...codes.subarray(0, until - from)));
  }
  return parts.join('');
}

/** So many characters can be handed to a function at once in every runtime. */
const atOnce = 8192;

function latin1From(first: number): string {
  return String.fromCharCode(...Array.from({ length: 256 - first }, (_, at) => first + at));
}
