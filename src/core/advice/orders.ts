/** Orders about texts, links, datatypes and classes, in the form of a file. */
import { quote } from '../languages/words.js';
import type { Language, ProfileClass } from '../model/profile.js';
import { fieldNames, inSheet } from './advice.js';
import type { Form } from './form.js';
import { elementName, predicate } from './rdf.js';
import { type Spot, snippetFor } from './snippet.js';
import { columnFor } from './table.js';
import { keyIn } from './tree.js';

/** So much of what is to be written is never cut. */
const whole = 2000;

/** An order to say in which language a text is, without full stop. */
export function languageInWords(spot: Spot, text: string, tag: string, language: Language): string {
  const { form, way, property } = spot;
  if (form.kind === 'table') {
    const column = columnFor(form.headings, way, property, 'value', tag);
    const heading = quote(language, column?.heading ?? `${property.label[language]} (${tag})`);
    return {
      sv: `Skriv språket i kolumnens rubrik: ${heading}`,
      en: `Write the language in the heading of the column: ${heading}`,
    }[language];
  }
  const snippet = snippetFor(spot, language, { [tag]: text });
  const isTurtle = form.kind === 'turtle' || form.kind === 'ntriples';
  const written = isTurtle
    ? `${JSON.stringify(text)}@${tag}`
    : snippet && 'text' in snippet
      ? snippet.text
      : text;
  return `${{ sv: 'Skriv', en: 'Write' }[language]} ${quote(language, written, whole)}`;
}

/** An order to add a text in another language, without full stop. */
export function translationInWords(spot: Spot, tag: string, language: Language): string {
  const { form, way, property } = spot;
  if (form.kind === 'table') {
    const column = columnFor(form.headings, way, property, 'value', tag);
    const heading = quote(language, column?.heading ?? `${property.label[language]} (${tag})`);
    const sheet = column?.sheet;
    const field = `${fieldNames[sheet?.isVertical ? 'row' : 'column'][language].one} ${heading}`;
    const where = sheet === undefined ? '' : ` ${inSheet(sheet, language)}`;
    return column?.isThere
      ? {
          sv: `Skriv texten på engelska i ${field}${where}`,
          en: `Write the text in English in ${field}${where}`,
        }[language]
      : {
          sv: `Lägg till ${field}${where} och skriv texten på engelska i den`,
          en: `Add ${field}${where} and write the text in English in it`,
        }[language];
  }
  if (form.kind === 'yaml' || form.kind === 'json') {
    // The text may stand by itself so far, or among others under their languages.
    const key = keyIn(form.spelling, spot.type, property);
    const both =
      form.kind === 'json' ? `"${key}": { "sv": "…", "${tag}": "…" }` : `${key}: { sv: …, ${tag}: … }`;
    const text = quote(language, both, whole);
    return {
      sv: `Skriv texten på båda språken: ${text}`,
      en: `Write the text in both languages: ${text}`,
    }[language];
  }
  const snippet = snippetFor(spot, language, { [tag]: '…' });
  const text = quote(language, snippet && 'text' in snippet ? snippet.text : '', whole);
  return { sv: `Lägg till texten på engelska: ${text}`, en: `Add the text in English: ${text}` }[language];
}

/** An order to write a text as a link, without full stop. */
export function linkInWords(spot: Spot | undefined, form: Form, address: string, language: Language): string {
  const order = { sv: 'Skriv', en: 'Write' }[language];
  const isTurtle = form.kind === 'turtle' || form.kind === 'ntriples';
  const snippet = spot && snippetFor(spot, language, address);
  const text = isTurtle ? `<${address}>` : snippet && 'text' in snippet ? snippet.text : address;
  return `${order} ${quote(language, text, whole)}`;
}

/** An order to give a value its datatype, without full stop. */
export function datatypeInWords(form: Form, datatype: string, language: Language): string {
  const text = {
    rdfxml: `rdf:datatype="${datatype}"`,
    turtle: `^^${predicate('declared' in form ? form.declared : undefined, datatype)}`,
    ntriples: `^^<${datatype}>`,
    jsonld: `"@type": "${datatype}"`,
    json: `"@type": "${datatype}"`,
    yaml: `"@type": ${datatype}`,
    table: datatype,
  }[form.kind];
  return {
    sv: `Ange datatypen: ${quote('sv', text, whole)}`,
    en: `Give the datatype: ${quote('en', text, whole)}`,
  }[language];
}

/** An order to say of which class something is that a file only names, without full stop. */
export function descriptionInWords(form: Form, id: string, type: ProfileClass, language: Language): string {
  const [iri = ''] = type.iris;
  const text = {
    rdfxml: `<${elementName('declared' in form ? form.declared : new Map(), iri)} rdf:about="${id}"/>`,
    turtle: `<${id}> a ${predicate('declared' in form ? form.declared : undefined, iri)} .`,
    ntriples: `<${id}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${iri}> .`,
    jsonld: `{ "@id": "${id}", "@type": "${iri}" }`,
    json: `{ "id": "${id}", "class": "${type.key}" }`,
    yaml: `{ id: ${id}, class: ${type.key} }`,
    table: id,
  }[form.kind];
  return { sv: `Beskriv den: ${quote('sv', text, whole)}`, en: `Describe it: ${quote('en', text, whole)}` }[
    language
  ];
}
