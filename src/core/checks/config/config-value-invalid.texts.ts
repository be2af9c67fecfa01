import { listOf, quote } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import type { SentenceContext, Sentences } from '../rule.js';

type WhatAndHow = readonly [what: string, how: string];

/** What is wrong with the value, and what to write instead, by what was expected. */
const expected: Readonly<Record<Language, Readonly<Record<string, WhatAndHow>>>> = {
  sv: {
    'language-tag': ['men det är ingen språkkod', 'Skriv en språkkod, till exempel sv eller en.'],
    'absolute-iri': [
      'men det är ingen fullständig adress',
      'Skriv hela adressen, till exempel https://data.exempel.se/.',
    ],
    property: [
      'men inget fält i profilen heter så',
      'Skriv fältets namn, till exempel license, theme eller format.',
    ],
    'allowed-value': [
      'men en stjärna får bara stå sist',
      'Skriv hela värdet, eller början av det följd av *: https://exempel.se/begrepp/*.',
    ],
    'class-or-field': [
      'men ingen klass och inget fält i profilen heter så',
      'Skriv en klass och dess fält under den, till exempel dataset: { accessRights: PUBLIC }, eller ett fält för alla klasser, till exempel publisher.',
    ],
    delimiter: [
      'men det kan inte skilja kolumner åt',
      'Skriv ett enda tecken inom citattecken, som ";", eller tab.',
    ],
    encoding: ['men den teckenkodningen är okänd', 'Skriv till exempel utf-8 eller windows-1252.'],
    'column-target': [
      'men det är ingen rubrik som metakoll känner igen',
      'Skriv ett fält, med språk om det behövs: title (sv), distribution.accessURL. Ett bindestreck (-) hoppar över kolumnen.',
    ],
    backslash: ['men mappar skiljs åt med snedstreck (/)', 'Skriv / i stället för \\.'],
    absolute: [
      'men mönster utgår från mappen där metakoll.yaml ligger',
      'Skriv sökvägen från den mappen, till exempel arkiv/**.',
    ],
    stars: [
      'men mönstret har så många stjärnor att en jämförelse kan ta mycket lång tid',
      'Använd högst fyra stjärnor bredvid annan text, till exempel *-gammal.csv.',
    ],
    outside: [
      'men mönster kan inte leda ut ur mappen där metakoll.yaml ligger',
      'Flytta metakoll.yaml till en mapp som rymmer alla filerna.',
    ],
    negation: [
      'men ett mönster kan inte börja med utropstecken',
      'Skriv det som ska hoppas över under exclude.',
    ],
    bracket: [
      'men en parentes i mönstret saknar sin andra hälft',
      'Skriv båda parenteserna, till exempel data/*.{yaml,csv}.',
    ],
    empty: ['', 'Fyll i ett värde, eller ta bort raden.'],
    object: [
      'här ska det stå namn och värden',
      'Skriv en rad för varje namn under den, indragen och med kolon efter namnet.',
    ],
    array: ['här ska en lista stå', 'Skriv varje del på en egen rad som börjar med ett bindestreck.'],
    string: ['här ska en enda text stå', 'Skriv ett enda värde efter kolon.'],
    texts: [
      'här ska en text eller en lista av texter stå',
      'Skriv ett värde, eller flera så här: [ett, två].',
    ],
    single: ['', 'Ta bort raden med --- och det som följer, eller flytta upp det.'],
  },
  en: {
    'language-tag': ['but that is no language tag', 'Write a language tag, such as sv or en.'],
    'absolute-iri': [
      'but that is no complete address',
      'Write the whole address, such as https://data.example.se/.',
    ],
    property: [
      'but no field of the profile has that name',
      'Write the name of a field, such as license, theme or format.',
    ],
    'allowed-value': [
      'but an asterisk may only stand last',
      'Write the whole value, or its beginning followed by *: https://example.se/concepts/*.',
    ],
    'class-or-field': [
      'but no class and no field of the profile has that name',
      'Write a class and its fields below it, such as dataset: { accessRights: PUBLIC }, or a field for all classes, such as publisher.',
    ],
    delimiter: [
      'but that cannot separate columns',
      'Write a single character in quotation marks, such as ";", or tab.',
    ],
    encoding: ['but that encoding is unknown', 'Write utf-8 or windows-1252, for example.'],
    'column-target': [
      'but that is no heading that metakoll knows',
      'Write a field, with a language where it needs one: title (en), distribution.accessURL. A hyphen (-) passes the column over.',
    ],
    backslash: ['but folders are separated by slashes (/)', 'Write / instead of \\.'],
    absolute: [
      'but patterns start from the folder of metakoll.yaml',
      'Write the path from that folder, such as archive/**.',
    ],
    stars: [
      'but the pattern has so many stars that a comparison can take very long',
      'Use four stars at most beside other text, such as *-old.csv.',
    ],
    outside: [
      'but patterns cannot lead out of the folder of metakoll.yaml',
      'Move metakoll.yaml to a folder that holds all the files.',
    ],
    negation: [
      'but a pattern cannot begin with an exclamation mark',
      'Write what is to be passed over under exclude.',
    ],
    bracket: [
      'but a bracket in the pattern lacks its other half',
      'Write both brackets, as in data/*.{yaml,csv}.',
    ],
    empty: ['', 'Fill in a value, or remove the line.'],
    object: [
      'names and values belong here',
      'Write a line for each name below it, indented and with a colon after the name.',
    ],
    array: ['a list belongs here', 'Write each part on a line of its own that begins with a hyphen.'],
    string: ['a single text belongs here', 'Write a single value after the colon.'],
    texts: ['a text or a list of texts belongs here', 'Write one value, or several like this: [one, two].'],
    single: ['', 'Remove the line with --- and what follows it, or move that up.'],
  },
};

function sentencesOf({ args, language }: SentenceContext): WhatAndHow {
  if (args['expected'] !== 'enum') return expected[language][String(args['expected'])]!;
  const values = listOf(language, args['allowed'] as readonly string[], 'or');
  return ['', { sv: `Skriv ${values}.`, en: `Write ${values}.` }[language]];
}

/** Expectations about the names that stand under a key. */
const underKey = new Set(['property', 'class-or-field']);

/** Expectations about the form of a value, which is not shown then. */
const forms = new Set(['object', 'array', 'string', 'texts']);

function messageOf(context: SentenceContext): string {
  const { args, language } = context;
  const [what] = sentencesOf(context);
  const say = messages[language];
  const name = quote(language, args['key'], 40);
  const value = args['value'] === undefined ? undefined : quote(language, args['value'], 60);
  if (args['expected'] === 'single') return say.single;
  if (args['key'] === '') return say.wholeForm(what);
  if (underKey.has(String(args['expected']))) return say.under(name, value ?? '', what);
  if (forms.has(String(args['expected']))) return say.form(name, what);
  if (args['expected'] === 'empty') return say.empty(name);
  if (args['expected'] === 'enum') return value === undefined ? say.several(name) : say.cannotBe(name, value);
  return say.value(name, value ?? '', what);
}

const messages = {
  sv: {
    single: 'Inställningarna består av flera YAML-dokument, men bara ett läses.',
    wholeForm: (what: string) => `Filen har fel form: ${what}.`,
    form: (name: string, what: string) => `Inställningen ${name} har fel form: ${what}.`,
    empty: (name: string) => `Inställningen ${name} har ett tomt värde.`,
    under: (name: string, value: string, what: string) => `Under ${name} står ${value}, ${what}.`,
    several: (name: string) => `Inställningen ${name} ska ha ett enda värde.`,
    cannotBe: (name: string, value: string) => `Inställningen ${name} kan inte vara ${value}.`,
    value: (name: string, value: string, what: string) =>
      `Inställningen ${name} har värdet ${value}, ${what}.`,
  },
  en: {
    single: 'The configuration consists of several YAML documents, but only one is read.',
    wholeForm: (what: string) => `The file has the wrong form: ${what}.`,
    form: (name: string, what: string) => `The setting ${name} has the wrong form: ${what}.`,
    empty: (name: string) => `The setting ${name} has an empty value.`,
    under: (name: string, value: string, what: string) => `Under ${name} stands ${value}, ${what}.`,
    several: (name: string) => `The setting ${name} has to have a single value.`,
    cannotBe: (name: string, value: string) => `The setting ${name} cannot be ${value}.`,
    value: (name: string, value: string, what: string) =>
      `The setting ${name} has the value ${value}, ${what}.`,
  },
} as const;

/** With the value: each mistake is reported by itself. */
function titleOf({ args, language }: SentenceContext, start: string): string {
  const value = !args['value'] ? '' : ` – ${quote(language, args['value'], 40)}`;
  return `${start}: ${quote(language, args['key'], 40)}${value}`;
}

function howOf(context: SentenceContext): string {
  const { args, language } = context;
  const [, how] = sentencesOf(context);
  if (args['suggestion'] === undefined) return how;
  const meant = quote(language, args['suggestion']);
  return language === 'sv' ? `Menade du ${meant}? ${how}` : `Did you mean ${meant}? ${how}`;
}

export const configValueInvalidTexts: Sentences = {
  sv: {
    summary: 'En inställning i metakoll.yaml har ett värde som inte går att använda',
    title: (context) =>
      context.args['key'] === ''
        ? 'Inställningarna har fel form'
        : titleOf(context, 'Värdet går inte att använda'),
    message: messageOf,
    why: () => 'Om inställningen hoppades över skulle kontrollen bli en annan än den som är bestämd.',
    how: howOf,
  },
  en: {
    summary: 'A setting in metakoll.yaml has a value that cannot be used',
    title: (context) =>
      context.args['key'] === ''
        ? 'The configuration has the wrong form'
        : titleOf(context, 'The value cannot be used'),
    message: messageOf,
    why: () => 'If the setting were passed over, the check would be another than the one that was decided.',
    how: howOf,
  },
};
