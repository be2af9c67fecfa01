/** `metakoll init --from`: settings for a list that somebody has, so that a check of it finds only what is wrong with it. */
import { describe, expect, it } from 'vitest';
import { run } from './run.js';

/** A list as a person types it: headings of her own, names for codes, one dataset that is not to be published. */
const list = [
  'Nr;Namn;Beskrivning;Ansvarig;Brevlåda;Länk;Format;Uppdateras;Ämnesområde;Nyckelord;Senast ändrad;Öppna data;Kommentar',
  '1;Badplatser;Kommunens badplatser med läge, service och vattenkvalitet. Uppgifterna samlas in av fritidsenheten.;Fritid;fritid@exempel.se;https://data.exempel.se/bad.csv;CSV;årligen;Miljö;bad;2026-03-01;Ja;klar',
  '2;Lekplatser;Kommunens lekplatser med läge, utrustning och tillgänglighet. Uppgifterna samlas in av parkenheten.;Park;park@exempel.se;https://data.exempel.se/lek.json;JSON;kvartalsvis;Kultur;lek;2026-04-01;Ja;',
  '3;Diarium;Handlingar som har kommit in till kommunen eller skickats därifrån, med datum och ärende.;Registrator;registrator@exempel.se;https://data.exempel.se/diarium.csv;CSV;dagligen;Förvaltning;diarium;2026-03-01;Nej;vänta',
  '',
].join('\n');

const reported = [
  ...['--publisher', 'Skara kommun', '--base', 'https://data.skara.se/'],
  ...['--license', 'CC0', '--contact', 'oppnadata@skara.se'],
];
const files = { 'lista.csv': list };
const atTerminal = { stderr: { isTTY: () => true } };

describe('at a terminal', () => {
  const typed = ['Skara kommun', '', '', '', 'Kontakt namn', 'kategori?', '', ''];

  it('asks about columns that are not certain, and writes the settings beside the list', async () => {
    const { code, err, written } = await run(['init', '--from', 'lista.csv', '--lang', 'sv'], {
      ...atTerminal,
      files,
      typed,
    });
    expect(code).toBe(0);
    expect([...written.keys()]).toEqual(['/projekt/metakoll.yaml']);
    expect(err()).toContain('Vad står i kolumnen ”Ansvarig” (Fritid · Park · Registrator)?');
    expect(err()).not.toContain('kolumnen ”Nr” (');
    expect(err()).toContain('Kolumnen ”Brevlåda” läses som contact.hasEmail.');
    const text = written.get('/projekt/metakoll.yaml')!;
    expect(text).toContain('ids: from-title');
    expect(text).toMatch(
      /columns:\n {4}Nr: "-"\n {4}Ansvarig: Kontakt namn\n {4}Brevlåda: contact.hasEmail\n/,
    );
  });

  it('leaves a list that has only what is wrong with it, and a catalogue without errors', async () => {
    const { written } = await run(['init', '--from', 'lista.csv', '--lang', 'sv'], {
      ...atTerminal,
      files,
      typed,
    });
    const all = { ...files, 'metakoll.yaml': written.get('/projekt/metakoll.yaml')! };
    const check = await run(['lista.csv', '-f', 'json', '--today', '2026-11-29'], { files: all });
    const { diagnostics, summary } = JSON.parse(check.out());
    const serious = diagnostics.filter(({ severity }: { severity: string }) => severity !== 'info');
    expect(serious).toEqual([]);
    expect(summary.resources).toMatchObject({ Catalog: 1, Dataset: 2, Distribution: 2 });
    const convert = await run(['convert', 'lista.csv', '--to', 'rdfxml'], { files: all });
    expect(convert.out()).toContain('https://data.skara.se/dataset/badplatser/csv');
    expect(convert.out()).not.toContain('Diarium');
    expect(convert.code).toBe(1);
    expect(convert.err().trimEnd().split('\n').at(-1)).toContain('not to be published left out');
  });

  it('writes nothing where the answers end', async () => {
    const { code, written } = await run(['init', '--from', 'lista.csv'], {
      ...atTerminal,
      files,
      typed: ['Skara kommun'],
    });
    expect([code, written.size]).toEqual([2, 0]);
  });
});

describe('without a terminal', () => {
  it('passes over what is not certain, and says so', async () => {
    const { code, err, written } = await run(['init', '--from', 'lista.csv', ...reported, '--lang', 'sv'], {
      files,
      stdin: '',
    });
    expect(code).toBe(0);
    expect(err()).toContain('Det gick inte att veta vad ”Ansvarig” betyder. Skriv det i metakoll.yaml');
    expect(written.get('/projekt/metakoll.yaml')).toContain('Ansvarig: "-"');
  });

  it('takes what is said of columns', async () => {
    const argv = [
      'init',
      '--from',
      'lista.csv',
      ...reported,
      '--column',
      'Ansvarig=Kontakt namn',
      '--lang',
      'sv',
    ];
    const { err, written } = await run(argv, { files, stdin: '' });
    expect(written.get('/projekt/metakoll.yaml')).toContain('Ansvarig: Kontakt namn');
    expect(err()).not.toContain('vad ”Ansvarig” betyder');
    const wrong = await run([...argv, '--column', 'Ansvarig=Kontkt'], { files, stdin: '' });
    expect([wrong.code, wrong.written.size]).toEqual([2, 0]);
  });
});

it.each([
  [['init', '--from', 'borta.csv'], {}, /borta\.csv/],
  [['init', '--from', 'lista.csv', 'ny.csv'], files, /only metakoll\.yaml/],
  [['init', '--from', 'lista.csv'], { ...files, 'metakoll.yaml': '' }, /exists already/],
  [['init', '--from', 'a.csv'], { 'a.csv': 'x;y\n1;2\n' }, /no headings/],
])('%j is refused', async (argv, sketch, sentence) => {
  const { code, err, written } = await run([...argv, '--lang', 'en'], { files: sketch, stdin: '' });
  expect([code, written.size]).toEqual([2, 0]);
  expect(err()).toMatch(sentence);
});
