/** What the library offers to those who show findings and tables themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  check,
  fix,
  gridOf,
  type Input,
  outline,
  plainDiff,
  preview,
  score,
  withCell,
} from '../../src/index.js';
import { projectPath } from '../check-file.js';

const example = (name: string): Input => ({
  path: name,
  bytes: readFileSync(projectPath(`examples/${name}`)),
});

describe('outline', () => {
  it('holds each finding once, with errors first', async () => {
    const { report } = await check([example('faulty.csv')], { language: 'sv' });
    const sections = outline(report.diagnostics, 'sv');
    const groups = sections.flatMap((section) => section.groups);
    const shown = groups.flatMap(({ places, parts = [] }) => [
      ...places.map((place) => place.finding),
      ...parts,
    ]);
    expect(new Set(shown).size).toBe(report.diagnostics.length);
    expect(groups[0]).toMatchObject({ rule: 'license-not-iri', severity: 'error', extent: '2 ställen' });
    expect(groups[0]!.places[1]!.label).toContain('Parkeringsplatser');
    expect(sections.map(({ heading }) => heading)).toContain('Datamängd: Badplatser');
  });
});

describe('gridOf', () => {
  const text = 'titel;beskrivning\r\n"Bad; sjö";Alla "bad"\r\n"Ett ""stort"" träd"; Träd \r\n';

  it('gives the cells of a table with their places', () => {
    const grid = gridOf(text, ';');
    expect(grid.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['titel', 'beskrivning'],
      ['Bad; sjö', 'Alla "bad"'],
      ['Ett "stort" träd', 'Träd'],
    ]);
    for (const { span, text: content } of grid.rows[1]!)
      expect(text.slice(span.start, span.end)).toBe(content);
  });

  it.each([
    [1, 0, 'Bad'],
    [1, 1, 'Bad; sjö och "hav"'],
    [2, 0, 'Två\nrader'],
    [0, 1, ''],
  ])('puts other content into row %d, column %d', (row, column, content) => {
    const grid = gridOf(text, ';');
    const changed = gridOf(withCell(text, grid, grid.rows[row]![column]!, content), ';');
    const texts = grid.rows.map((cells) => cells.map((cell) => cell.text));
    texts[row]![column] = content;
    expect(changed.rows.map((cells) => cells.map((cell) => cell.text))).toEqual(texts);
  });
});

describe('fix of single findings', () => {
  it('leaves the others', async () => {
    const input = example('faulty.yaml');
    const { report } = await check([input]);
    const wanted = report.diagnostics.find((found) => found.fix?.safe)!;
    const { files } = await fix([input], { fingerprints: [wanted.fingerprint] });
    expect(files[0]!.made.map(({ fingerprint }) => fingerprint)).toEqual([wanted.fingerprint]);
    const signs = plainDiff(files[0]!)!.match(/^[+-](?![+-])/gm);
    expect(signs).toEqual(['-', '+']);
  });
});

describe('score and preview', () => {
  it('give what the commands give', async () => {
    const points = await score([example('full.yaml')], { language: 'sv' });
    expect(points.catalogues).toBe(1);
    expect(JSON.parse(points.json())).toMatchObject({ method: 'se', of: 375 });
    expect(points.html()).toContain('<html lang="sv">');
    const shown = await preview([example('full.yaml')], { language: 'en', dataset: 'Badplatser' });
    expect(shown.pages).toBe(1);
    expect(JSON.parse(shown.json()).hits).toHaveLength(1);
    expect(shown.html('preview.html').map(({ name }) => name)).toEqual(['preview.html']);
  });
});
