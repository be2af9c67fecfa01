import type { Finding } from '../../model/finding.js';
import type { PlacedText, Rule } from '../rule.js';
import { isMap, textsAt } from '../shared/texts.js';

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
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#2-oversatt-fritextfalt-till-andra-sprak',
  eachDocument: {
    of: Object.keys(keysOf),
    check({ resourcesOf }) {
      /** The first Swedish text of each field that has no English one. */
      const missing: PlacedText[] = [];
      let hasEnglish = false;
      for (const classKey of Object.keys(keysOf)) {
        for (const node of resourcesOf(classKey)) {
          for (const key of keysOf[classKey]!) {
            const value = node.data[key];
            if (value === undefined) continue;
            // Most texts are in English as well, and need no closer look.
            if (isMap(value) && value['en'] !== undefined) {
              hasEnglish = true;
              continue;
            }
            const texts = textsAt(node, key);
            const swedish = texts.find(({ language }) => isIn(language, 'sv'));
            if (texts.some(({ language }) => isIn(language, 'en'))) hasEnglish = true;
            else if (swedish) missing.push(swedish);
          }
        }
      }
      return hasEnglish ? missing.map(findingFor) : inSwedishOnly(missing);
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
