/** So many characters are written at a time. */
const enough = 0x10000;

/** A text in larger pieces: to write is slow, however little is written. */
export function* largerPieces(pieces: Iterable<string>): Iterable<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < enough) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
