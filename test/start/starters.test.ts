/** A catalogue that `init` begins, filled in where it is marked and nowhere else, has no error and no warning. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  check,
  classes,
  convert,
  findStarters,
  readBase,
  readConfiguration,
  readContact,
  readLicence,
  readPublisher,
  type StarterFormat,
  settingsOf,
  startCatalogue,
  starterFormats,
  starters,
  vocabulary,
} from '../../src/index.js';

/** What an author writes, by the label or key of the field; each address is another one. */
const filled: Readonly<Record<string, string>> = {
  accessURL: 'https://data.exempel.se/filer/',
  'Webbadress för åtkomst': 'https://data.exempel.se/filer/',
  'Web address for access': 'https://data.exempel.se/filer/',
  startDate: '2020-01-01',
  'Tidsperiod Start': '2020-01-01',
  'Time period Start': '2020-01-01',
  issued: '2024-03-01',
  Utgivningsdatum: '2024-03-01',
  'Release date': '2024-03-01',
  conformsTo: 'https://dataportal.se/specifications/exempel/1.0',
  Uppfyller: 'https://dataportal.se/specifications/exempel/1.0',
  'Conforms to': 'https://dataportal.se/specifications/exempel/1.0',
  id: '212000-0001',
  publisher: '212000-0001',
  identifier: '212000-0001',
  hasTelephone: '+46 500 12 34 56',
  'street-address': 'Storgatan 1',
  'postal-code': '123 45',
  locality: 'Exempelstad',
  'name.sv': 'Exempel kommun',
  'description.sv': 'Exempel kommun är en svensk kommun.',
  'description.en': 'Exempel kommun is a Swedish municipality.',
};

const isMark = (text: string) => text === 'FYLL I' || text === 'FILL IN';

/** Fills in the marks of YAML or JSON; a text in a language is known by the key above it. */
function filledTree(text: string): string {
  let above = '';
  let count = 0;
  return text
    .split('\n')
    .map((line) => {
      const [, start, key = '', value = ''] = /^([\s-]*"?([\w-]+)"?:\s*)"?(.*?)"?,?$/.exec(line) ?? [];
      if (start === undefined) return line;
      if (value === '' || value === '{') above = key;
      if (!isMark(value)) return line;
      const sample = filled[key] ?? filled[`${above}.${key}`];
      if (sample === undefined) throw new Error(`nothing to fill in at ${line}`);
      return line.replace(value, key === 'accessURL' ? `${sample}${count++}` : sample);
    })
    .join('\n');
}

function filledTable(text: string): string {
  const [head = '', ...rows] = text.split('\r\n');
  const headings = head.slice(1).split(';');
  return [
    head,
    ...rows.map((row, at) =>
      row
        .split(';')
        .map((cell, column) => {
          if (!isMark(cell)) return cell;
          const sample = filled[headings[column]!];
          if (sample === undefined) throw new Error(`nothing to fill in under ${headings[column]}`);
          return sample.endsWith('/') ? sample + at : sample;
        })
        .join(';'),
    ),
  ].join('\r\n');
}

/** Fills in the marks of a workbook in its sheets; the headings stand in the second row. */
function filledWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const cells = /<c r="([A-Z]+)(\d+)"([^>]*)><is><t[^>]*>([^<]*)<\/t><\/is><\/c>/g;
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    const xml = strFromU8(part);
    const found = [...xml.matchAll(cells)];
    const headings = new Map(
      found.filter(([, , row]) => row === '2').map(([, column, , , text]) => [column, text!]),
    );
    const changed = xml.replace(cells, (cell, column: string, row: string, _, text: string) => {
      if (!isMark(text)) return cell;
      const sample = filled[headings.get(column) ?? ''];
      if (sample === undefined) throw new Error(`nothing to fill in under ${headings.get(column)}`);
      return cell.replace(text, sample.endsWith('/') ? sample + row : sample);
    });
    parts[name] = strToU8(changed);
  }
  return zipSync(parts);
}

function understood<Value>(read: { readonly value: Value } | { readonly fault: string }): Value {
  if ('fault' in read) throw new Error(read.fault);
  return read.value;
}

function answersFor(publisher: string) {
  return {
    publisher: understood(readPublisher(publisher, 'sv')),
    base: understood(readBase('data.exempel.se', 'sv')),
    license: understood(readLicence('CC0', 'sv')),
    contact: understood(readContact('oppnadata@exempel.se', 'sv')),
  };
}

const encode = (text: string) => new TextEncoder().encode(text);

async function begun(
  publisher: string,
  ids: readonly string[],
  format: StarterFormat,
  language: 'sv' | 'en',
) {
  const chosen = ids.flatMap((id) => findStarters(id).found);
  const options = { answers: answersFor(publisher), starters: chosen, format, language, today: '2026-11-25' };
  const started = await startCatalogue(options);
  const configuration = await readConfiguration('metakoll.yaml', encode(filledTree(started.settings)));
  expect(configuration.diagnostics).toEqual([]);
  const bytes = started.bytes
    ? filledWorkbook(started.bytes)
    : encode(format === 'csv' ? filledTable(started.text) : filledTree(started.text));
  const input = { path: `datasets.${format}`, bytes, named: true };
  return { input, how: { language, settingsFor: settingsOf(configuration.config) } as const };
}

describe.each(starterFormats)('as %s', (format) => {
  it.each(starters.map(({ id }) => id))('%s', async (id) => {
    const { input, how } = await begun('212000-0001', [id], format, 'sv');
    const { report } = await check([input], how);
    expect(
      report.diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message),
    ).toEqual([]);
    expect(report.summary.resources['Dataset']).toBe(1);
  });

  it.each(['Skara kommun', 'Region Skåne', 'Exempel kommun'])('all of %s, in English', async (publisher) => {
    const { input, how } = await begun(publisher, ['all'], format, 'en');
    const { report } = await check([input], how);
    expect(
      report.diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message),
    ).toEqual([]);
    expect(report.summary.resources['Dataset']).toBe(starters.length);
  });

  it('becomes a catalogue that can be harvested', async () => {
    const { input, how } = await begun('Skara kommun', ['all'], format, 'sv');
    const { text } = await convert([input], { ...how, to: 'rdfxml' });
    const harvested = { path: 'katalog.rdf', bytes: encode(text), named: true };
    const { report } = await check([harvested], { language: 'sv' });
    expect(report.summary).toMatchObject({ errors: 0, warnings: 0 });
    expect(report.summary.resources).toMatchObject({ Catalog: 1, Dataset: starters.length });
  });
});

it('YAML explains each field once, in the words of the schemas', async () => {
  const options = {
    answers: {},
    starters: findStarters('trad').found,
    format: 'yaml',
    today: '2026-11-25',
  } as const;
  const { text, settings } = await startCatalogue({ ...options, language: 'sv' });
  for (const type of ['Dataset', 'Distribution']) {
    for (const { key, deprecated } of classes.get(type)!.properties.values())
      if (!deprecated) expect(text, key).toMatch(new RegExp(`^[#\\s-]*${key}:`, 'm'));
  }
  expect(text.split('Ett kort namn som säger vad data handlar om.')).toHaveLength(2);
  expect(settings).toContain('# Licensen för själva beskrivningarna, alltid CC0.');
});

it('tables have the labels of the profile', async () => {
  const chosen = findStarters('trad').found;
  const options = { answers: {}, starters: chosen, format: 'csv', today: '2026-11-25' } as const;
  const headings = async (language: 'sv' | 'en') =>
    (await startCatalogue({ ...options, language })).text.slice(1).split('\r\n')[0]!.split(';');
  expect(await headings('sv')).toEqual(
    expect.arrayContaining(['Datamängd id', 'Titel (sv)', 'Webbadress för åtkomst', 'Format']),
  );
  expect(await headings('en')).toEqual(
    expect.arrayContaining(['Dataset id', 'Title (sv)', 'Web address for access', 'Format']),
  );
});

it('the data of the starters are of the code lists', () => {
  const codes = (list: string) =>
    new Set(
      vocabulary(list)
        .entries.filter(({ profile }) => profile)
        .map(({ code }) => code),
    );
  const [themes, frequencies] = [codes('data-theme'), codes('frequency')];
  const formats = new Set([...codes('format-common'), ...codes('format-geo')]);
  for (const { theme, frequency, formats: own } of starters) {
    expect([
      themes.has(theme),
      frequencies.has(frequency),
      own.every((format) => formats.has(format)),
    ]).toEqual([true, true, true]);
  }
});
