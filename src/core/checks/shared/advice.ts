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
import type { SentenceContext } from '../rule.js';

/** The form of the file. */
function formIn({ file, language }: SentenceContext): Form {
  return formOf(file, language);
}

/** The property that is spoken of, or another one of the same resource; undefined where there is no such thing. */
function spotIn(context: SentenceContext, key?: string): Spot | undefined {
  const { class: type, way, property: own } = context;
  const property = key === undefined ? own : type?.properties.get(key);
  return type && way && property ? { form: formIn(context), way, type, property } : undefined;
}

/** Where the field stands in the file: `kolumnen ”Licens”`, `nyckeln ”license”`, `elementet <dcterms:license>`. */
export function fieldHere(context: SentenceContext, key?: string, tag?: string): string {
  const { language, class: type } = context;
  const spot = spotIn(context, key);
  if (spot) return placeInWords(spot, language, tag);
  const label =
    key === undefined ? context.field : quote(language, type?.properties.get(key)?.label[language] ?? key);
  return { sv: `fältet ${label}`, en: `the field ${label}` }[language];
}

/** The order to add the field, with the value that is given, or one for example. */
export function addHere(context: SentenceContext, value?: string, key?: string): string {
  const { language } = context;
  const spot = spotIn(context, key);
  if (!spot) return `${{ sv: 'Lägg till', en: 'Add' }[language]} ${fieldHere(context, key)}.`;
  return `${additionInWords(spot, language, { value, isExample: value === undefined })}.`;
}

/** A value as it is written in the file, with its name where it has one: `”ENVI” (Miljö)`. */
export function valueHere(context: SentenceContext, value: string, property = context.property): string {
  return valueInWords(formIn(context), property, value, context.language);
}

/** Lists with more values than this are not written out. */
const mostValues = 25;

/** The values that a code list of moderate length offers, what is meant most often first; empty for a long list. */
export function allowedInWords(context: SentenceContext): string {
  const { property, class: type, language } = context;
  if (!property) return '';
  const form = formIn(context);
  return shortList(type, property, mostValues)
    .map((entry) => entryInWords(form, property, entry, language))
    .join(', ');
}

/** The schema's example of the field as it is written in the file, after some words; empty where there is none. */
export function exampleHere(context: SentenceContext, before: string): string {
  const { property, class: type } = context;
  const example = property && type && exampleValue(type, property);
  return typeof example === 'string' ? `${before}${valueHere(context, example)}` : '';
}

/** The order to give the resource an id. */
export function addIdHere(context: SentenceContext, id: string): string {
  const { way, language } = context;
  return `${idInWords(formIn(context), way, id, language)}.`;
}

/** The order to say that a text is in a language. */
export function addLanguageHere(context: SentenceContext, text: string, tag: string): string {
  const { language } = context;
  const spot = spotIn(context);
  return spot
    ? `${languageInWords(spot, text, tag, language)}.`
    : { sv: `Ange språket ${quote('sv', tag)}.`, en: `Give the language ${quote('en', tag)}.` }[language];
}

/** How several values stand in a field of the file. */
export function severalHere(context: SentenceContext): string {
  return severalInWords(formIn(context), context.language);
}

/** A name with a prefix (CURIE), with the prefix that the file has for it. */
export function nameHere(context: SentenceContext, curie: string): string {
  const form = formIn(context);
  return 'declared' in form ? ownPrefix(form.declared, curie) : curie;
}

/** Whether the file is a table, where people speak of columns and rows. */
export function isTableHere(context: SentenceContext): boolean {
  return formIn(context).kind === 'table';
}

/** Whether the file is RDF, where classes and properties have the names of their vocabularies. */
export function isGraphHere(context: SentenceContext): boolean {
  return ['rdfxml', 'turtle', 'ntriples', 'jsonld'].includes(formIn(context).kind);
}

/** The values of a short list after an order to fill in a field; empty for fields without one. */
export function allowedAfter(context: SentenceContext): string {
  const list = allowedInWords(context);
  if (!list.includes(', ')) return '';
  return { sv: ` Listan har: ${list}.`, en: ` The list has: ${list}.` }[context.language];
}

/** The order to take a value away. */
export function removeHere(context: SentenceContext): string {
  const field = fieldHere(context);
  if (isTableHere(context))
    return { sv: `Töm cellen i ${field}.`, en: `Empty the cell in ${field}.` }[context.language];
  return { sv: `Ta bort ${field}.`, en: `Remove ${field}.` }[context.language];
}

/** The order to add a text in another language. */
export function translationHere(context: SentenceContext, tag: string): string {
  const { language } = context;
  const spot = spotIn(context);
  return spot ? `${translationInWords(spot, tag, language)}.` : `${fieldHere(context, undefined, tag)}.`;
}

/** The order to write a text as a link. */
export function linkHere(context: SentenceContext, address: string): string {
  const spot = spotIn(context);
  return `${linkInWords(spot, formIn(context), address, context.language)}.`;
}

/** The order to give a value its datatype. */
export function datatypeHere(context: SentenceContext, datatype: string): string {
  return `${datatypeInWords(formIn(context), datatype, context.language)}.`;
}

/** The order to say of which class something is that the file only names. */
export function describedHere(context: SentenceContext, id: string, classKey: string): string {
  return `${descriptionInWords(formIn(context), id, classOf(classKey), context.language)}.`;
}

/** The heading of the column for the ids of a class with rows of its own; nothing outside tables. */
export function idHeadingHere(context: SentenceContext, classKey: string): string | undefined {
  const form = formIn(context);
  const way = { start: classOf(classKey), path: [] };
  return form.kind === 'table' ? columnFor(form.headings, way, undefined, 'id')?.heading : undefined;
}

/** The heading of a column for a field on a way from the dataset or distribution of a row; nothing outside tables. */
export function headingHere(
  context: SentenceContext,
  { start, path }: { readonly start: string; readonly path: readonly string[] },
): string | undefined {
  const form = formIn(context);
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
  const tag = property.kind === 'text' ? context.language : undefined;
  return columnFor(form.headings, { start: classOf(start), path: steps }, property, 'value', tag)?.heading;
}
