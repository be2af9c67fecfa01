import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { eachText, hasText, placeOfText } from '../shared/texts.js';
import { isExampleAddress, isPlaceholder } from './placeholders.js';

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

export const textPlaceholder: Rule = {
  code: 'text-placeholder',
  group: 'text',
  severity: 'warning',
  about: [
    ...textClasses.flatMap((classKey) => [`${classKey}.title`, `${classKey}.description`]),
    ...Object.entries(addressKeys).flatMap(([classKey, keys]) => keys.map((key) => `${classKey}.${key}`)),
  ],
  eachProperty: [
    eachText({
      of: textClasses,
      keys: ['title', 'description'],
      suspects: isPlaceholder,
      check(texts) {
        return texts
          .filter(({ text }) => isPlaceholder(text))
          .map((item) => ({
            rule: textPlaceholder.code,
            place: placeOfText(item),
            property: item.property,
            args: { value: item.text },
          }));
      },
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
