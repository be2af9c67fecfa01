import { describe, expect, it } from 'vitest';
import type { Painter } from '../../src/core/model/reporter.js';
import { plainPainter } from '../../src/core/report/reporters/plain.js';
import { widthOf } from '../../src/core/report/reporters/text/width.js';
import { reportText, type TextContext } from '../../src/core/report/reporters/text.js';
import { type Case, cases } from './cases.js';
import { diagnostic, file, report, texts } from './sample.js';

function show(given: Case, more: Partial<TextContext> = {}): string {
  const pieces = reportText(given.report, {
    language: given.report.language,
    sources: given.sources,
    resourcesOf: () => [],
    failOn: 'error',
    paint: plainPainter,
    width: 90,
    maxFindings: 3,
    verbose: false,
    ...more,
  });
  return [...pieces].join('');
}

const names = Object.keys(cases) as (keyof typeof cases)[];

describe('the text report', () => {
  for (const name of names) {
    for (const language of ['sv', 'en'] as const) {
      for (const width of [40, 90]) {
        it(`is as expected: ${name}, ${language}, ${width} columns`, async () => {
          await expect(show(cases[name](language), { width })).toMatchFileSnapshot(
            `expected/${name}.${language}.${width}.txt`,
          );
        });
      }
    }
  }

  it('says more when it is asked to', async () => {
    await expect(show(cases.table('sv'), { verbose: true })).toMatchFileSnapshot(
      'expected/table.sv.verbose.txt',
    );
    await expect(show(cases.manyFiles('en'), { verbose: true })).toMatchFileSnapshot(
      'expected/manyFiles.en.verbose.txt',
    );
  });

  it('keeps within the window, except for addresses', () => {
    for (const name of names) {
      for (const width of [40, 60, 90]) {
        const long = show(cases[name]('sv'), { width })
          .split('\n')
          .filter((line) => widthOf(line) > width && !line.includes('://'));
        expect(long).toEqual([]);
      }
    }
  });

  it('shows the same findings of many datasets once, with the first places', () => {
    const text = show(cases.manyDatasets('sv'));
    expect(text).toContain('Fel: Obligatoriskt värde saknas: ”Utgivare” – 40 datamängder');
    expect(text).toContain('… och 37 till (--max-findings 40 visar alla)');
    expect(text.match(/Obligatoriskt värde saknas: ”Utgivare” – /g)).toHaveLength(1);
    expect(show(cases.manyDatasets('sv'), { maxFindings: 40 })).not.toContain('--max-findings');
  });

  it('says of a clean file that it is clean, in one line', () => {
    const text = show(cases.clean('sv'), { width: 120 });
    expect(text).toBe(
      '✔ katalog.yaml – inga anmärkningar: 1 katalog, 6 datamängder, 12 distributioner kontrollerade mot DCAT-AP-SE 3.0.1\n',
    );
    expect(show(cases.clean('sv'), { quiet: true })).toBe('');
  });

  it('says that it passes when there is nothing but advice', () => {
    expect(show(cases.adviceOnly('sv'))).toContain('Godkänt: inga fel.');
    expect(show(cases.adviceOnly('en'))).toContain('Passed: no errors.');
    expect(show(cases.adviceOnly('sv'), { quiet: true })).not.toContain('Godkänt');
  });

  it('marks the fault in the line, under wide characters and after tabs', () => {
    const text = 'x: 漢字 fel\n\ta\tb: fel\n';
    const sources = texts({ 'a.yaml': text });
    const found = [diagnostic(sources, { at: 'fel' }), diagnostic(sources, { at: 'fel', after: 'b:' })];
    const lines = show(
      { report: report([file('a.yaml', {})], found), sources },
      { verbose: false, maxFindings: 9 },
    );
    expect(lines).not.toContain('\t');
    const single = show({ report: report([file('a.yaml', {})], found.slice(0, 1)), sources }).split('\n');
    const at = single.findIndex((line) => line.includes('│ x:'));
    expect(widthOf(single[at]!.slice(0, single[at]!.indexOf('fel')))).toBe(single[at + 1]!.indexOf('^'));
    const second = show({ report: report([file('a.yaml', {})], found.slice(1)), sources }).split('\n');
    const line = second.findIndex((candidate) => candidate.includes('│ a'));
    expect(second[line]!.indexOf('fel')).toBe(second[line + 1]!.indexOf('^'));
  });

  it('copes with a line of many megabytes', () => {
    const sources = texts({ 'a.json': `${'x'.repeat(5_000_000)}FEL${'y'.repeat(5_000_000)}` });
    const found = [diagnostic(sources, { at: 'FEL' })];
    const text = show({ report: report([file('a.json', {})], found), sources });
    expect(text).toMatch(/│ …x+FELy+…\n +│ +\^\^\^\n/);
    expect(text.length).toBeLessThan(2000);
  });

  it('never sends a control character to the terminal', () => {
    for (const width of [40, 90]) {
      expect(show(cases.hostile('sv'), { width, verbose: true })).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
      );
    }
  });

  it('colours through the painter only, and wraps as without colour', () => {
    const mark = (text: string) => `\u001b[1m${text}\u001b[22m`;
    const paint = Object.fromEntries(
      Object.keys(plainPainter).map((key) => [key, mark]),
    ) as unknown as Painter;
    for (const name of names) {
      const plain = show(cases[name]('sv'), { width: 60 });
      const coloured = show(cases[name]('sv'), { width: 60, paint });
      expect(coloured).not.toBe(plain);
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    }
  });
});
