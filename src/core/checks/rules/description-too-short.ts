import { quote } from '../../languages/words.js';
import { isPlaceholder } from '../placeholders.js';
import type { PlacedText, Rule } from '../rule.js';
import { bareText, countWords, placeOfText, sayings } from '../texts.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService'];

/** Fewer words than this tell nobody anything; `Åar och bäckar.` does. */
const enough = 3;

/** Two words are hardly longer than this. */
const longest = 60;

const isShort = (text: string) => text.length <= longest && countWords(text) < enough;

function isTooShort({ node, language, text }: PlacedText): boolean {
  if (!isShort(text)) return false;
  // What is no description at all, or only the title, is told by other rules. So are empty texts.
  if (text.trim() === '' || isPlaceholder(text)) return false;
  return sayings(node, 'title', language).every((title) => bareText(title) !== bareText(text));
}

export const descriptionTooShort: Rule = {
  code: 'description-too-short',
  group: 'text',
  severity: 'info',
  about: classKeys.map((classKey) => `${classKey}.description`),
  limits: {
    sv: 'Regeln räknar ord. Vad orden säger vet den inte.',
    en: 'The rule counts words. It does not know what they say.',
  },
  texts: {
    sv: {
      summary: 'En beskrivning är bara ett eller två ord',
      title: () => 'Mycket kort beskrivning',
      message: ({ subject, args, language }) =>
        `${subject} har bara ${quote(language, args['value'])} som beskrivning.`,
      why: () =>
        'Av beskrivningen avgör man på portalen om data är till nytta, utan att först ladda ned dem. Portalen söker också i den.',
      how: () =>
        'Skriv två eller tre meningar om vad data innehåller, var de kommer ifrån och vad de kan användas till.',
    },
    en: {
      summary: 'A description is only one or two words',
      title: () => 'Very short description',
      message: ({ subject, args, language }) =>
        `${subject} has only ${quote(language, args['value'])} as its description.`,
      why: () =>
        'By the description one decides on the portal whether data is of use, before downloading it. The portal searches it, too.',
      how: () =>
        'Write two or three sentences on what the data holds, where it comes from and what it can be used for.',
    },
  },
  eachText: {
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
  },
};
