import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { outputFormats } from '../../src/core/formats/writers.js';
import { reporters } from '../../src/core/report/reporters/list.js';
import type { WorldSketch } from '../cli/memory-world.js';
import { run } from '../cli/run.js';
import { azureCommands, githubCommands, steeringSigns, teamcityCommands } from './runners.js';

/** What a title may try. Long words push what follows to the start of a line of the report. */
const values = [
  '::add-mask::hemligt',
  `${'lång '.repeat(18)}::error::påhittat`,
  `${'x'.repeat(70)} ::set-env name=PATH::/`,
  '##[stop-commands]avslut',
  'före ##[set-output name=a]b',
  'före ##vso[task.setvariable variable=a]b ##VSO[task.complete]',
  '##\u200b[group]dold ::\u200bnotice::x',
  "##teamcity[testFailed name='x']",
  'rad\n::error::rad två\r::warning::rad tre\r\n##vso[task.complete]',
  '\u001b[31mröd\u001b[0m\u0007 \u001b]0;titel\u0007 \u009b31m',
  'section_start:1:a\r\u001b[0Kdold',
  '\u202ebakvänd\u202c \u2066x\u2069 \u00ad \ufeff \u2028::error::x',
];

const quoted = (value: string) => JSON.stringify(value);
const iri = (value: string) => `https://data.exempel.se/${value.replace(/[\s<>"{}|\\^`]/g, '')}`;

/** Everywhere that a value can stand in a file: a file for each, with all values. */
const places: Readonly<Record<string, NonNullable<WorldSketch['files']>>> = {
  'titles and texts': {
    'a.yaml': values
      .map(
        (value, index) =>
          `- class: Dataset\n  id: https://data.exempel.se/${index}\n  title: {sv: ${quoted(value)}}\n  description: ${quoted(value)}\n  license: ${quoted(value)}\n  theme: ${quoted(value)}\n`,
      )
      .join(''),
  },
  ids: {
    'a.json': JSON.stringify(
      values.map((value) => ({ class: 'Dataset', id: value, publisher: iri(value), title: 'T' })),
    ),
  },
  keys: {
    'a.yaml': `class: Dataset\nid: https://data.exempel.se/1\n${values.map((value) => `${quoted(value)}: x\n`).join('')}`,
  },
  'languages and objects': {
    'a.json': JSON.stringify({
      class: 'Dataset',
      id: 'https://data.exempel.se/1',
      title: Object.fromEntries(values.map((value) => [value, value])),
      contactPoint: Object.fromEntries(values.map((value) => [value, value])),
    }),
  },
  'headings and cells': {
    'a.csv': [
      ['id', 'title', ...values],
      ...values.map((value, index) => [iri(String(index)), value, ...values]),
    ]
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\r\n'),
  },
  Turtle: {
    'a.ttl': values
      .map(
        (value, index) =>
          `<https://data.exempel.se/${index}> a <http://www.w3.org/ns/dcat#Dataset> ; <${iri(value)}> ${quoted(value)} ; <http://purl.org/dc/terms/title> ${quoted(value)}@sv ; <http://purl.org/dc/terms/license> <${iri(value)}> .\n`,
      )
      .join(''),
  },
  'RDF/XML': {
    'a.rdf': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dcterms="http://purl.org/dc/terms/">${values
      .map((value) => {
        const text = [...value].filter((sign) => sign >= ' ' || '\n\r'.includes(sign)).join('');
        return `<dcat:Dataset rdf:about="${iri(text)}"><dcterms:title xml:lang="sv">${text}</dcterms:title><dcterms:license>${text}</dcterms:license></dcat:Dataset>`;
      })
      .join('\n')}</rdf:RDF>`,
  },
  'broken files': {
    'a.yaml': `class: Dataset\ntitle: [${quoted(values.join(' '))}\n`,
    'b.json': `{"class": "Dataset", ${quoted(values.join(' '))} x ${values.join(' ')}`,
    'c.ttl': `<https://data.exempel.se/1> a <http://www.w3.org/ns/dcat#Dataset> ; ${values.join(' ')}`,
    'd.rdf': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><${values.join(' ')}>`,
  },
  'names of files': Object.fromEntries(
    values.map((value, index) => [
      `${value.replaceAll('/', '')}${index}.yaml`,
      'class: Dataset\nid: https://data.exempel.se/1\ntitle: {sv: T}\ncolour: red\n',
    ]),
  ),
  configurations: {
    'metakoll.yaml': [
      'language: sv',
      `${quoted(values[0]!)}: x`,
      'rules:',
      ...values.map((value) => `  ${quoted(value)}: ${quoted(value)}`),
      `baseline: ${quoted(values[3]!)}`,
    ].join('\n'),
    'a.yaml': 'class: Dataset\n',
  },
  'comments that hide': {
    'a.yaml': `class: Dataset\ntitle: T\n${values.map((value) => `# metakoll-ignore ${value.replace(/[\r\n]/g, '')} -- ${value.replace(/[\r\n]/g, '')}\n`).join('')}`,
  },
};

const formats = Object.keys(reporters);
const forPeople = ['text', 'summary', 'markdown'];

/** What a text for people, or a message, must never hold. */
function expectHarmless(text: string, isPainted = false): void {
  expect(githubCommands(text)).toEqual([]);
  expect(azureCommands(text)).toEqual([]);
  expect(teamcityCommands(text)).toEqual([]);
  expect(steeringSigns(text, isPainted)).toEqual([]);
}

describe.each(Object.entries(places))('values in %s', (_, files) => {
  it.each(forPeople)('are harmless in check -f %s, with colours and without', async (format) => {
    for (const colour of ['--no-color', '--color']) {
      const { out, err } = await run(['-f', format, '--verbose', colour, '--lang', 'sv', '.'], { files });
      expectHarmless(out(), colour === '--color');
      expectHarmless(err(), colour === '--color');
    }
  });

  it.each(formats.filter((format) => !forPeople.includes(format)))(
    'are data, or parts of our own commands, in check -f %s',
    async (format) => {
      const { out, err } = await run(['-f', format, '--lang', 'en', '.'], { files });
      expectHarmless(err());
      expectOnlyOwn(format, out());
    },
  );

  it('are harmless in what fix says and shows', async () => {
    for (const argv of [['--dry-run', '--unsafe'], ['--unsafe'], ['--dry-run', '--unsafe', '--color']]) {
      const { out, err } = await run(['fix', ...argv, '.'], { files });
      const isPainted = argv.includes('--color');
      // Line ends of the file stay in a diff, for patch.
      expectHarmless(out().replaceAll('\r\n', '\n'), isPainted);
      expectHarmless(err(), isPainted);
    }
  });

  it('are harmless in what convert says, and on a terminal in what it writes', async () => {
    for (const to of outputFormats) {
      const { err } = await run(['convert', '.', '--to', to, '--verbose'], { files });
      expectHarmless(err());
      const shown = await run(['convert', '.', '--to', to], { files, stdout: { isTTY: () => true } });
      expect(steeringSigns(shown.out())).toEqual([]);
    }
  });

  it('are harmless in the document, and the same to every reader of JSON', async () => {
    const plain = await run(['--print-document', '.'], { files });
    expectHarmless(plain.out());
    expectHarmless(plain.err());
    if (plain.out() !== '') JSON.parse(plain.out());
  });

  it.each(['text', 'markdown', 'json'])('are harmless in diff -f %s', async (format) => {
    const old = { 'old/x.yaml': 'class: Dataset\nid: https://data.exempel.se/1\ntitle: {sv: Gammal}\n' };
    const now = Object.fromEntries(Object.entries(files).map(([path, text]) => [`new/${path}`, text]));
    for (const sides of [
      ['old', 'new'],
      ['new', 'old'],
    ]) {
      const { out, err } = await run(['diff', ...sides, '-f', format, '--lang', 'sv'], {
        files: { ...old, ...now },
      });
      expectHarmless(out());
      expectHarmless(err());
    }
  });
});

describe('arguments of the command', () => {
  const places: readonly ((value: string) => readonly string[])[] = [
    (value) => [value],
    (value) => [`--${value}`],
    (value) => ['--format', value],
    (value) => ['-f', `json=${value}`, '.'],
    (value) => ['--config', value, '.'],
    (value) => ['--baseline', value, '.'],
    (value) => ['--lang', value, '.'],
    (value) => ['--context', value, '.'],
    (value) => ['--stdin-name', value, '-'],
    (value) => ['-o', value, '.'],
    (value) => ['explain', value],
    (value) => ['explain', value, '-f', 'json'],
    (value) => ['vocab', value],
    (value) => ['vocab', 'theme', value],
    (value) => ['rules', value],
    (value) => ['schema', value],
    (value) => ['fix', '--rule', value, '.'],
    (value) => ['convert', '.', '--to', value],
    (value) => ['convert', '.', '--to', 'turtle', '--base', value],
    (value) => ['diff', value, value],
  ];
  const files = { 'a.yaml': 'class: Dataset\nid: https://data.exempel.se/1\ntitle: {sv: T}\ncolour: red\n' };

  it.each(values)('%j', async (value) => {
    for (const place of places) {
      const { out, err } = await run(place(value), { files, stdin: files['a.yaml'] });
      expectHarmless(out());
      expectHarmless(err());
    }
  });
});

/** A format for programs holds no command but the ones that it is made of, and can be read by its programs. */
function expectOnlyOwn(format: string, text: string): void {
  if (text === '') return;
  const lines = text.trimEnd().split('\n');
  switch (format) {
    case 'github':
      for (const line of lines) {
        const [command = '', ...more] = githubCommands(line);
        expect(more).toEqual([]);
        expect(command).toMatch(/^(?:error|warning|notice) file=/);
        const message = line.slice(line.indexOf('::', 2) + 2);
        expectHarmless(message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'));
      }
      expect(azureCommands(text)).toEqual([]);
      return;
    case 'azure':
      for (const line of lines) {
        if (line.startsWith('##vso[task.logissue ')) expectHarmless(line.slice(6));
        else expectHarmless(line);
      }
      return;
    case 'csv': {
      expect(githubCommands(text.replace(/##/g, ''))).toEqual([]);
      const rows: string[][] = parseCsv(text, { bom: true, delimiter: ';' });
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t]/);
      return;
    }
    case 'concise':
      for (const line of lines) expect(line).toMatch(/^.+:\d+:\d+ (?:error|warning|info) [a-z0-9-]+ \S/);
      expectHarmless(text);
      return;
    case 'ndjson':
      for (const line of lines) JSON.parse(line);
      expectHarmless(text);
      return;
    case 'junit':
    case 'html':
      expectHarmless(text);
      return;
    default:
      JSON.parse(text);
      expectHarmless(text);
  }
}
