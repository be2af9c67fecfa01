import { isSimpleName } from './xml-names.js';

/** What a document type declares, as far as it has to do with the text of the file. */
export interface DocumentType {
  /** Entities with a text, as it stands in the declaration. */
  readonly entities: ReadonlyMap<string, string>;
  /** Where it ends; -1 where it never does. */
  readonly end: number;
  /** The first place that is wrong; -1 where all is right. */
  readonly wrong: number;
}

const head =
  /<!DOCTYPE[ \t\r\n]+([^\s[>]+)[ \t\r\n]*(?:(?:SYSTEM|PUBLIC[ \t\r\n]+(?:"[^"]*"|'[^']*'))[ \t\r\n]+(?:"[^"]*"|'[^']*')[ \t\r\n]*)?/y;
const item =
  /[ \t\r\n]+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!ENTITY[ \t\r\n]+(%[ \t\r\n]+)?([^\s"'>%]+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC[ \t\r\n]+(?:"[^"]*"|'[^']*'))[ \t\r\n]+(?:"[^"]*"|'[^']*')(?:[ \t\r\n]+NDATA[ \t\r\n]+[^\s>]+)?)[ \t\r\n]*>|<!(?:ELEMENT|ATTLIST|NOTATION)[ \t\r\n][^>"'<]*(?:(?:"[^"]*"|'[^']*')[^>"'<]*)*>|%[^;\s]+;/y;

/** Reads the document type that begins at an offset. */
export function readDocumentType(text: string, start: number): DocumentType {
  const entities = new Map<string, string>();
  const broken = (wrong: number): DocumentType => {
    const end = text.indexOf('>', wrong);
    return { entities, end: end < 0 ? -1 : end + 1, wrong };
  };
  head.lastIndex = start;
  const opened = head.exec(text);
  if (!opened) return broken(start);
  let at = head.lastIndex;
  if (text[at] === '[') {
    at += 1;
    while (text[at] !== ']') {
      item.lastIndex = at;
      const match = item.exec(text);
      if (!match) return broken(at);
      const [whole, parameter, name, double, single] = match;
      // Within a comment of XML no two hyphens follow each other.
      if (whole.startsWith('<!--') && whole.indexOf('--', 4) < whole.length - 3) return broken(at);
      if (name !== undefined && !isSimpleName(name)) return broken(at);
      // The first declaration of a name is the one that counts; a text from elsewhere is not fetched.
      if (name !== undefined && parameter === undefined && !entities.has(name))
        entities.set(name, double ?? single ?? '');
      at = item.lastIndex;
    }
    at += 1;
  }
  while (' \t\r\n'.includes(text[at] ?? '>')) at += 1;
  return text[at] === '>' ? { entities, end: at + 1, wrong: -1 } : broken(Math.min(at, text.length));
}
