/**
 * What must never reach a terminal as it is: control characters (they start escape sequences), marks that turn the
 * direction of the text (they hide what is really written), invisible characters and halves of surrogate pairs.
 * The joiners U+200C and U+200D stay: some scripts and emoji need them, and they do no harm.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/** The text with everything invisible or dangerous shown as a sign (`␛`, `␊`) or by its number (`\u202e`). */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.codePointAt(0)!;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '␡';
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** The same for a name in a line of its own: line breaks and tabs in it are spaces. */
export function visibleName(name: string): string {
  return visible(name.replace(/[\t\n\r]+/g, ' ').trim());
}
