import type { Language } from '../model/profile.js';
import { portalFilter, whyItMatters } from '../profile/portal.js';
import { classOf } from '../profile/profile.js';
import { entryValue, type VocabularyEntry, vocabulary } from '../profile/vocabularies.js';
import type { ValueExplanation } from './explanation.js';
import { propertyLine } from './property.js';
import { propertySnippets } from './snippets.js';
import { propertiesWith, valueLine } from './vocab.js';

/** Everything about a value of a code list. */
export async function explainValue(
  list: string,
  entry: VocabularyEntry,
  language: Language,
): Promise<ValueExplanation> {
  const { label, migrations = {} } = vocabulary(list);
  const value = entryValue(entry);
  const taking = entry.profile ? propertiesWith(list) : propertiesOfRegister(value);
  // The portal's filters say best what a value is good for.
  const first = taking.find(({ type, property }) => portalFilter(type, property)) ?? taking[0];
  return {
    kind: 'value',
    ...valueLine(list, entry, language),
    labels: entry.label ?? {},
    listLabel: label[language],
    aliases: entry.aliases ?? [],
    replaces: Object.keys(migrations).filter((iri) => migrations[iri] === value),
    ...(entry.parent === undefined ? {} : { parent: entry.parent }),
    properties: taking.map(({ type, property }) => propertyLine(type, property, language)),
    ...(first
      ? {
          why: whyItMatters(first.type, first.property, language),
          snippets: await propertySnippets(first.type, first.property, language, value),
        }
      : {}),
  };
}

/** The properties that take the organisations and places of the registers, which belong to no code list. */
function propertiesOfRegister(value: string): ReturnType<typeof propertiesWith> {
  const key = value.startsWith('http://dataportal.se/organisation/')
    ? 'publisher'
    : value.startsWith('http://sws.geonames.org/')
      ? 'spatial'
      : undefined;
  if (key === undefined) return [];
  return ['Dataset', 'DatasetSeries', 'Catalog', 'DataService'].flatMap((classKey) => {
    const type = classOf(classKey);
    const property = type.properties.get(key);
    return property ? [{ type, property }] : [];
  });
}
