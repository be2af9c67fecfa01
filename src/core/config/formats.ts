/** What the formats in schemas/config.schema.json stand for, and what is meant by a value that is nearly right. */
import { isRuleOrGroup, nearestRuleOrGroup } from '../checks/rule-names.js';
import { meantDelimiter } from '../formats/csv/delimiter.js';
import { isHeading, nearestHeading } from '../formats/shared/table/headings.js';
import { nearest } from '../languages/nearest.js';
import { isLanguageTag, meantTag } from '../languages/tags.js';
import { propertyByName } from '../profile/keys.js';
import { classes } from '../profile/profile.js';
import { isEncoding } from '../source/decode.js';
import { isAbsoluteIri, looksLikeWebAddress } from '../source/iri.js';
import { defaultsKeys, isDefaultsKey } from './catalogue.js';
import { patternFault } from './patterns.js';

/** The property that is meant by a name in any class, as its key. */
export function propertyKey(name: string): string | undefined {
  for (const entry of classes.values()) {
    const property = propertyByName(entry, name);
    if (property) return property.key;
  }
  return undefined;
}

/** Marks a column that is passed over. */
const noColumn = '-';

/** Asked by the compiled schema. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'language-tag': isLanguageTag,
  'absolute-iri': isAbsoluteIri,
  'path-pattern': (text) => patternFault(text) === undefined,
  'rule-or-group': isRuleOrGroup,
  property: (text) => propertyKey(text) !== undefined,
  'allowed-value': (text) => text.trim() !== '' && !text.slice(0, -1).includes('*'),
  delimiter: (text) => meantDelimiter(text) !== undefined,
  encoding: isEncoding,
  'column-target': (text) => text === noColumn || isHeading(text),
  'class-or-field': isDefaultsKey,
};

/** The value that is meant by one that a format refuses, where that can be told. */
export function meantBy(format: string, text: string): string | undefined {
  switch (format) {
    case 'language-tag':
      return meantTag(text);
    case 'absolute-iri':
      return looksLikeWebAddress(text) ? `https://${text}` : undefined;
    case 'rule-or-group':
      return nearestRuleOrGroup(text);
    case 'property':
      return nearest(
        text,
        [...classes.values()].flatMap((entry) => [...entry.properties.keys()]),
      );
    case 'path-pattern':
      return patternFault(text) === 'backslash' ? text.replaceAll('\\', '/') : undefined;
    case 'class-or-field':
      return nearest(text, defaultsKeys());
    case 'column-target':
      return nearestHeading(text);
    default:
      return undefined;
  }
}
