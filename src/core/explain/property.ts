import { recommendationLink, specificationLink } from '../languages/guidance.js';
import type { Language, ProfileClass, ProfileProperty } from '../model/profile.js';
import { helpAbout } from '../profile/help.js';
import { portalFilter, portalUse, whyItMatters } from '../profile/portal.js';
import { rangeOf } from '../profile/profile.js';
import { vocabulary } from '../profile/vocabularies.js';
import type { AllowedList, PropertyExplanation, PropertyLine } from './explanation.js';
import { ruleLine, rulesAbout } from './rule.js';
import { propertySnippets } from './snippets.js';
import { listLine, valueLine } from './vocab.js';

/** A list that is longer is shown by its beginning. */
const fewValues = 30;

/** A property as it stands in lists. */
export function propertyLine(
  type: ProfileClass,
  property: ProfileProperty,
  language: Language,
): PropertyLine {
  return { name: `${type.key}.${property.key}`, label: property.label[language], level: property.level };
}

/** Where the guidance speaks of a property. */
export function guidanceOf(type: ProfileClass, property: ProfileProperty, language: Language): string {
  return specificationLink(property.anchors?.[0] ?? type.anchor, language);
}

/** Everything about a property of a class. */
export async function explainProperty(
  type: ProfileClass,
  property: ProfileProperty,
  language: Language,
): Promise<PropertyExplanation> {
  const filter = portalFilter(type, property)?.[language];
  const portal = portalUse(type, property, language);
  return {
    kind: 'property',
    ...propertyLine(type, property, language),
    class: type.key,
    key: property.key,
    labels: property.label,
    curie: property.curie,
    iri: property.iri,
    valueKind: property.kind,
    ...(property.max === undefined ? {} : { max: property.max }),
    ...(property.deprecated === undefined ? {} : { replacedBy: property.deprecated }),
    help: helpAbout(type.key)?.properties[property.key]?.help[language] ?? '',
    why: whyItMatters(type, property, language),
    ...(portal === undefined ? {} : { portal }),
    ...(filter === undefined ? {} : { filter }),
    range: rangeOf(property).map(({ key }) => key),
    lists: (property.codelists ?? []).map((id) => allowedList(property, id, language)),
    aliases: property.aliases ?? [],
    snippets: await propertySnippets(type, property, language),
    rules: rulesAbout(type, property).map((rule) => ruleLine(rule, language)),
    recommendations: (property.recommendations ?? []).map((number) => ({
      number,
      link: recommendationLink(number),
    })),
    guidance: guidanceOf(type, property, language),
  };
}

function allowedList(property: ProfileProperty, id: string, language: Language): AllowedList {
  const offered = vocabulary(id).entries.filter(({ profile }) => profile);
  return {
    ...listLine(id, language),
    open: property.codelistOpen === true,
    values: offered.slice(0, fewValues).map((entry) => valueLine(id, entry, language)),
  };
}
