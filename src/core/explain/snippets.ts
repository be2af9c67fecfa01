import { shortForm } from '../advice/values.js';
import { type Way, wayTo } from '../formats/shared/table/way.js';
import { writers } from '../formats/writers.js';
import type { CanonicalObject, CanonicalValue } from '../model/canonical.js';
import type { NormalDocument } from '../model/normal.js';
import type { Language, ProfileClass, ProfileProperty } from '../model/profile.js';
import { classOfObject, isObject } from '../normal/draft.js';
import { normalise } from '../normal/normalise.js';
import { helpAbout } from '../profile/help.js';
import { defaultClassName } from '../profile/names.js';
import { rangeOf } from '../profile/profile.js';
import { readInputs } from '../run/check.js';
import type { Snippets } from './explanation.js';

/** Addresses that resources have in the examples. What is not named here stands inside another resource without one. */
export const exampleIds: Readonly<Record<string, string>> = {
  Catalog: 'https://data.exempel.se/katalog',
  Dataset: 'https://data.exempel.se/dataset/badplatser',
  Distribution: 'https://data.exempel.se/dataset/badplatser/csv',
  DataService: 'https://data.exempel.se/tjanst/badplatser',
  DatasetSeries: 'https://data.exempel.se/serie/badvatten',
  Agent: 'http://dataportal.se/organisation/SE2120000001',
  ContactPoint: 'https://data.exempel.se/kontakt/gis',
  Document: 'https://www.exempel.se/oppna-data/badplatser',
  LicenseDocument: 'https://data.exempel.se/licens/kartdata',
  Standard: 'https://data.exempel.se/specifikation/badplatser',
};

/** How the example of a property, or another value of it, is written. */
export function propertySnippets(
  entry: ProfileClass,
  property: ProfileProperty,
  language: Language,
  value: unknown = helpAbout(entry.key)?.properties[property.key]?.example,
): Promise<Snippets> {
  return snippetsOf(entry, { [property.key]: value }, language);
}

/** How a resource with these values is written in each format. */
export async function snippetsOf(
  entry: ProfileClass,
  values: Readonly<Record<string, unknown>>,
  language: Language,
): Promise<Snippets> {
  const way = wayTo(entry);
  const document = await documentOf(way, entry, values);
  const brief: NormalDocument = { ...document, data: withCodes(document.data, language) };
  const yaml = await writers.yaml({ ...brief, data: withoutClasses(brief.data) });
  const rdfxml = await writers.rdfxml(document);
  const csv = await csvOf(way.start.key === 'Catalog' ? withRow(document) : document, language);
  // Whoever writes the property into a description has begun it already.
  const own = yaml.text.replace(/^(?:id|class): .*\n/gm, '');
  return { yaml: own, ...(csv === undefined ? {} : { csv }), rdfxml: bodyOf(rdfxml.text) };
}

/** The example as a document in normal form, read as if somebody had written it. */
async function documentOf(
  { start, path }: Way,
  entry: ProfileClass,
  values: Readonly<Record<string, unknown>>,
): Promise<NormalDocument> {
  let object: Readonly<Record<string, unknown>> = { ...named(entry), ...values };
  for (const [index, property] of [...path.entries()].reverse()) {
    const around = index === 0 ? start : rangeOf(path[index - 1]!)[0]!;
    object = { ...named(around), [property.key]: object };
  }
  const text = JSON.stringify({ class: start.key, ...object });
  const bytes = new TextEncoder().encode(text);
  const { read } = await readInputs([{ path: 'example.json', bytes, format: 'json', named: true }], {
    language: 'en',
  });
  return normalise(read.map(({ document }) => document)).document;
}

function named(entry: ProfileClass): Readonly<Record<string, unknown>> {
  const id = exampleIds[entry.key];
  return {
    ...(id === undefined ? {} : { id }),
    // A contact says of which kind it is.
    ...(entry.key === 'ContactPoint' ? { class: 'Organization' } : {}),
  };
}

/** The same with codes and names instead of the addresses of code lists, as people write them. */
function withCodes(object: CanonicalObject, language: Language): CanonicalObject {
  const type = classOfObject(object);
  const entries = Object.entries(object).map(([key, value]) => {
    const property = type?.properties.get(key);
    return [key, property ? codesIn(property, value, language) : value] as const;
  });
  return Object.fromEntries(entries);
}

function codesIn(property: ProfileProperty, value: CanonicalValue, language: Language): CanonicalValue {
  if (Array.isArray(value)) return value.map((item) => codesIn(property, item, language));
  if (isObject(value)) return withCodes(value, language);
  return shortForm(property, value, language);
}

/** The same without the classes that the place tells. */
function withoutClasses(object: CanonicalObject): CanonicalObject {
  const strip = (value: CanonicalValue): CanonicalValue => {
    if (Array.isArray(value)) return value.map(strip);
    if (!isObject(value)) return value;
    const type = classOfObject(value);
    const isReported = type !== undefined && value['class'] === defaultClassName(type);
    const { class: name, ...rest } = value;
    return withoutClasses(isReported || name === undefined ? rest : value);
  };
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, strip(value)]));
}

/** A table of a catalogue has a row for a dataset. */
function withRow(document: NormalDocument): NormalDocument {
  const id = exampleIds['Dataset']!;
  return { ...document, data: { dataset: [{ id, class: 'Dataset' }], ...document.data } };
}

/** The table, where it can say all that the document says. */
async function csvOf(document: NormalDocument, language: Language): Promise<string | undefined> {
  const { notes } = await writers.csv(document);
  if (notes.length > 0) return undefined;
  const { text } = await writers.csv({ ...document, data: withCodes(document.data, language) });
  return text.replace('\ufeff', '').replaceAll('\r\n', '\n');
}

/** What stands between the tags of the whole file. */
function bodyOf(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.endsWith('>') && !line.startsWith('<?xml')) + 1;
  const body = lines.slice(first, lines.indexOf('</rdf:RDF>'));
  return body.map((line) => `${line.replace(/^ {2}/, '')}\n`).join('');
}
