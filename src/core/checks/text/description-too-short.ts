import type { PlacedText, Rule } from '../rule.js';
import { bareText, countWords, eachText, placeOfText, sayings } from '../shared/texts.js';
import { isPlaceholder } from './placeholders.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService'];

/** Fewer words than this tell nobody anything; `Åar och bäckar.` does. */
const enough = 3;

/** Two words are hardly longer than this. */
const longest = 60;

const isShort = (text: string) => text.length <= longest && countWords(text) < enough;

function isTooShort({ node, language, text }: PlacedText): boolean {
  if (!isShort(text)) return false;
  // What is no description at all, or only the title, is reported by other rules. So are empty texts.
  if (text.trim() === '' || isPlaceholder(text)) return false;
  return sayings(node, 'title', language).every((title) => bareText(title) !== bareText(text));
}

export const descriptionTooShort: Rule = {
  code: 'description-too-short',
  group: 'text',
  severity: 'info',
  about: classKeys.map((classKey) => `${classKey}.description`),
  eachProperty: eachText({
    of: classKeys,
    keys: ['description'],
    suspects: isShort,
    check(descriptions) {
      const item = descriptions.find(isTooShort);
      if (!item) return undefined;
      return {
        rule: descriptionTooShort.code,
        place: placeOfText(item),
        property: item.property,
        args: { value: item.text },
      };
    },
  }),
};
