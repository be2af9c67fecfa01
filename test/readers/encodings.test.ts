/** Bytes as people save them: every usual encoding gives the same text, and broken letters are told. */
import { describe, expect, it } from 'vitest';
import { checkInputs } from '../../src/index.js';

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
  const { report, documents } = await checkInputs([{ path: 'a.csv', bytes, named: true }], {
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
    const told = report.files[0]?.assumptions.find(({ code }) => code === 'encoding');
    expect(told?.args['encoding']).toBe(assumed);
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
