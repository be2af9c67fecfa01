/** Bytes as people save them: every usual encoding gives the same text, and broken letters are reported. */
import { describe, expect, it } from 'vitest';
import { check, convert, diff, fix } from '../../src/index.js';

const table = 'Titel (sv);Beskrivning (sv)\r\nÅkrar och ängar;Åäö på rad\r\n';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), little);
  });
  return bytes;
};

async function read(bytes: Uint8Array, encoding?: string) {
  const { report, documents } = await check([{ path: 'a.csv', bytes, named: true }], {
    language: 'sv',
    encoding,
  });
  return { title: documents.get('a.csv')?.['title'], report };
}

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(table), undefined],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${table}`), undefined],
    ['Windows-1252', latin(table), 'windows-1252'],
    ['UTF-16 with a byte order mark, little end first', utf16(`\ufeff${table}`, true), 'utf-16le'],
    ['UTF-16 with a byte order mark, big end first', utf16(`\ufeff${table}`, false), 'utf-16be'],
    ['UTF-16 without', utf16(table, true), 'utf-16le'],
  ])('%s', async (_, bytes, assumed) => {
    const { title, report } = await read(bytes);
    expect(title).toEqual({ sv: 'Åkrar och ängar' });
    const reported = report.files[0]?.assumptions.find(({ code }) => code === 'encoding');
    expect(reported?.args['encoding']).toBe(assumed);
  });

  it('follows the encoding that is given', async () => {
    expect((await read(latin(table), 'iso-8859-1')).title).toEqual({ sv: 'Åkrar och ängar' });
  });

  it('tells of letters that were broken before', async () => {
    const broken = utf8(table.replace('Åkrar', '\ufffdkrar'));
    const { report } = await read(broken);
    const found = report.diagnostics.find(({ rule }) => rule === 'document-encoding');
    expect(found).toMatchObject({ severity: 'error', range: { start: { line: 2, column: 1 } } });
    expect(found?.message).toContain('krar');
  });

  it('reads a file in UTF-8 with one broken byte as UTF-8', async () => {
    const bytes = utf8(table);
    const at = bytes.indexOf(0xa4);
    const broken = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1)]);
    const { title, report } = await read(broken);
    expect(JSON.stringify(title)).toContain('Åkrar');
    expect(report.diagnostics.map(({ rule }) => rule)).toContain('document-encoding');
  });
});

/** The 32 values of 0x80–0x9F, as the WHATWG Encoding Standard has them in its index of Windows-1252. */
const values = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
];
/** Every byte that can stand in a text of every format; `<`, `&` and quotation marks mean something in some. */
const bytesOfText = Array.from({ length: 256 }, (_, byte) => byte).filter(
  (byte) =>
    (byte >= 0x20 && byte < 0x7f && !'<>&"\'\\{}|;'.includes(String.fromCharCode(byte))) || byte > 0x9f,
);
const letters = [...bytesOfText, ...Array.from(values, (_, at) => at + 0x80)];
const asText = (byte: number) => String.fromCharCode(values[byte - 0x80] ?? byte);
const title = `a${letters.map(asText).join('')}z`;

const formats: Readonly<Record<string, (title: string) => string>> = {
  'a.csv': (text) => `class;id;title (sv)\nDataset;https://data.exempel.se/d;${text}\n`,
  'a.yaml': (text) => `id: https://data.exempel.se/d\nclass: Dataset\ntitle:\n  sv: "${text}"\n`,
  'a.json': (text) => `{"id": "https://data.exempel.se/d", "class": "Dataset", "title": {"sv": "${text}"}}`,
  'a.jsonld': (text) =>
    `{"@id": "https://data.exempel.se/d", "@type": "http://www.w3.org/ns/dcat#Dataset", "http://purl.org/dc/terms/title": {"@value": "${text}", "@language": "sv"}}`,
  'a.rdf': (text) =>
    `<?xml version="1.0" encoding="windows-1252"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dcterms="http://purl.org/dc/terms/"><dcat:Dataset rdf:about="https://data.exempel.se/d"><dcterms:title xml:lang="sv">${text}</dcterms:title></dcat:Dataset></rdf:RDF>`,
  'a.ttl': (text) =>
    `<https://data.exempel.se/d> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "${text}"@sv .`,
  'a.nt': (text) =>
    `<https://data.exempel.se/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .\n<https://data.exempel.se/d> <http://purl.org/dc/terms/title> "${text}"@sv .\n`,
};

const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [asText(byte), byte]));

/** The text with one byte for each character of the title. */
const inBytes = (make: (title: string) => string) =>
  latin(make(`a${letters.map((byte) => String.fromCharCode(byte)).join('')}z`));

describe('every byte of Windows-1252', () => {
  it.each(Object.entries(formats))('in %s, through check, convert and diff', async (path, make) => {
    const options = { language: 'sv' as const, encoding: 'windows-1252' };
    const input = { path, bytes: inBytes(make), named: true };
    const { documents } = await check([input], options);
    expect(documents.get(path)?.['title']).toEqual({ sv: title });
    const { text } = await convert([input], { ...options, to: 'json' });
    expect(JSON.parse(text).title).toEqual({ sv: title });
    const other = { path: 'b.csv', bytes: inBytes(formats['a.csv']!), named: true };
    expect((await diff([input], [other], options)).diff.resources).toEqual([]);
  });

  it('says the same as UTF-8', async () => {
    const make = formats['a.csv']!;
    const [old, young] = [inBytes(make), utf8(make(title))].map((bytes) => ({
      path: 'a.csv',
      bytes,
      named: true,
    }));
    expect((await diff([old!], [young!], { language: 'sv' })).diff.resources).toEqual([]);
  });

  it('stays when a file is fixed', async () => {
    const text = `class;id;title (sv);keyword (sv)\nDataset;https://data.exempel.se/d;${title};bad, sol\n`;
    const bytes = Uint8Array.from([...text].map((letter) => byteOf.get(letter)!));
    const { files } = await fix([{ path: 'a.csv', bytes, named: true }], {
      language: 'sv',
      unsafe: true,
      only: [],
    });
    expect(files[0]?.made).not.toEqual([]);
    expect(files[0]?.after).toContain(title);
    expect([...files[0]!.bytes].filter((byte) => byte > 0x7f)).toEqual(
      [...bytes].filter((byte) => byte > 0x7f),
    );
  });
});

describe('encodings that a file must not be in', () => {
  const broken = (make: (title: string) => string) => latin(make('Badplatser på ön'));
  const found = async (path: string, bytes: Uint8Array) => {
    const { report, documents } = await check([{ path, bytes, named: true }], { language: 'sv' });
    const reported = report.diagnostics.filter(({ rule }) => rule === 'document-encoding');
    return { reported, title: documents.get(path)?.['title'] };
  };

  it.each(['a.json', 'a.jsonld', 'a.ttl', 'a.nt'])(
    '%s is UTF-8: the first wrong byte is told',
    async (path) => {
      const bytes = broken(formats[path]!);
      const { reported, title: read } = await found(path, bytes);
      expect(reported).toMatchObject([
        { severity: 'error', range: { start: { offset: bytes.indexOf(0xe5) } } },
      ]);
      expect(read).toEqual({ sv: 'Badplatser på ön' });
      const wide = await found(path, utf16(`\ufeff${formats[path]!('Badplatser på ön')}`, true));
      expect(wide.reported).toMatchObject([{ range: { start: { offset: 0 } } }]);
    },
  );

  it.each([' encoding="UTF-8"', ''])('RDF/XML that declares “%s”', async (declaration) => {
    const make = (text: string) => formats['a.rdf']!(text).replace(' encoding="windows-1252"', declaration);
    const bytes = broken(make);
    const { reported, title: read } = await found('a.rdf', bytes);
    expect(reported).toMatchObject([
      { severity: 'error', range: { start: { offset: bytes.indexOf(0xe5) } } },
    ]);
    expect(read).toEqual({ sv: 'Badplatser på ön' });
  });

  it('RDF/XML that declares Windows-1252 and is UTF-8', async () => {
    const { reported, title: read } = await found('a.rdf', utf8(formats['a.rdf']!('Badplatser på ön')));
    expect(reported).toMatchObject([{ args: { declared: 'windows-1252', encoding: 'utf-8' } }]);
    expect(read).toEqual({ sv: 'Badplatser på ön' });
  });

  it('RDF/XML that declares UTF-16 and is none', async () => {
    const text = formats['a.rdf']!('Badplatser på ön').replace('windows-1252', 'UTF-16');
    const { reported, title: read } = await found('a.rdf', utf8(text));
    expect(reported).toMatchObject([{ severity: 'error', args: { declared: 'UTF-16', encoding: 'utf-8' } }]);
    expect(read).toEqual({ sv: 'Badplatser på ön' });
  });

  it('RDF/XML in what it declares is right', async () => {
    expect((await found('a.rdf', broken(formats['a.rdf']!))).reported).toEqual([]);
  });

  it.each(['Ã¥', 'Ã„', 'Ã©', 'â€“'])('tells of letters that were encoded twice: %s', async (letter) => {
    const { reported } = await found('a.yaml', utf8(formats['a.yaml']!(`Bad ${letter} sol`)));
    expect(reported).toMatchObject([{ args: { twice: true } }]);
  });
});

describe('spreadsheets of older programs', () => {
  const codes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    ibm850: { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99, é: 0x82 },
    macintosh: { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, é: 0x8e },
  };
  it.each(Object.entries(codes))('%s is recognised and told', async (encoding, letters) => {
    const text = `${table.trimEnd()} och kaféer\r\n`;
    const { title: found, report } = await read(
      Uint8Array.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0))),
    );
    expect(found).toEqual({ sv: 'Åkrar och ängar' });
    expect(report.files[0]?.assumptions).toContainEqual(
      expect.objectContaining({ code: 'encoding', args: { encoding } }),
    );
  });

  it.each([
    ['a word of one letter more', 'hur de är', 'sjö'],
    ['the last letter of a word', 'Malmö', 'å'],
    ['capitals', 'ÅRSREDOVISNING', 'ÖVRIGT'],
  ])('%s is enough to tell', async (_, title, word) => {
    for (const [encoding, letters] of Object.entries(codes)) {
      const text = `Titel (sv);Nyckelord (sv)\r\n${title};${word}\r\n`;
      const bytes = Uint8Array.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
      const { title: found, report } = await read(bytes);
      expect(found).toEqual({ sv: title });
      const reported = report.files[0]?.assumptions.find(({ code }) => code === 'encoding');
      expect(reported?.args['encoding']).toBe(encoding);
    }
  });

  it.each([
    ['Swedish quotation marks without å, ä and ö', '\u0094Bad\u0094 och \u0094sol\u0094', '”Bad” och ”sol”'],
    ['an apostrophe', 'Exempel\u0092s data \u0096 2024', 'Exempel’s data – 2024'],
  ])('%s is Windows-1252', async (_, title, expected) => {
    expect((await read(latin(`Titel (sv);Beskrivning (sv)\r\n${title};x\r\n`))).title).toEqual({
      sv: expected,
    });
  });

  it('quotation marks and dashes of Windows-1252 are no letters of theirs', async () => {
    const bytes = latin(
      'Titel (sv);Beskrivning (sv)\r\n\u0093Bad\u0094 \u0096 sol\u0085;Det \u0084h\u0093\r\n',
    );
    expect((await read(bytes)).title).toEqual({ sv: '“Bad” – sol…' });
  });
});
