/** The shapes of words in Turtle and TriG. They are sticky: each is tried at one place. */

/** A declaration, or the word that begins a graph. */
export const directive = /@(prefix|base|version)\b|(prefix|base|graph|version)(?=[\s<#"'{])/iy;
/** The prefix that a declaration names. */
export const declaredPrefix = /(?:[^\s:<>"';,#]*[^\s:<>"';,#.])?:/y;
/** A number without quotation marks. */
export const number = /[+-]?(?:\d+\.\d*[eE][+-]?\d+|\.?\d+[eE][+-]?\d+|\d*\.\d+|\d+)/y;
/** A word that is no name with a prefix: `true`, `a`. */
export const word = /[A-Za-z]+(?![A-Za-z])(?![\w:.-]*:)/y;
/** A full stop that very likely ends a statement, and no sentence in a text. */
export const statementEnd = /\.(?:[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)|[ \t]+(?=[<@[]|_:))/g;
/** A name with a prefix and a text after it. */
export const propertyAndText = /[\p{L}\p{N}_.-]*:[\p{L}\p{N}_.-]+\s+["']/uy;
/** What a statement may begin with. */
export const subjectStart = /[<_[(@]|[\p{L}\p{N}_.-]*:/uy;

/** Signs before which a word ends for certain. */
const ends = new Set([...' \n\r\t<"\'[(#;,])}'].map((sign) => sign.charCodeAt(0)));

/** Whether a word ends before a sign. */
export function isEndOfWord(code: number): boolean {
  return ends.has(code);
}
