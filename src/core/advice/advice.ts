/** What to write in a file, in words: by the column, the key, the element or the predicate that its reader knows. */

import type { Way } from '../formats/shared/table/way.js';
import { listOf, quote } from '../languages/words.js';
import type { Language, ProfileProperty } from '../model/profile.js';
import { codeEntry } from '../profile/codelists.js';
import { numberInIri, withHyphen } from '../profile/organisation-number.js';
import { labelOf, type VocabularyEntry } from '../profile/vocabularies.js';
import { type Form, takesCodes } from './form.js';
import { elementName, predicate } from './rdf.js';
import { type Spot, snippetFor } from './snippet.js';
import { type CellAdvice, type ClassSheet, columnFor } from './table.js';
import { jsonLdKey, keyIn } from './tree.js';
import { shortForm } from './values.js';

/** So much of what is to be written is never cut. */
const whole = 2000;

/** The property where the reader finds it: `kolumnen ”Licens”`, `nyckeln ”license”`, `elementet <dcterms:license>`. */
export function placeInWords(spot: Spot, language: Language, tag?: string): string {
  const { form, way, type, property } = spot;
  const name = (word: Readonly<Record<Language, string>>, text: string) => `${word[language]} ${text}`;
  switch (form.kind) {
    case 'table': {
      const column = columnFor(form.headings, way, property, 'value', tag);
      const kind = column?.sheet?.isVertical ? 'row' : 'column';
      const heading = quote(language, column?.heading ?? property.label[language]);
      return `${fieldNames[kind][language].one} ${heading}`;
    }
    case 'rdfxml':
      return name(words.element, `<${elementName(form.declared, property.iri)}>`);
    case 'turtle':
      return name(words.property, predicate(form.declared, property.iri));
    case 'ntriples':
      return name(words.property, predicate(undefined, property.iri));
    case 'jsonld':
      return name(words.key, quote(language, jsonLdKey(form.keys, property)));
    default:
      return name(words.key, quote(language, keyIn(form.spelling, type, property)));
  }
}

/** An order to add a value, without full stop: the value itself, or one for example. */
export function additionInWords(
  spot: Spot,
  language: Language,
  { value, isExample }: { readonly value?: unknown; readonly isExample: boolean },
): string {
  const field = quote(language, spot.property.label[language]);
  const snippet = snippetFor(spot, language, value);
  if (!snippet) return { sv: `Lägg till fältet ${field}`, en: `Add the field ${field}` }[language];
  if ('cells' in snippet) return cellsInWords(snippet.cells, language, isExample);
  const text = quote(language, snippet.text, whole);
  const example = { sv: isExample ? ', till exempel' : ':', en: isExample ? ', for example' : ':' }[language];
  return {
    sv: `Lägg till fältet ${field}${example} ${text}`,
    en: `Add the field ${field}${example} ${text}`,
  }[language];
}

function cellsInWords(cells: readonly CellAdvice[], language: Language, isExample: boolean): string {
  const headings = listOf(
    language,
    cells.map(({ heading }) => quote(language, heading)),
  );
  const texts = listOf(
    language,
    cells.map(({ text }) => quote(language, text, whole)),
  );
  const isThere = cells.every((cell) => cell.isThere);
  const count = cells.length === 1 ? 'one' : 'many';
  const [{ sheet } = { sheet: undefined }] = cells;
  const name = fieldNames[sheet?.isVertical ? 'row' : 'column'][language][count];
  const where = sheet === undefined ? '' : ` ${inSheet(sheet, language)}`;
  const column = `${name} ${headings}${where}`;
  if (language === 'sv') {
    const example = isExample ? 'till exempel ' : '';
    return isThere
      ? `Fyll i ${column}${isExample ? ', till exempel' : ':'} ${texts}`
      : `Lägg till ${column} och skriv ${example}${texts}`;
  }
  const example = isExample ? ', for example' : '';
  return isThere
    ? `Fill in ${column}${isExample ? ', for example' : ':'} ${texts}`
    : `Add ${column} and write ${texts}${example}`;
}

/** In which sheet of a workbook a column or row belongs. */
export function inSheet({ name }: ClassSheet, language: Language): string {
  return { sv: `i bladet ${quote('sv', name)}`, en: `in the sheet ${quote('en', name)}` }[language];
}

/** What holds a field in a table: a column, or a row where fields stand below each other. */
export const fieldNames = {
  column: {
    sv: { one: 'kolumnen', many: 'kolumnerna' },
    en: { one: 'the column', many: 'the columns' },
  },
  row: { sv: { one: 'raden', many: 'raderna' }, en: { one: 'the row', many: 'the rows' } },
} as const;

/** A value as it is written in the file: `”ENVI” (Miljö)`, and with its address where no codes are taken. */
export function valueInWords(
  form: Form,
  property: ProfileProperty | undefined,
  value: string,
  language: Language,
): string {
  const entry = property && codeEntry(property, value);
  const text = takesCodes(form) ? shortForm(property, value, language) : value;
  const written = quote(language, text, whole);
  const label = entry && labelOf(entry, language);
  return label === undefined || label === '' || isSaid(text, label) ? written : `${written} (${label})`;
}

/** A value of a code list among others: `ENVI (Miljö)`, or in RDF only what it is called. */
export function entryInWords(
  form: Form,
  property: ProfileProperty,
  entry: VocabularyEntry,
  language: Language,
): string {
  const value = entry.iri ?? entry.code ?? '';
  const text = takesCodes(form) ? shortForm(property, value, language) : value;
  const label = labelOf(entry, language);
  return isSaid(text, label) ? text : `${text} (${label})`;
}

/** Whether a name says no more than the value, or only the same again with more words. */
function isSaid(text: string, label: string): boolean {
  const [value, name] = [text.toLowerCase(), label.toLowerCase()];
  // `CC0 1.0` says it as well as the whole name; `REGI` is only how a word of the name begins.
  return value.includes(name) || ` ${name.replace(/[(),]/g, ' ')} `.includes(` ${value} `);
}

/** An order to give a resource an id of its own, without full stop. */
export function idInWords(form: Form, way: Way | undefined, given: string, language: Language): string {
  const organisation = takesCodes(form) ? numberInIri(given) : undefined;
  const id = organisation ? withHyphen(organisation.number) : given;
  const address = quote(language, id, whole);
  if (form.kind === 'table') {
    const column = way && columnFor(form.headings, way, undefined, 'id');
    const cell = column && [{ ...column, text: id }];
    return cell
      ? cellsInWords(cell, language, true)
      : { sv: `Ge den ett id, till exempel ${address}`, en: `Give it an id, such as ${address}` }[language];
  }
  const text = quote(language, idText(form, id), whole);
  const where = {
    sv: form.kind === 'rdfxml' ? 'i starttaggen' : isTurtle(form) ? 'i stället för den anonyma noden' : '',
    en: form.kind === 'rdfxml' ? 'in the start tag' : isTurtle(form) ? 'instead of the blank node' : '',
  }[language];
  const order = { sv: 'Skriv till exempel', en: 'Write, for example,' }[language];
  return [order, text, where].filter((part) => part !== '').join(' ');
}

function isTurtle({ kind }: Form): boolean {
  return kind === 'turtle' || kind === 'ntriples';
}

function idText({ kind }: Form, id: string): string {
  switch (kind) {
    case 'rdfxml':
      return `rdf:about="${id}"`;
    case 'turtle':
    case 'ntriples':
      return `<${id}>`;
    case 'jsonld':
      return `"@id": "${id}"`;
    case 'json':
      return `"id": "${id}"`;
    default:
      return `id: ${id}`;
  }
}

/** How several values stand in a field, with a full stop. */
export function severalInWords({ kind }: Form, language: Language): string {
  if (kind === 'table')
    return {
      sv: 'Flera värden i en cell skiljs åt med | (lodstreck).',
      en: 'Several values in a cell are separated by | (a vertical bar).',
    }[language];
  if (kind === 'rdfxml')
    return { sv: 'Varje värde är ett eget element.', en: 'Each value is an element of its own.' }[language];
  if (kind === 'turtle')
    return { sv: 'Flera värden skiljs åt med komma.', en: 'Several values are separated by commas.' }[
      language
    ];
  if (kind === 'ntriples')
    return { sv: 'Varje värde har en egen rad.', en: 'Each value has a line of its own.' }[language];
  return {
    sv: 'Flera värden skrivs som en lista: [första, andra].',
    en: 'Several values are written as a list: [first, second].',
  }[language];
}

const words = {
  key: { sv: 'nyckeln', en: 'the key' },
  element: { sv: 'elementet', en: 'the element' },
  property: { sv: 'egenskapen', en: 'the property' },
} as const;
