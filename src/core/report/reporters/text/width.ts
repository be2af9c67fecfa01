import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Texts of nothing but letters of one column: Latin, Greek, Cyrillic, and the signs that the report uses. Nearly all
 * texts are such, and measuring the others costs a hundred times as much.
 */
const narrow =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203a\u2192\u2400-\u2421\u2502\u2714]*$/;

/** How many columns a text takes in a terminal. Wide characters take two, accents and joiners none. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const cluster of clustersOf(text)) width += widthOfCluster(cluster);
  return width;
}

const emoji = /\p{Emoji_Presentation}|\ufe0f/u;
const nothing = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]/u;

function widthOfCluster(cluster: string): number {
  if (emoji.test(cluster)) return 2;
  return nothing.test(cluster) ? 0 : eastAsianWidth(cluster.codePointAt(0)!);
}

/** The parts of a text that must not be torn apart: a letter with its accents, an emoji with its joiners. */
export function clustersOf(text: string): readonly string[] {
  if (narrow.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Made when it is first needed: it takes as long as starting up. */
let segmenter: Intl.Segmenter | undefined;

/** The text, cut to so many columns with an ellipsis. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const cluster of clustersOf(text.slice(0, columns * 8))) {
    const width = widthOf(cluster);
    if (used + width > columns - 1) break;
    kept += cluster;
    used += width;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The text as lines of at most so many columns, broken at spaces. A word that is longer than a line is broken as
 * well, except an address: that has to stay whole to be clicked on or copied.
 */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(columns, 8);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (word: string, width: number) => {
    if (line !== '' && used + 1 + width > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (line !== '') {
      line += ' ';
      used += 1;
    }
    line += word;
    used += width;
  };
  for (const word of text.split(/ +/)) {
    if (word === '') continue;
    const width = widthOf(word);
    if (width <= room || word.includes('://')) put(word, width);
    else for (const piece of pieces(word, room)) put(piece, widthOf(piece));
  }
  if (line !== '') lines.push(line);
  return lines;
}

function pieces(word: string, columns: number): string[] {
  const found: string[] = [];
  let piece = '';
  let used = 0;
  for (const cluster of clustersOf(word)) {
    const width = widthOf(cluster);
    if (used + width > columns && piece !== '') {
      found.push(piece);
      piece = '';
      used = 0;
    }
    piece += cluster;
    used += width;
  }
  if (piece !== '') found.push(piece);
  return found;
}
