import { aClass, quote } from '../../languages/words.js';
import type { Finding, PlacedText, Rule } from '../rule.js';
import { isMap, textsAt } from '../texts.js';

/** The free text of each class that people search and read on the portal. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  Catalog: ['title', 'description'],
  Dataset: ['title', 'description', 'versionNotes'],
  DatasetSeries: ['title', 'description'],
  DataService: ['title', 'description'],
  Distribution: ['title', 'description'],
};

const isIn = (language: string | undefined, wanted: 'sv' | 'en') =>
  language === wanted || language?.startsWith(`${wanted}-`) === true;

export const langEnglishMissing: Rule = {
  code: 'lang-english-missing',
  group: 'language',
  severity: 'warning',
  about: Object.entries(keysOf).flatMap(([classKey, keys]) => keys.map((key) => `${classKey}.${key}`)),
  limits: {
    sv: 'En katalog helt utan engelska får ett enda påpekande, och en fil helt utan engelska som inte beskriver någon katalog får inget. Om översättningen är bra avgör regeln inte.',
    en: 'A catalogue without any English gets a single remark, and a file without any English that describes no catalogue gets none. The rule does not judge whether a translation is good.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#2-oversatt-fritextfalt-till-andra-sprak',
  texts: {
    sv: {
      summary: 'En svensk text saknar engelsk översättning',
      title: ({ args, field, class: type, language }) =>
        args['whole']
          ? 'Katalogen finns bara på svenska'
          : `Engelsk översättning saknas: ${field}${type ? ` på ${aClass(language, type.key)}` : ''}`,
      message: ({ args, subject, field, language }) =>
        args['whole']
          ? `${subject} beskrivs bara på svenska. Ingen titel eller beskrivning i filen finns på engelska.`
          : `${subject} har ${quote(language, args['value'], 60)} i fältet ${field}, men ingen text på engelska.`,
      why: ({ args }) =>
        args['whole']
          ? 'Den som läser portalen på engelska, eller söker på engelska, hittar inte era data.'
          : 'Den som läser portalen på engelska, eller söker på engelska, hittar bara det som är översatt.',
      how: ({ args, property, language }) =>
        args['whole']
          ? 'Översätt åtminstone titlar och beskrivningar till engelska. Börja med de datamängder som flest har nytta av.'
          : `Lägg till texten på engelska: ${property?.key ?? 'title'} med språkkoden ${quote(language, 'en')}, i ett kalkylblad rubriken ”${property?.label.sv ?? 'Titel'} (en)”.`,
    },
    en: {
      summary: 'A Swedish text has no English translation',
      title: ({ args, field, class: type, language }) =>
        args['whole']
          ? 'The catalogue is in Swedish only'
          : `English translation missing: ${field}${type ? ` of ${aClass(language, type.key)}` : ''}`,
      message: ({ args, subject, field, language }) =>
        args['whole']
          ? `${subject} is described in Swedish only. No title or description in the file is in English.`
          : `${subject} has ${quote(language, args['value'], 60)} in the field ${field}, but no text in English.`,
      why: ({ args }) =>
        args['whole']
          ? 'Whoever reads the portal in English, or searches in English, does not find your data.'
          : 'Whoever reads the portal in English, or searches in English, finds only what has been translated.',
      how: ({ args, property, language }) =>
        args['whole']
          ? 'Translate at least titles and descriptions to English. Begin with the datasets that most people have use for.'
          : `Add the text in English: ${property?.key ?? 'title'} with the language code ${quote(language, 'en')}, in a spreadsheet the heading “${property?.label.en ?? 'Title'} (en)”.`,
    },
  },
  gather: {
    of: Object.keys(keysOf),
    keys: [...new Set(Object.values(keysOf).flat())],
    start() {
      /** The first Swedish text of each field that has no English one. */
      const missing: PlacedText[] = [];
      let hasEnglish = false;
      return {
        see(value, key, node) {
          if (!keysOf[node.type.key]!.includes(key)) return;
          // Most texts are in English as well, and need no closer look.
          if (isMap(value) && value['en'] !== undefined) {
            hasEnglish = true;
            return;
          }
          const texts = textsAt(node, key);
          const swedish = texts.find(({ language }) => isIn(language, 'sv'));
          if (texts.some(({ language }) => isIn(language, 'en'))) hasEnglish = true;
          else if (swedish) missing.push(swedish);
        },
        found: () => (hasEnglish ? missing.map(findingFor) : inSwedishOnly(missing)),
      };
    },
  },
};

/** Two thousand warnings would say no more than one about the catalogue. */
function inSwedishOnly(missing: readonly PlacedText[]): readonly Finding[] {
  const ofCatalogue = missing.filter(({ node }) => node.type.key === 'Catalog');
  const first = ofCatalogue.find(({ property }) => property.key === 'title') ?? ofCatalogue[0];
  return first ? [{ ...findingFor(first), severity: 'info', args: { whole: true, value: first.text } }] : [];
}

function findingFor({ node, property, text, language }: PlacedText): Finding {
  return {
    rule: langEnglishMissing.code,
    place: {
      kind: 'resource',
      node,
      property: property.key,
      ...(language === undefined ? {} : { language }),
    },
    property,
    severity: property.level === 'mandatory' ? undefined : 'info',
    args: { value: text },
  };
}
