import { specificationLink } from '../languages/guidance.js';
import type { Language, ProfileClass } from '../model/profile.js';
import { helpAbout } from '../profile/help.js';
import { classes, propertiesAt, rangeOf } from '../profile/profile.js';
import type { ClassExplanation } from './explanation.js';
import { guidanceOf, propertyLine } from './property.js';
import { ruleLine, rulesAbout } from './rule.js';
import { snippetsOf } from './snippets.js';

/** Everything about a class. */
export async function explainClass(type: ProfileClass, language: Language): Promise<ClassExplanation> {
  const help = helpAbout(type.key);
  const mandatory = propertiesAt(type, 'mandatory');
  const shown = mandatory.length > 0 ? mandatory : propertiesAt(type, 'recommended');
  const values = Object.fromEntries(shown.map(({ key }) => [key, help?.properties[key]?.example]));
  return {
    kind: 'class',
    name: type.key,
    label: type.label[language],
    labels: type.label,
    curies: type.curies,
    iris: type.iris,
    main: type.kind === 'main',
    help: help?.help[language] ?? '',
    sections: type.sections,
    properties: [...type.properties.values()].map((property) => ({
      ...propertyLine(type, property, language),
      curie: property.curie,
      valueKind: property.kind,
      ...(property.max === undefined ? {} : { max: property.max }),
      lists: property.codelists ?? [],
      recommendations: property.recommendations ?? [],
      guidance: guidanceOf(type, property, language),
      help: help?.properties[property.key]?.help[language] ?? '',
    })),
    usedBy: [...classes.values()].flatMap((other) =>
      [...other.properties.values()]
        .filter((property) => rangeOf(property).includes(type))
        .map(({ key }) => `${other.key}.${key}`),
    ),
    snippets: await snippetsOf(type, values, language),
    rules: rulesAbout(type).map((rule) => ruleLine(rule, language)),
    guidance: specificationLink(type.anchor, language),
  };
}
