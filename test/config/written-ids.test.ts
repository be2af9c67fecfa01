/** Identifiers and settings written into the files: what is said about them stays the same, and nothing is minted any longer. */
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.js';
import { xlsx } from '../workbooks/make.js';

const settings = `defaultLanguage: sv
base: https://data.exempel.se/
ids: from-title
catalog: { id: https://data.exempel.se/katalog, title: Öppna data, publisher: 212000-0001 }
defaults: { dataset: { accessRights: PUBLIC, publisher: 212000-0001 }, contact: { class: Organization } }
`;

const rows = [
  ['Titel', 'Kontakt namn', 'Kontakt e-post', 'Webbadress', 'Format'],
  ['Badplatser', 'Fritid', 'fritid@exempel.se', 'https://data.exempel.se/bad.csv', 'CSV'],
  ['Badplatser', 'Fritid', 'fritid@exempel.se', 'https://data.exempel.se/bad.json', 'JSON'],
  ['Lekplatser; alla', 'Fritid', 'fritid@exempel.se', 'https://data.exempel.se/lek.csv', ''],
];

const contents: Readonly<Record<string, string | Uint8Array>> = {
  'a.csv': `${rows.map((row) => row.map((cell) => (cell.includes(';') ? `"${cell}"` : cell)).join(';')).join('\r\n')}\r\n`,
  'a.xlsx': xlsx([
    { name: 'Datamängder', rows },
    { name: 'Annat', rows: [['Anteckning']] },
  ]),
  'a.yaml': `- class: Dataset
  title: Badplatser
  contactPoint: fritid@exempel.se
  distribution: [{ accessURL: https://data.exempel.se/bad.csv, format: CSV }]
- class: Dataset
  title: Lekplatser
  contactPoint: # samma
    hasEmail: fritid@exempel.se
`,
  'a.json': JSON.stringify(
    [{ class: 'Dataset', title: 'Badplatser', publisher: 'Nya bolaget AB', contactPoint: { fn: 'Fritid' } }],
    null,
    2,
  ),
};

async function said(files: Readonly<Record<string, string | Uint8Array>>, name: string): Promise<string> {
  const argv = ['convert', name, '--to', 'ntriples', '--fail-on', 'never', '-q', '--today', '2026-11-29'];
  const { out, err } = await run(argv, { files });
  expect(out(), err()).not.toBe('');
  return out();
}

describe.each(Object.entries(contents))('%s', (name, content) => {
  const files = { 'metakoll.yaml': settings, [name]: content };
  const fixed = async (rule: string) => {
    const { world, written, out, err } = await run(['fix', name, '--rule', rule, '--fail-on', 'never'], {
      files,
    });
    const path = `${world.cwd}/${name}`;
    expect(written.has(path), out() + err()).toBe(true);
    return { ...files, [name]: await world.files.read(path) };
  };

  it('gets the ids that its titles give', async () => {
    const after = await fixed('id-blank-node');
    expect(await said(after, name)).toBe(await said(files, name));
    const { out } = await run([name, '--no-config', '-f', 'json', '--fail-on', 'never'], { files: after });
    const rules = JSON.parse(out()).diagnostics.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain('id-blank-node');
    expect(rules).not.toContain('id-described-twice');
  });

  it('gets what the settings say, with columns for it', async () => {
    const after = await fixed('schema-missing-mandatory,schema-missing-recommended');
    expect(await said(after, name)).toBe(await said(files, name));
    const { out } = await run([name, '--no-config', '--print-document'], { files: after });
    expect(out()).toContain('access-right/PUBLIC');
  });
});
