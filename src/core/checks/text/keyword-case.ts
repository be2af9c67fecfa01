import type { ResourceNode } from '../../model/canonical.js';
import { vocabulary } from '../../profile/vocabularies.js';
import type { PlacedText, Rule } from '../rule.js';
import { hasText, placeOfText, rewriteText, textsAt, textsWhere } from '../shared/texts.js';
import { commonKeywords } from './keywords.js';

export const lower = (word: string) => word.toLowerCase();

/** Whether the first letter alone is a capital, as in `Miljö`; acronyms have several. */
function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return false;
  const [first = ''] = text;
  if (first === lower(first)) return false;
  const rest = text.slice(first.length);
  return rest !== '' && rest === lower(rest);
}

/** Languages that write common nouns in lower case, as German does not. */
const inLowerCase = /^(?:sv|en|nb|nn|no|da|fi)(?:-|$)/i;

/** Lists of names that are common words as well: Berg, Mark, Vara. */
const names = ['se-municipalities', 'se-counties', 'se-authorities', 'language', 'country'];

let known: ReadonlySet<string> | undefined;

function isName(text: string): boolean {
  known ??= new Set(
    names.flatMap((id) =>
      vocabulary(id).entries.flatMap(({ short, label }) =>
        [short, label?.sv, label?.en].flatMap((name) => name ?? []),
      ),
    ),
  );
  return known.has(text);
}

/** Whether a keyword has a capital that does not belong there: the word is common, or the file has it without. */
function isSlip({ text, language }: PlacedText, inLower: ReadonlySet<string>): boolean {
  if (!isCapitalised(text) || (language !== undefined && !inLowerCase.test(language))) return false;
  return (commonKeywords.has(lower(text)) || inLower.has(lower(text))) && !isName(text);
}

const classKeys = ['Dataset', 'DataService', 'DatasetSeries'];

export const keywordCase: Rule = {
  code: 'keyword-case',
  group: 'text',
  severity: 'info',
  about: classKeys.map((classKey) => `${classKey}.keyword`),
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
  onlyIf: { of: classKeys, keys: ['keyword'], some: (value) => hasText(value, isCapitalised) },
  *check({ resourcesOf }) {
    const nodes = resourcesOf(...classKeys);
    const capitalised = textsWhere(nodes, 'keyword', isCapitalised);
    const wanted = new Set(capitalised.map(({ text }) => lower(text)));
    const inLower = new Set(textsWhere(nodes, 'keyword', (text) => wanted.has(text)).map(({ text }) => text));
    let node: ResourceNode | undefined;
    let slips: PlacedText[] = [];
    const told = () => {
      const [first] = slips;
      if (!first) return [];
      const words = slips.map(({ text }) => text);
      return [
        { rule: keywordCase.code, place: placeOfText(first), property: first.property, args: { words } },
      ];
    };
    for (const item of capitalised) {
      if (item.node !== node) {
        yield* told();
        node = item.node;
        slips = [];
      }
      if (isSlip(item, inLower)) slips.push(item);
    }
    yield* told();
  },
  fix({ place, args }) {
    const { words } = args;
    if (place.kind !== 'resource' || !Array.isArray(words)) return undefined;
    const slips = textsAt(place.node, 'keyword').filter(({ text }) => words.includes(text));
    // A word that stands there in both spellings would stand there twice.
    const all = new Set(textsAt(place.node, 'keyword').map(({ language, text }) => `${language} ${text}`));
    const edits = slips.map((item) => {
      const text = lower(item.text);
      return rewriteText(item, all.has(`${item.language} ${text}`) ? [] : [text]);
    });
    // Whether a word is a name here is for a reader to say.
    return { safe: false, edits };
  },
};
