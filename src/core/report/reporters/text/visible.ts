/**
 * The gate between what stands in files and where people read: a terminal, the log of a pipeline, a comment. What would
 * steer one of them becomes harmless, and can still be seen.
 */

/**
 * What must never reach a terminal as it is: control characters (they start escape sequences), marks that turn the
 * direction of the text (they hide what is really written), invisible characters and halves of surrogate pairs.
 * The joiners U+200C and U+200D stay where scripts and emoji need them, and not between Latin letters.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e01ef}]|\p{Surrogate}|(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\s\u200c\u200d])[\u200c\u200d]/gu;

/** Nearly all texts have nothing of it, and that is seen faster with fewer questions for each character. */
const plain =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2426\u2500-\u27bf]*$/;

/** The text with everything invisible or dangerous shown as a sign (`␛`, `␊`) or by its number (`\u202e`). */
export function visible(text: string): string {
  return plain.test(text) ? text : text.replace(unsafe, shown);
}

/** The same for a name in a line of its own: line breaks and tabs in it are spaces. */
export function visibleName(name: string): string {
  return visible(name.replace(/[\t\n\r]+/g, ' ').trim());
}

function shown(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A sequence that sets a colour or a weight. */
const colour = /\u001b\[[\d;]*m/;

/** Whatever a line break does not part: what is painted by us, and what is not. */
const partsOfLines = new RegExp(`(${colour.source}|[\\t\\n])`);

/**
 * A text of several lines with everything invisible or dangerous shown; line breaks and tabs stay, and where the text
 * is painted the colours.
 */
export function visibleLines(text: string, isPainted = false): string {
  if (plain.test(text)) return text;
  const parts = text.replaceAll('\r\n', '\n').split(isPainted ? partsOfLines : /([\t\n])/);
  return parts.map((part, index) => (index % 2 === 1 ? part : visible(part))).join('');
}

/** The start of a line with two colons, as GitHub's runner looks for it: after any white space. Ours may be painted. */
const commandAtStart = new RegExp(`^((?:[^\\S\\r\\n\\u2028\\u2029]|${colour.source})*:)(?=:)`, 'gm');

/** The first sign of commands that are looked for anywhere in a line: GitHub's and Azure's, TeamCity's. */
export const commandInside = /#(?=#(?:\[|vso\[|teamcity\[))/gi;

/**
 * A text for people on its way out: beside what is invisible, what the runner of a pipeline would take for a command
 * (`::add-mask::` at the start of a line, `##[…]`, `##vso[…]` and `##teamcity[…]` anywhere) is taken apart by a space.
 */
export function harmless(text: string, isPainted = false): string {
  return visibleLines(text, isPainted).replace(commandInside, '# ').replace(commandAtStart, '$1 ');
}

/** A value in one line for a text that consists of commands itself. */
export function harmlessValue(value: string): string {
  return harmless(visibleName(value));
}
