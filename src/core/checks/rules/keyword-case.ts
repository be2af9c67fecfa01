import type { ResourceNode } from '../../catalogue/document.js';
import { listOf, quote } from '../../languages/words.js';
import { commonKeywords } from '../keywords.js';
import type { PlacedText, Rule, Telling } from '../rule.js';
import { hasText, placeOfText, rewriteText, textsAt, textsWhere } from '../texts.js';

const shown = ({ args, language }: Telling, change = (word: string) => word) =>
  listOf(
    language,
    ((args['words'] as readonly string[] | undefined) ?? []).map((word) => quote(language, change(word), 40)),
  );

const lower = (word: string) => word.toLowerCase();

/** Whether the first letter alone is a capital, as in `Miljö`; acronyms have several. */
function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return false;
  const [first = ''] = text;
  if (first === lower(first)) return false;
  const rest = text.slice(first.length);
  return rest !== '' && rest === lower(rest);
}

/** Whether a keyword has a capital that does not belong there: the word is common, or the file has it without. */
function isSlip({ text }: PlacedText, inLower: ReadonlySet<string>): boolean {
  if (!isCapitalised(text)) return false;
  return commonKeywords.has(lower(text)) || inLower.has(lower(text));
}

const classKeys = ['Dataset', 'DataService', 'DatasetSeries'];

export const keywordCase: Rule = {
  code: 'keyword-case',
  group: 'text',
  severity: 'info',
  about: classKeys.map((classKey) => `${classKey}.keyword`),
  limits: {
    sv: 'Regeln känner igen en lista med vanliga ord, och ord som filen även har med liten bokstav. Namn och förkortningar lämnar den i fred.',
    en: 'The rule knows a list of common words, and words that the file also has in lower case. It leaves names and acronyms alone.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#10-tema-och-nyckelord',
  texts: {
    sv: {
      summary: 'Ett nyckelord är skrivet med stor bokstav',
      title: () => 'Nyckelord med stor bokstav',
      message: (telling) => `${telling.subject} har nyckelord med stor bokstav: ${shown(telling)}.`,
      why: () =>
        'Nyckelord skrivs med små bokstäver, så att samma ord blir ett och inte två när man väljer bland dem på portalen.',
      how: (telling) =>
        `Skriv ${shown(telling, lower)}. Namn och förkortningar behåller sina stora bokstäver.`,
      fix: (telling) => `Skriv nyckelorden med liten bokstav: ${shown(telling, lower)}`,
    },
    en: {
      summary: 'A keyword is written with a capital letter',
      title: () => 'Keyword with a capital letter',
      message: (telling) => `${telling.subject} has keywords with a capital letter: ${shown(telling)}.`,
      why: () =>
        'Keywords are written in lower case, so that the same word is one and not two when one chooses among them on the portal.',
      how: (telling) => `Write ${shown(telling, lower)}. Names and acronyms keep their capital letters.`,
      fix: (telling) => `Write the keywords in lower case: ${shown(telling, lower)}`,
    },
  },
  onlyIf: { of: classKeys, keys: ['keyword'], some: (value) => hasText(value, isCapitalised) },
  *check({ resourcesOf }) {
    const nodes = resourcesOf(...classKeys);
    const capitalised = textsWhere(nodes, 'keyword', isCapitalised);
    if (capitalised.length === 0) return;
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
