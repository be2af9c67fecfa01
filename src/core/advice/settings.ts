/** How a value that is the same for all resources of a class is written in `metakoll.yaml`. */
import type { Language, ProfileClass, ProfileProperty } from '../model/profile.js';
import { yamlLine } from './tree.js';
import { authored, describedExample } from './values.js';

/** A default for a class, with the schema's example: `defaults: { dataset: { accessRights: PUBLIC } }`. */
export function settingInWords(
  section: string,
  type: ProfileClass,
  property: ProfileProperty,
  language: Language,
): string | undefined {
  const example = describedExample(type, property);
  const value = property.key === 'class' ? String(example) : authored(property, example, language, true);
  return value === undefined
    ? undefined
    : `defaults: { ${section}: { ${yamlLine(undefined, type, property, value)} } }`;
}
