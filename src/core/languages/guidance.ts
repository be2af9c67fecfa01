import type { Rule } from '../checks/rule.js';
import type { Language, ProfileClass, ProfileProperty } from '../profile/profile.js';

const specification: Readonly<Record<Language, string>> = {
  sv: 'https://docs.dataportal.se/dcat/sv/',
  en: 'https://docs.dataportal.se/dcat/en/',
};

/** The address of the guidance: the rule's own, or the place of the property or class in the specification. */
export function guidanceFor(
  rule: Rule,
  property: ProfileProperty | undefined,
  type: ProfileClass | undefined,
  language: Language,
): string {
  if (rule.guidance !== undefined) return rule.guidance;
  // The guidance is about catalogues.
  if (rule.group === 'config') return '';
  const anchor = property?.anchors?.[0] ?? type?.anchor;
  return anchor === undefined ? specification[language] : `${specification[language]}#${anchor}`;
}
