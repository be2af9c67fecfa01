/** The likely cause of a syntax error in YAML; the sentences stand with the rule `document-syntax`. */
export type YamlFault =
  | 'tab'
  | 'colon'
  | 'quote'
  | 'bracket'
  | 'reserved'
  | 'indent'
  | 'control'
  | 'depth'
  /** A line is indented with signs that look like spaces. */
  | 'yaml-space-sign'
  /** The space after a hyphen or a colon is missing. */
  | 'yaml-dash-space'
  | 'yaml-colon-space'
  /** A field has no colon. */
  | 'yaml-colon-missing'
  /** A backslash stands before a sign that it cannot stand before. */
  | 'yaml-escape'
  /** Quotation marks are curly, so that the text has none. */
  | 'yaml-curly-quote'
  /** A comma between two entries in `{ }` is missing. */
  | 'yaml-flow-comma'
  | 'other';

/** Tells the likely cause from the parser's words and the line that it stopped at. */
export function yamlFault(reason: string, lines: readonly string[]): YamlFault {
  if (/depth|nesting/i.test(reason)) return 'depth';
  if (/tab/i.test(reason)) return 'tab';
  if (/null byte|non-printable|control/i.test(reason)) return 'control';
  // A cause shows at the beginning of a line; one of a megabyte must not be gone through again and again.
  const [before = '', line = ''] = lines.map((text) => text.slice(0, 1000));
  if (/^\s*(?:- )?(?:[^\s"'#][^:#]*:\s+)?[@`%]/.test(line)) return 'reserved';
  const unquoted = (text: string) =>
    text.replace(/"(?:[^"\\]|\\.)*("?)|'[^']*('?)/g, (whole, double, single) =>
      double || single ? '' : whole,
    );
  if ([before, line].some((text) => /["']/.test(unquoted(text)) && /:\s+["']/.test(unquoted(text))))
    return 'quote';
  if (/quoted/i.test(reason)) return 'quote';
  if (/^\s*(?:- )?[^\s"'{[][^:]*:\s+(?=[^\s"'{[|>&*!#])[^#]*:(?:\s|$)/.test(line)) return 'colon';
  if (
    /flow|collection/i.test(reason) ||
    [before, line].some((text) => count(text, '[{') !== count(text, ']}'))
  ) {
    return 'bracket';
  }
  return /indentation|document separator|mapping/i.test(reason) ? 'indent' : 'other';
}

function count(text: string, signs: string): number {
  let found = 0;
  for (const character of text) if (signs.includes(character)) found += 1;
  return found;
}
