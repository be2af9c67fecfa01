/** `metakoll init`: what it writes, what it asks, and what it never does. */
import { describe, expect, it } from 'vitest';
import { check, starters } from '../../src/index.js';
import { run } from './run.js';

const reported = [
  ...['--publisher', 'Skara kommun', '--base', 'https://data.skara.se/'],
  ...['--license', 'CC0', '--contact', 'oppnadata@skara.se'],
];

const atTerminal = { stderr: { isTTY: () => true } };

describe('with all answers on the command line', () => {
  it('writes the settings and the file, and says what to do', async () => {
    const { code, written, out, err } = await run([
      'init',
      'ny.yaml',
      '--template',
      'badplatser',
      ...reported,
      '--lang',
      'sv',
    ]);
    expect(code).toBe(0);
    expect([...written.keys()]).toEqual(['/projekt/metakoll.yaml', '/projekt/ny.yaml']);
    expect(out()).toBe('');
    expect(err()).toMatch(
      /^Skrev metakoll\.yaml och ny\.yaml\.\nFyll i det som är märkt FYLL I \(\d+ ställen\)/,
    );
    expect(written.get('/projekt/metakoll.yaml')).toContain('publisher: 212000-1702');
    expect(written.get('/projekt/ny.yaml')).toContain('id: https://data.skara.se/dataset/badplatser');
  });

  it('writes the same again, byte for byte', async () => {
    const once = await run(['init', '--template', 'all', ...reported]);
    const again = await run(['init', '--template', 'all', ...reported]);
    expect([...again.written]).toEqual([...once.written]);
  });

  it('goes by settings that exist, and leaves them alone', async () => {
    const files = { 'metakoll.yaml': 'base: https://data.exempel.se/\n' };
    const { code, written } = await run(['init', 'sub/ny.csv', '--template', 'trad'], {
      files: { ...files, 'sub/x.yaml': '' },
    });
    expect(code).toBe(0);
    expect([...written.keys()]).toEqual(['/projekt/sub/ny.csv']);
    expect(written.get('/projekt/sub/ny.csv')).toContain('https://data.exempel.se/dataset/trad');
  });

  it('takes a file at the end of the templates for the file to write', async () => {
    const { code, written } = await run(['init', '--template', 'trad', 'badplatser', 'ny.csv', ...reported]);
    expect([code, ...written.keys()]).toEqual([0, '/projekt/metakoll.yaml', '/projekt/ny.csv']);
  });

  it('writes to standard output, and no settings', async () => {
    const { code, written, out } = await run(['init', '-', '--template', 'trad', '--to', 'json']);
    expect(code).toBe(0);
    expect(written.size).toBe(0);
    expect(JSON.parse(out()).datasets).toHaveLength(1);
  });
});

describe('what exists', () => {
  it.each([
    [['init', 'a.yaml'], { 'a.yaml': 'x' }, 'a.yaml exists already'],
    [['init'], { 'datasets.yaml': 'x' }, 'datasets.yaml exists already'],
    [
      ['init', 'b.yaml', '--publisher', 'Skara kommun'],
      { 'metakoll.yml': 'language: sv\n' },
      'metakoll.yml exists already',
    ],
  ])('is never written over: %s', async (argv, files, message) => {
    const { code, written, err } = await run(argv, { files });
    expect(code).toBe(2);
    expect(written.size).toBe(0);
    expect(err()).toContain(message);
  });
});

describe('questions', () => {
  it('are six at most, and each has an answer for Enter', async () => {
    const { code, err, written } = await run(['init'], { ...atTerminal, typed: ['', '', '', '', '', ''] });
    expect(code).toBe(0);
    expect(err().split('?').length).toBeGreaterThan(5);
    expect([...written.keys()]).toEqual(['/projekt/metakoll.yaml', '/projekt/datasets.yaml']);
  });

  it('are asked again where the answer cannot be read', async () => {
    const typed = [
      '212000-0002',
      '212000-0001',
      'exempel',
      'data.exempel.se',
      'fri',
      'CC BY',
      '',
      'lekplaster',
      '?',
      'lekplatser, 1',
      'csv',
    ];
    const { code, err, written } = await run(['init', '--lang', 'sv'], { ...atTerminal, typed });
    expect(code).toBe(0);
    expect(err()).toContain('den sista siffran stämmer inte');
    expect(err()).toContain('”exempel” är ingen webbadress');
    expect(err()).toContain('”fri” är ingen känd licens');
    expect(err()).toContain('Menade du lekplatser?');
    expect(err()).toContain(' 28  befolkning');
    const settings = written.get('/projekt/metakoll.yaml')!;
    expect(settings).toContain('hasEmail: oppnadata@exempel.se');
    expect(settings).toContain('license: CC BY 4.0');
    const table = written.get('/projekt/datamangder.csv')!;
    expect(table).toContain('https://data.exempel.se/dataset/lekplatser');
    expect(table).toContain('https://data.exempel.se/dataset/badplatser');
  });

  it('that get no more answers write nothing', async () => {
    const { code, err, written } = await run(['init'], { ...atTerminal, typed: ['Skara kommun', ''] });
    expect(code).toBe(2);
    expect(err()).toContain('Stopped. Nothing is written.');
    expect(written.size).toBe(0);
  });

  it('are not asked where everything is said, nor without a terminal', async () => {
    const full = await run(['init', ...reported], { ...atTerminal });
    expect(full.err()).not.toContain('?');
    const piped = await run(['init']);
    expect(piped.code).toBe(0);
    expect(piped.written.get('/projekt/metakoll.yaml')).toContain('publisher: FILL IN');
  });
});

describe('starter descriptions', () => {
  it('are listed', async () => {
    const { out } = await run(['init', '--list', '--lang', 'sv']);
    expect(out().split('\n')).toHaveLength(starters.length + 1);
    expect(out()).toContain('Offentliga toaletter');
  });

  it.each([
    ['Badplatser', 'badplatser'],
    ['bathing sites', 'badplatser'],
    ['TOALETTER', 'offentliga-toaletter'],
    ['träd', 'trad'],
    ['skolmat', 'maltider'],
    ['leverantör', 'leverantorsreskontra'],
  ])('are found by %s', async (name, id) => {
    const { out } = await run(['init', '-', '--template', name, ...reported]);
    expect(out()).toContain(`dataset/${id}\n`);
  });

  it('are proposed where a name is not quite one', async () => {
    const { code, err } = await run(['init', '--template', 'badplaster']);
    expect([code, err()]).toEqual([2, expect.stringContaining('Did you mean badplatser?')]);
  });
});

describe('wrong options', () => {
  it.each([
    [['--publisher', '212000-0002'], '--publisher: 212000-0002 is no organisation number'],
    [['--base', 'exempel'], '--base: “exempel” is no web address'],
    [['--license', 'fri'], '--license: “fri” is no known licence'],
    [['--contact', 'kontoret'], '--contact: “kontoret” is no e-mail address'],
    [['--to', 'pdf'], '--to cannot be “pdf”'],
    [['lista.docx'], 'does not tell which format'],
  ])('%s', async (argv, message) => {
    const { code, err, written } = await run(['init', ...argv]);
    expect(code).toBe(2);
    expect(err()).toContain(message);
    expect(written.size).toBe(0);
  });
});

it('leaves marks that the checks find', async () => {
  const { written } = await run(['init', '--lang', 'sv']);
  const bytes = new TextEncoder().encode(written.get('/projekt/datamangder.yaml')!);
  const { report } = await check([{ path: 'datamangder.yaml', bytes, named: true }], { language: 'sv' });
  expect(report.summary.errors).toBeGreaterThan(3);
  expect(report.diagnostics.filter(({ rule }) => rule === 'text-placeholder').length).toBeGreaterThan(3);
});
