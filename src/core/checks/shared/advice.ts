/** What to write, in the form of the file that a finding is about. For the sentences of rules. */
import {
  additionInWords,
  entryInWords,
  idInWords,
  placeInWords,
  severalInWords,
  valueInWords,
} from '../../advice/advice.js';
import { type Form, formOf } from '../../advice/form.js';
import {
  datatypeInWords,
  descriptionInWords,
  languageInWords,
  linkInWords,
  translationInWords,
} from '../../advice/orders.js';
import { ownPrefix } from '../../advice/rdf.js';
import type { Spot } from '../../advice/snippet.js';
import { columnFor } from '../../advice/table.js';
import { exampleValue, shortList } from '../../advice/values.js';
import { quote } from '../../languages/words.js';
import type { ProfileClass, ProfileProperty } from '../../model/profile.js';
import { classOf, rangeOf } from '../../profile/profile.js';
import type { Telling } from '../rule.js';

/** The form of the file. */
function formIn({ file, language }: Telling): Form {
  return formOf(file, language);
}

/** The property that is spoken of, or another one of the same resource; undefined where there is no such thing. */
function spotIn(telling: Telling, key?: string): Spot | undefined {
  const { class: type, way, property: own } = telling;
  const property = key === undefined ? own : type?.properties.get(key);
  return type && way && property ? { form: formIn(telling), way, type, property } : undefined;
}

/** Where the field stands in the file: `kolumnen ”Licens”`, `nyckeln ”license”`, `elementet <dcterms:license>`. */
export function fieldHere(telling: Telling, key?: string, tag?: string): string {
  const { language, class: type } = telling;
  const spot = spotIn(telling, key);
  if (spot) return placeInWords(spot, language, tag);
  const label =
    key === undefined ? telling.field : quote(language, type?.properties.get(key)?.label[language] ?? key);
  return { sv: `fältet ${label}`, en: `the field ${label}` }[language];
}

/** The order to add the field, with the value that is given, or one for example. */
export function addHere(telling: Telling, value?: string, key?: string): string {
  const { language } = telling;
  const spot = spotIn(telling, key);
  if (!spot) return `${{ sv: 'Lägg till', en: 'Add' }[language]} ${fieldHere(telling, key)}.`;
  return `${additionInWords(spot, language, { value, isExample: value === undefined })}.`;
}

/** A value as it is written in the file, with its name where it has one: `”ENVI” (Miljö)`. */
export function valueHere(telling: Telling, value: string, property = telling.property): string {
  return valueInWords(formIn(telling), property, value, telling.language);
}

/** Lists with more values than this are not written out. */
const mostValues = 25;

/** The values that a code list of moderate length offers, what is meant most often first; empty for a long list. */
export function allowedInWords(telling: Telling): string {
  const { property, class: type, language } = telling;
  if (!property) return '';
  const form = formIn(telling);
  return shortList(type, property, mostValues)
    .map((entry) => entryInWords(form, property, entry, language))
    .join(', ');
}

/** The schema's example of the field as it is written in the file, after some words; empty where there is none. */
export function exampleHere(telling: Telling, before: string): string {
  const { property, class: type } = telling;
  const example = property && type && exampleValue(type, property);
  return typeof example === 'string' ? `${before}${valueHere(telling, example)}` : '';
}

/** The order to give the resource an id. */
export function addIdHere(telling: Telling, id: string): string {
  const { way, language } = telling;
  return `${idInWords(formIn(telling), way, id, language)}.`;
}

/** The order to say that a text is in a language. */
export function addLanguageHere(telling: Telling, text: string, tag: string): string {
  const { language } = telling;
  const spot = spotIn(telling);
  return spot
    ? `${languageInWords(spot, text, tag, language)}.`
    : { sv: `Ange språket ${quote('sv', tag)}.`, en: `Give the language ${quote('en', tag)}.` }[language];
}

/** How several values stand in a field of the file. */
export function severalHere(telling: Telling): string {
  return severalInWords(formIn(telling), telling.language);
}

/** A name with a prefix (CURIE), with the prefix that the file has for it. */
export function nameHere(telling: Telling, curie: string): string {
  const form = formIn(telling);
  return 'declared' in form ? ownPrefix(form.declared, curie) : curie;
}

/** Whether the file is a table, where people speak of columns and rows. */
export function isTableHere(telling: Telling): boolean {
  return formIn(telling).kind === 'table';
}

/** Whether the file is RDF, where classes and properties have the names of their vocabularies. */
export function isGraphHere(telling: Telling): boolean {
  return ['rdfxml', 'turtle', 'ntriples', 'jsonld'].includes(formIn(telling).kind);
}

/** The values of a short list after an order to fill in a field; empty for fields without one. */
export function allowedAfter(telling: Telling): string {
  const list = allowedInWords(telling);
  if (!list.includes(', ')) return '';
  return { sv: ` Listan har: ${list}.`, en: ` The list has: ${list}.` }[telling.language];
}

/** The order to take a value away. */
export function removeHere(telling: Telling): string {
  const field = fieldHere(telling);
  if (isTableHere(telling))
    return { sv: `Töm cellen i ${field}.`, en: `Empty the cell in ${field}.` }[telling.language];
  return { sv: `Ta bort ${field}.`, en: `Remove ${field}.` }[telling.language];
}

/** The order to add a text in another language. */
export function translationHere(telling: Telling, tag: string): string {
  const { language } = telling;
  const spot = spotIn(telling);
  return spot ? `${translationInWords(spot, tag, language)}.` : `${fieldHere(telling, undefined, tag)}.`;
}

/** The order to write a text as a link. */
export function linkHere(telling: Telling, address: string): string {
  const spot = spotIn(telling);
  return `${linkInWords(spot, formIn(telling), address, telling.language)}.`;
}

/** The order to give a value its datatype. */
export function datatypeHere(telling: Telling, datatype: string): string {
  return `${datatypeInWords(formIn(telling), datatype, telling.language)}.`;
}

/** The order to say of which class something is that the file only names. */
export function describedHere(telling: Telling, id: string, classKey: string): string {
  return `${descriptionInWords(formIn(telling), id, classOf(classKey), telling.language)}.`;
}

/** The heading of the column for the ids of a class with rows of its own; nothing outside tables. */
export function idHeadingHere(telling: Telling, classKey: string): string | undefined {
  const form = formIn(telling);
  const way = { start: classOf(classKey), path: [] };
  return form.kind === 'table' ? columnFor(form.headings, way, undefined, 'id')?.heading : undefined;
}

/** The heading of a column for a field on a way from the dataset or distribution of a row; nothing outside tables. */
export function headingHere(
  telling: Telling,
  { start, path }: { readonly start: string; readonly path: readonly string[] },
): string | undefined {
  const form = formIn(telling);
  if (form.kind !== 'table') return undefined;
  const steps: ProfileProperty[] = [];
  let type: ProfileClass | undefined = classOf(start);
  for (const key of path) {
    const property: ProfileProperty | undefined = type?.properties.get(key);
    if (!property) return undefined;
    steps.push(property);
    type = rangeOf(property)[0];
  }
  const property = steps.pop()!;
  const tag = property.kind === 'text' ? telling.language : undefined;
  return columnFor(form.headings, { start: classOf(start), path: steps }, property, 'value', tag)?.heading;
}
