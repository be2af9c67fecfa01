import { upperHalfOf } from './single-byte.js';
import { firstBeyondAscii, isMostlyUtf8 } from './utf8.js';

/** What spreadsheets in Sweden are saved in, the likeliest first: it is taken where the text decides nothing. */
const candidates = ['windows-1252', 'ibm850', 'macintosh'];

/** So many characters beyond ASCII decide. */
const mostLooked = 20_000;

const swedish = /[åäöÅÄÖ]/;
/** Letters of neighbouring languages and of names, and signs that stand in Swedish prose. */
const otherLetter = /[éèêëáàâüïîíóôøæñçÉÈÜØÆ]/;
const quotationMark = /[„“”‘‚«»]/;
const free = /[–—…•·°§€£©®™½¼¾²³±×\u00a0]/;

/** Short words that a Swedish text is hardly without, and that are words in one of the encodings alone. */
const usualWords = new Set(
  'är på för från och även så här när där över också både får går når sjö ö å än åt då två väg nära år åren årligen'.split(
    ' ',
  ),
);

/** The likely encoding of bytes that are not UTF-8. */
export function guessEncoding(bytes: Uint8Array): string {
  if (isMostlyUtf8(bytes) || firstBeyondAscii(bytes) < 0) return 'utf-8';
  // Excel in Sweden saves plain CSV in Windows-1252, and "CSV (MS-DOS)" and "CSV (Macintosh)" in the older ones.
  let best = { encoding: candidates[0]!, score: Number.NEGATIVE_INFINITY };
  for (const encoding of candidates) {
    const score = plausibility(bytes, upperHalfOf(encoding)!);
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}

/** How well the characters beyond ASCII fit what stands around them, if this is what they stand for. */
function plausibility(bytes: Uint8Array, upperHalf: string): number {
  const signAt = (at: number): string => {
    const byte = bytes[at];
    if (byte === undefined) return ' ';
    return byte < 0x80 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 0x80);
  };
  let score = 0;
  let looked = 0;
  /** A quotation mark that opened in this cell and has not closed. */
  let isOpen = false;
  for (let at = 0; at < bytes.length && looked < mostLooked; at++) {
    const byte = bytes[at]!;
    if (byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x3b) isOpen = false;
    if (byte < 0x80) continue;
    looked += 1;
    const sign = signAt(at);
    const [before, after] = [signAt(at - 1), signAt(at + 1)];
    if (isLetter(sign)) {
      score += ofLetter(sign, before, after);
      if (swedish.test(sign) && usualWords.has(wordAround(signAt, at))) score += 2;
    } else if (quotationMark.test(sign) && !(isLetter(before) && isLetter(after))) {
      // A pair weighs what two letters do; a mark without its other half may as well be a letter.
      if (isOpen && !isLetter(after)) [score, isOpen] = [score + 2, false];
      else if (!isLetter(before)) isOpen = true;
    } else {
      score += ofSign(sign, before, after);
    }
  }
  return score;
}

function ofLetter(letter: string, before: string, after: string): number {
  const isSwedish = swedish.test(letter);
  if (!isSwedish && !otherLetter.test(letter)) return -1;
  // A capital within a word, and a letter at a figure, are signs of another encoding.
  if (isCapital(letter) && isLetter(before) && !isCapital(before)) return -1;
  if (!isLetter(before) && !isLetter(after)) return /\d/.test(before) ? -1 : 0;
  return isSwedish ? 1 : 0.25;
}

function ofSign(sign: string, before: string, after: string): number {
  if (isLetter(before) && isLetter(after)) return sign === '’' ? 0.5 : -1;
  return free.test(sign) || (sign === '’' && isLetter(before)) ? 0.25 : -1;
}

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
const isCapital = (sign: string): boolean => sign !== sign.toLowerCase();

/** The word that a letter stands in, in small letters; as much of it as the short words need. */
function wordAround(signAt: (at: number) => string, at: number): string {
  let [from, until] = [at, at + 1];
  while (at - from < 10 && isLetter(signAt(from - 1))) from -= 1;
  while (until - at < 10 && isLetter(signAt(until))) until += 1;
  let word = '';
  for (let each = from; each < until; each++) word += signAt(each);
  return word.toLowerCase();
}
