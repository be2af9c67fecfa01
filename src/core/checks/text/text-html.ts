import { valuesOf } from '../../model/canonical.js';
import type { PlacedText, Rule } from '../rule.js';
import { eachText, placeOfText, rewriteText, textOfFinding } from '../shared/texts.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService', 'Distribution'];

/** Attributes have a value here: `a<b och c>d` is no tag. */
const attributes = `(?:\\s+[\\w:-]+=(?:"[^"<]*"|'[^'<]*'|[^\\s<>"']+))*\\s*`;

/** Elements of running text, so that `<vinklar>` and `a < b` are left alone. */
const elements =
  'p|br|b|i|u|em|strong|span|div|a|ul|ol|li|h[1-6]|table|tbody|tr|td|th|img|font|code|pre|blockquote|sup|sub|hr';

const tag = new RegExp(`</?(?:${elements})${attributes}/?>`, 'gi');
const endOfLine = new RegExp(`<(?:br|hr|/p|/div|/li|/h[1-6]|/tr)${attributes}/?>`, 'gi');
const point = new RegExp(`<li${attributes}>`, 'gi');

/** The signs that exports write as names. Others are rare, and an ampersand in an address is none of them. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  uuml: 'ü',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rdquo: '”',
  ldquo: '“',
  rsquo: '’',
  bull: '•',
  middot: '·',
  deg: '°',
  sup2: '²',
};

const entity = new RegExp(`&(?:(${Object.keys(named).join('|')})|#(\\d{1,6})|#x([0-9a-f]{1,5}));`, 'gi');

/** A text as it was meant, with the entities as signs. What is no sign stays as it is. */
function decoded(text: string): string {
  return text.replace(entity, (whole, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    // A line ends with both in exports from Windows; one is enough.
    if (code === 13) return '';
    return (code >= 32 || code === 9 || code === 10) &&
      code <= 0x10ffff &&
      !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

/** A text without its tags; paragraphs and points of a list begin a new line. */
function withoutTags(text: string): string {
  return text
    .replace(endOfLine, '\n')
    .replace(point, '- ')
    .replace(tag, '')
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The entities that stand for a sign; `&#2;` stands for none, and is no HTML either. */
function entitiesIn(text: string): readonly string[] {
  return (text.match(entity) ?? []).filter((found) => decoded(found) !== found);
}

/** The tags and entities in a text, each once. */
function markupIn(text: string): readonly string[] {
  return [...new Set([...(text.match(tag) ?? []), ...entitiesIn(text)])];
}

export const textHtml: Rule = {
  code: 'text-html',
  group: 'text',
  severity: 'warning',
  safeFixes: ['rewrites'],
  about: classKeys.flatMap((classKey) => [`${classKey}.title`, `${classKey}.description`]),
  eachProperty: eachText({
    of: classKeys,
    keys: ['title', 'description'],
    suspects: hasMarkup,
    check(texts) {
      const item = texts.find((each) => hasMarkup(each.text) && !hasDatatype(each));
      if (!item) return undefined;
      const { text, property } = item;
      return {
        rule: textHtml.code,
        place: placeOfText(item),
        property,
        args: { value: text, markup: markupIn(text), hasTags: text.search(tag) >= 0 },
      };
    },
  }),
  fix(finding) {
    const found = textOfFinding(finding);
    if (!found) return undefined;
    // Links are lost with their tags, so that somebody should look.
    const isOnlySigns = finding.args['hasTags'] === false;
    const text = isOnlySigns ? decoded(found.text) : decoded(withoutTags(found.text));
    if (text === found.text || text.trim() === '') return undefined;
    // What was written twice over (`&amp;lt;b&amp;gt;`) takes another look.
    return { safe: isOnlySigns && !hasMarkup(text), edits: [rewriteText(found, [text])] };
  },
};

/** Whether it is no text with a language, which the schemas report. */
function hasDatatype({ node, property, index }: PlacedText): boolean {
  const value = valuesOf(node.data, property.key)[index];
  return typeof value === 'object' && !Array.isArray(value) && value['@type'] !== undefined;
}

function hasMarkup(text: string): boolean {
  if (!text.includes('<') && !text.includes('&')) return false;
  return text.search(tag) >= 0 || entitiesIn(text).length > 0;
}
