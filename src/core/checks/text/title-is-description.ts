import type { CanonicalValue } from '../../model/canonical.js';
import type { PlacedText, Rule } from '../rule.js';
import { bareText, isMap, placeOfText, sayings, textsAt } from '../shared/texts.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService', 'Distribution'];

export const titleIsDescription: Rule = {
  code: 'title-is-description',
  group: 'text',
  severity: 'warning',
  about: classKeys.map((classKey) => `${classKey}.description`),
  eachProperty: {
    of: classKeys,
    keys: ['description'],
    check(descriptions, key, node) {
      if (!mayBeTitle(descriptions, node.data['title'])) return undefined;
      const item = textsAt(node, key).find(isTitle);
      if (!item) return undefined;
      return {
        rule: titleIsDescription.code,
        place: placeOfText(item),
        property: item.property,
        severity: item.property.level === 'mandatory' ? undefined : 'info',
        args: { value: item.text },
      };
    },
  },
};

/** Whether the texts of a description and of a title may say the same in some language; most differ in length. */
function mayBeTitle(descriptions: CanonicalValue, titles: CanonicalValue | undefined): boolean {
  if (titles === undefined) return false;
  if (!isMap(descriptions) || !isMap(titles)) return true;
  for (const language in descriptions) {
    const [description, title] = [descriptions[language], titles[language]];
    if (title === undefined) continue;
    if (typeof description !== 'string' || typeof title !== 'string' || haveLikeLengths(title, description))
      return true;
  }
  return false;
}

/** Titles are short; a long description needs no closer look. */
function isTitle({ node, language, text }: PlacedText): boolean {
  return text.length < 300 && sayings(node, 'title', language).some((title) => isSame(title, text));
}

/** Whether two texts differ in nothing but case, signs and spaces. */
function isSame(title: string, description: string): boolean {
  if (title === description) return true;
  return haveLikeLengths(title, description) && bareText(title) === bareText(description);
}

function haveLikeLengths(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= 10;
}
