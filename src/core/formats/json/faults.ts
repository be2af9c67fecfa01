/** The likely cause of a syntax error in JSON; the sentences stand with the rule `document-syntax`. */
export type JsonFault =
  | 'json-comma'
  | 'json-trailing-comma'
  | 'json-colon'
  | 'json-quote'
  | 'json-single-quote'
  | 'json-curly-quote'
  | 'json-comment'
  | 'json-bracket'
  | 'json-escape'
  | 'control'
  | 'json-after'
  /** A tab or a line break stands within a text. */
  | 'json-raw-tab'
  | 'json-raw-newline'
  /** A value that JSON has no word for (`NaN`, `None`). */
  | 'json-value'
  /** A number as other languages write it (`0x1F`, `007`, `.5`). */
  | 'json-number'
  /** What looks like a space and is none. */
  | 'json-space-sign'
  | 'other';

const causes: Readonly<Record<string, JsonFault>> = {
  CommaExpected: 'json-comma',
  ColonExpected: 'json-colon',
  PropertyNameExpected: 'json-quote',
  UnexpectedEndOfString: 'json-quote',
  UnexpectedEndOfComment: 'json-comment',
  InvalidCommentToken: 'json-comment',
  CloseBraceExpected: 'json-bracket',
  CloseBracketExpected: 'json-bracket',
  InvalidEscapeCharacter: 'json-escape',
  InvalidUnicode: 'json-escape',
  InvalidCharacter: 'control',
  EndOfFileExpected: 'json-after',
};

/** Tells the likely cause from the parser's code and the text around it. */
export function jsonFault(code: string, text: string, offset: number): JsonFault {
  if (text[offset] === "'") return 'json-single-quote';
  if (/[“”„]/.test(text[offset] ?? '')) return 'json-curly-quote';
  if (
    /^\s*[}\]]/.test(text.slice(offset, offset + 50)) &&
    /,\s*$/.test(text.slice(Math.max(0, offset - 50), offset))
  ) {
    return 'json-trailing-comma';
  }
  return causes[code] ?? 'other';
}
