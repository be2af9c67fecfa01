/** What others follow from is said first, and what follows from it is counted under it; programs get everything. */
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/core/report/reporters/list.js';
import { plainPainter } from '../../src/core/report/reporters/plain.js';
import type { Opened } from '../../src/core/report/reporters/text/fold.js';
import { type CheckResult, check } from '../../src/index.js';

const list = `Nr;Titel;Beskrivning;Ansvarig;Webbadress
1;Badplatser;Kommunens badplatser, med läge och service;Fritid;https://data.exempel.se/bad.csv
2;Lekplatser;Kommunens lekplatser, med läge och utrustning;Fritid;https://data.exempel.se/lek.csv
3;Skolor;Kommunens skolor, med läge och årskurser;Skola;https://data.exempel.se/skolor.csv
`;
const cut = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#">
<dcat:Dataset rdf:about="https://data.exempel.se/1"><dcat:contactPoint rdf:resource="https://data.exempel.se/k"/></dcat:Dataset>
<dcat:Dataset rdf:about="https://data.exem`;

const checked = (path: string, text: string) =>
  check([{ path, bytes: new TextEncoder().encode(text), named: true }], { language: 'sv' });

async function shown(format: string, { report, sources, resourcesOf }: CheckResult, opened: Opened = {}) {
  const load = await reporters[format]!.load();
  const context = { language: 'sv', sources, resourcesOf, failOn: 'error', paint: plainPainter } as const;
  return [...load(report, { ...context, width: 100, maxFindings: 3, verbose: false, ...opened })].join('');
}

describe('a cause', () => {
  it('is named by what follows from it', async () => {
    const { report } = await checked('lista.csv', list);
    const causes = report.diagnostics.flatMap(({ rule, cause }) => (cause ? [`${cause} > ${rule}`] : []));
    expect([...new Set(causes)].sort()).toEqual([
      'csv-heading-unknown > schema-missing-mandatory',
      'csv-heading-unknown > schema-missing-recommended',
      'id-none > id-blank-node',
      'lang-none > lang-tag-missing',
    ]);
    const missing = report.diagnostics.filter(({ cause }) => cause === 'csv-heading-unknown');
    expect(new Set(missing.map(({ property }) => property))).toEqual(
      new Set(['dcterms:publisher', 'dcat:contactPoint']),
    );
  });

  it('stands first, with how much follows', async () => {
    const text = await shown('text', await checked('lista.csv', list));
    const at = (words: string) => text.indexOf(words);
    expect(at('Filen har 6 texter')).toBeGreaterThan(0);
    expect(at('Av detta följer 6 fel')).toBeGreaterThan(at('Filen har 6 texter'));
    expect(text).toContain('Menade du ”Kontakt namn” eller ”Utgivare namn (sv)”?');
    expect(text).not.toContain('[lang-tag-missing]');
    expect(text).not.toContain('[id-blank-node]');
    expect(text.replace(/\s+/g, ' ')).toMatch(/Börja med det som står först: \d+ av \d+ fel följer av det/);
  });

  it('is a part of the file that is missing', async () => {
    const { report } = await checked('a.rdf', cut);
    const caused = report.diagnostics.filter(({ cause }) => cause === 'document-syntax');
    expect(caused.map(({ rule }) => rule)).toContain('schema-missing-mandatory');
  });

  it('is folded in HTML, and everything is in the other formats', async () => {
    const result = await checked('lista.csv', list);
    const html = await shown('html', result);
    expect(html.match(/<summary>Av detta följer/g)).toHaveLength(3);
    const { diagnostics } = JSON.parse(await shown('json', result));
    expect(diagnostics).toHaveLength(result.report.diagnostics.length);
    expect(diagnostics.filter((found: { cause?: string }) => found.cause === 'lang-none')).toHaveLength(6);
    const lines = (await shown('concise', result)).trimEnd().split('\n');
    expect(lines).toHaveLength(result.report.diagnostics.length);
  });

  it('opens on demand, and where it is hidden itself', async () => {
    const result = await checked('lista.csv', list);
    expect(await shown('text', result, { consequences: true })).toContain('[lang-tag-missing]');
    const rest = result.report.diagnostics.filter(({ rule }) => rule !== 'lang-none');
    const hidden = { ...result, report: { ...result.report, diagnostics: rest } };
    expect(await shown('text', hidden)).toContain('[lang-tag-missing]');
  });
});

describe('recommended fields that are missing', () => {
  it('are one line for each kind of resource', async () => {
    const result = await checked('lista.csv', list);
    const text = await shown('text', result);
    expect(text.match(/Rekommenderade fält saknas på/g)).toHaveLength(2);
    expect(text).toContain('Rekommenderade fält saknas på 3 datamängder: ”');
    expect(text).toContain('--recommended visar var');
    const open = await shown('text', result, { recommended: true });
    expect(open).not.toContain('Rekommenderade fält saknas på');
    expect(open).toContain('[schema-missing-recommended]');
  });
});
