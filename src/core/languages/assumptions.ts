import type { Assumption } from '../model/document.js';
import type { Language } from '../model/profile.js';
import { classes } from '../profile/profile.js';

import { countOf, quote } from './words.js';

type Sentence = (args: Assumption['args'], count: number, q: (value: unknown) => string) => string;

const names: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  ';': { sv: 'semikolon', en: 'semicolon' },
  ',': { sv: 'komma', en: 'comma' },
  '\t': { sv: 'tabb', en: 'tab' },
  '|': { sv: 'lodstreck', en: 'vertical bar' },
};

const sentences: Readonly<Record<Language, Readonly<Record<Assumption['code'], Sentence>>>> = {
  sv: {
    encoding: ({ encoding }) => `Teckenkodningen lästes som ${encoding}.`,
    delimiter: ({ delimiter }) =>
      `Kolumnerna skiljs åt med ${names[String(delimiter)]?.sv ?? String(delimiter)}.`,
    'header-row': ({ row }) => `Rubrikerna står på rad ${row}.`,
    'quoted-rows': () => 'Varje rad stod inom citattecken som om den vore en enda cell; de räknades bort.',
    'other-row': ({ row, kind }) =>
      kind === 'sum'
        ? `Rad ${row} är en summering och lästes inte.`
        : `Rad ${row} talar om hur tabellen fylls i och lästes inte.`,
    sheet: ({ sheet, class: name, row }, _, q) =>
      `Bladet ${q(sheet)} lästes som ${name}, med rubriker på rad ${row}.`,
    'sheet-left': ({ sheet }, _, q) =>
      `Bladet ${q(sheet)} har inga rubriker som profilen känner igen och lästes inte.`,
    'default-language': ({ language }, count) =>
      `${count} ${count === 1 ? 'text' : 'texter'} utan språk lästes som ${language}.`,
    class: ({ class: name }) => `Resursen lästes som ${name}.`,
    key: ({ from, to, column }, _, q) => `Kolumn ${column}, ${q(from)}, lästes som ${to}.`,
    value: ({ from, to }, count, q) => `${q(from)} lästes som ${to}${count > 1 ? ` (${count} gånger)` : ''}.`,
    date: ({ from, to }, count, q) =>
      `${q(from)} lästes som datumet ${to}${count > 1 ? ` (${count} gånger)` : ''}.`,
    publisher: ({ from, to }, count, q) =>
      `Utgivaren ${q(from)} lästes som ${to}${count > 1 ? ` (${count} gånger)` : ''}.`,
    link: (_, count) =>
      `${count} ${count === 1 ? 'resurs' : 'resurser'} i egna avsnitt lades i filens enda katalog.`,
    setting: ({ class: type, property, file, line }, count) =>
      `${fieldOf('sv', type, property)} på ${countOf('sv', String(type), count)} kommer från ${file}, rad ${line}.`,
    'setting-catalogue': ({ file }) => `Filen beskriver ingen katalog; den lades i katalogen i ${file}.`,
    'identifier-number': ({ title, id }, _, q) =>
      `En annan resurs har redan adressen som hör till titeln ${q(title)}; den här fick ${id}.`,
    'x-dcat': () =>
      'Filen är i x-dcat-form; det som DIGG:s DCAT-AP-SE-Processor själv lägger till räknas med.',
  },
  en: {
    encoding: ({ encoding }) => `The character encoding was read as ${encoding}.`,
    delimiter: ({ delimiter }) =>
      `Columns are separated by ${names[String(delimiter)]?.en ?? String(delimiter)}.`,
    'header-row': ({ row }) => `The headings stand on row ${row}.`,
    'quoted-rows': () => 'Each row stood in quotation marks as if it were a single cell; they were left out.',
    'other-row': ({ row, kind }) =>
      kind === 'sum'
        ? `Row ${row} is a sum and was not read.`
        : `Row ${row} tells how to fill in the table and was not read.`,
    sheet: ({ sheet, class: name, row }, _, q) =>
      `The sheet ${q(sheet)} was read as ${name}, with its headings on row ${row}.`,
    'sheet-left': ({ sheet }, _, q) =>
      `The sheet ${q(sheet)} has no headings that the profile knows and was not read.`,
    'default-language': ({ language }, count) =>
      `${count} ${count === 1 ? 'text without a language was' : 'texts without a language were'} read as ${language}.`,
    class: ({ class: name }) => `The resource was read as ${name}.`,
    key: ({ from, to, column }, _, q) => `Column ${column}, ${q(from)}, was read as ${to}.`,
    value: ({ from, to }, count, q) => `${q(from)} was read as ${to}${count > 1 ? ` (${count} times)` : ''}.`,
    date: ({ from, to }, count, q) =>
      `${q(from)} was read as the date ${to}${count > 1 ? ` (${count} times)` : ''}.`,
    publisher: ({ from, to }, count, q) =>
      `The publisher ${q(from)} was read as ${to}${count > 1 ? ` (${count} times)` : ''}.`,
    link: (_, count) =>
      `${count} ${count === 1 ? 'resource in a section of its own was' : 'resources in sections of their own were'} put into the only catalogue of the file.`,
    setting: ({ class: type, property, file, line }, count) =>
      `${fieldOf('en', type, property)} of ${countOf('en', String(type), count)} comes from ${file}, line ${line}.`,
    'setting-catalogue': ({ file }) => `The file describes no catalogue; it was put into the one in ${file}.`,
    'identifier-number': ({ title, id }, _, q) =>
      `Another resource has the address that belongs to the title ${q(title)} already; this one got ${id}.`,
    'x-dcat': () =>
      "The file is in x-dcat form; what DIGG's DCAT-AP-SE-Processor adds by itself is counted in.",
  },
};

/** The label of a field of a class; its key where the profile has none. */
function fieldOf(language: Language, type: unknown, key: unknown): string {
  return quote(language, classes.get(String(type))?.properties.get(String(key))?.label[language] ?? key);
}

/** An assumption of a reader as a sentence. */
export function assumptionInWords(assumption: Assumption, language: Language): string {
  return sentences[language][assumption.code](assumption.args, assumption.count, (value) =>
    quote(language, value, 60),
  );
}
