import { valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { PlacedText, Rule } from '../rule.js';
import { eachText, hasText, placeOfText } from '../shared/texts.js';
import { isExampleAddress, isMark, isPlaceholder } from './placeholders.js';

const textClasses = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService', 'Distribution'];

/** Addresses that users of the portal follow. */
const addressKeys: Readonly<Record<string, readonly string[]>> = {
  Catalog: ['homepage'],
  Dataset: ['landingPage', 'page'],
  DatasetSeries: ['landingPage'],
  DataService: ['endpointURL', 'endpointDescription', 'landingPage'],
  Distribution: ['accessURL', 'downloadURL'],
  Agent: ['homepage'],
  ContactPoint: ['hasEmail', 'hasURL'],
};

/** Names and words in which only the mark of a file to fill in counts. */
const nameKeys: Readonly<Record<string, string>> = { Agent: 'name', ContactPoint: 'fn', Dataset: 'keyword' };

function findingAt(item: PlacedText): Finding {
  return {
    rule: 'text-placeholder',
    place: placeOfText(item),
    property: item.property,
    args: { value: item.text },
  };
}

export const textPlaceholder: Rule = {
  code: 'text-placeholder',
  group: 'text',
  severity: 'warning',
  about: [
    ...textClasses.flatMap((classKey) => [`${classKey}.title`, `${classKey}.description`]),
    ...Object.entries(nameKeys).map(([classKey, key]) => `${classKey}.${key}`),
    ...Object.entries(addressKeys).flatMap(([classKey, keys]) => keys.map((key) => `${classKey}.${key}`)),
  ],
  eachProperty: [
    eachText({
      of: textClasses,
      keys: ['title', 'description'],
      suspects: isPlaceholder,
      check: (texts) => texts.filter(({ text }) => isPlaceholder(text)).map(findingAt),
    }),
    // A name may well be the word for something else; a mark is never one.
    eachText({
      of: Object.keys(nameKeys),
      keys: Object.values(nameKeys),
      suspects: isMark,
      check: (texts) => texts.filter(({ text }) => isMark(text)).map(findingAt),
    }),
    {
      of: Object.keys(addressKeys),
      keys: [...new Set(Object.values(addressKeys).flat())],
      check(value, key, node) {
        if (!hasText(value, isExampleAddress) || !addressKeys[node.type.key]!.includes(key)) return undefined;
        const values = valuesOf(node.data, key);
        const index = values.findIndex((address) => typeof address === 'string' && isExampleAddress(address));
        if (index < 0) return undefined;
        return {
          rule: textPlaceholder.code,
          place: { kind: 'resource', node, property: key, ...(Array.isArray(value) ? { index } : {}) },
          property: node.type.properties.get(key),
          severity: 'info',
          args: { value: String(values[index]), isAddress: true },
        };
      },
    },
  ],
};
