/** As `injection.test.ts`, for the commands that look at a catalogue in other ways than by its findings. */
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.js';
import { azureCommands, githubCommands, steeringSigns, teamcityCommands } from './runners.js';

const values = [
  '::add-mask::hemligt',
  `${'lång '.repeat(18)}::error::påhittat`,
  '##[stop-commands]avslut',
  'före ##vso[task.setvariable variable=a]b',
  "##teamcity[testFailed name='x']",
  'rad\n::error::rad två\r::warning::rad tre\r\n##vso[task.complete]',
  '\u001b[31mröd\u001b[0m\u0007 \u009b31m',
  '\u202ebakvänd\u202c \u2066x\u2069 \u00ad \ufeff \u2028::error::x',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
];

const quoted = (value: string) => JSON.stringify(value);
const dataset = (value: string, index: number) =>
  `  - id: https://data.exempel.se/${index}\n    title: {sv: ${quoted(value)}}\n    description: {sv: ${quoted(value)}}\n    keyword: {sv: [${quoted(value)}]}\n    publisher: {id: "https://data.exempel.se/kommun", name: {sv: ${quoted(value)}}}\n    contactPoint: {class: Organization, fn: ${quoted(value)}, hasEmail: ${quoted(value)}}\n    distribution: [{title: {sv: ${quoted(value)}}, accessURL: ${quoted(value)}, format: ${quoted(value)}, license: ${quoted(value)}}]\n`;
const files = {
  'a.yaml': `class: Catalog\nid: https://data.exempel.se/katalog\ntitle: {sv: ${quoted(values[5]!)}}\npublisher: {id: "https://data.exempel.se/kommun", name: {sv: ${quoted(values[6]!)}}}\ndataset:\n${values.map(dataset).join('')}`,
  ...Object.fromEntries(
    values.map((value, index) => [
      `${value.replaceAll('/', '')}${index}.yaml`,
      `class: Catalog\nid: https://data.exempel.se/k${index}\ntitle: {sv: ${quoted(value)}}\n`,
    ]),
  ),
};

function expectHarmless(text: string): void {
  expect(githubCommands(text)).toEqual([]);
  expect(azureCommands(text)).toEqual([]);
  expect(teamcityCommands(text)).toEqual([]);
  expect(steeringSigns(text)).toEqual([]);
}

/** What a page must never hold: an element that a value brought with it. */
function expectNoElements(page: string): void {
  expect(page).not.toMatch(/<script>alert|<img src=x/);
}

describe('titles and names of files are harmless', () => {
  it.each([
    ['score', 'text'],
    ['score', 'markdown'],
    ['score', 'html'],
    ['score', 'json'],
    ['audit', 'text'],
    ['audit', 'html'],
    ['audit', 'json'],
    ['preview', 'html'],
    ['preview', 'json'],
  ])('in %s -f %s', async (command, format) => {
    const { out, err } = await run([command, '.', '-f', format, '--lang', 'sv'], { files });
    expectHarmless(out());
    expectHarmless(err());
    if (format === 'html') expectNoElements(out());
    if (format === 'json' && out() !== '') JSON.parse(out());
  });

  it('in an audit that is written into a folder', async () => {
    const { written, out, err } = await run(['audit', '.', '--out', 'audit'], { files });
    expectHarmless(out());
    expectHarmless(err());
    for (const [path, text] of written) if (path.endsWith('.html')) expectNoElements(String(text));
  });

  it('in what init says of another file, and of a name', async () => {
    for (const value of values) {
      for (const argv of [
        ['init', 'ny.yaml', '--from', 'a.yaml'],
        ['init', `${value.replaceAll('/', '')}.yaml`],
        ['init', 'ny.yaml', '--template', value],
        ['init', 'ny.yaml', '--from', value],
        ['score', value],
        ['audit', value],
        ['preview', value],
        ['audit', '.', '--list', value],
        ['score', '.', '--method', value],
      ]) {
        const { out, err } = await run(argv, { files });
        expectHarmless(out());
        expectHarmless(err());
      }
    }
  });

  it('in what the check says of a workbook with such sheets, and of one that is converted', async () => {
    for (const format of ['text', 'concise', 'summary', 'markdown']) {
      const { out, err } = await run(['check', 'a.yaml', '-f', format], { files });
      expectHarmless(out());
      expectHarmless(err());
    }
  });
});
