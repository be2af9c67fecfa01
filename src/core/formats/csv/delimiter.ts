/** The character between columns that a person means by a text: the text itself or `tab`; undefined where it is none. */
export function meantDelimiter(text: string): string | undefined {
  if (text.toLowerCase() === 'tab' || text === '\\t') return '\t';
  return text.length === 1 && !/["\r\n\p{L}\p{N}]/u.test(text) ? text : undefined;
}
