/** Identifiers made of titles: what they look like, and that they stay where they belong, whatever is done to the file. */
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/index.js';
import { run } from '../cli/run.js';

const settings = 'defaultLanguage: sv\nbase: https://data.exempel.se/\nids: from-title\n';
const kept = 'metakoll-ids.yaml';

interface Sketch {
  readonly title: string;
  readonly more?: string;
  readonly address?: string;
}

const yaml = (datasets: readonly Sketch[]) =>
  datasets
    .map(
      ({ title, more = '', address }) =>
        `- class: Dataset\n  title: ${JSON.stringify(title)}\n${more}${address ? `  distribution:\n    - accessURL: ${address}\n      format: CSV\n` : ''}`,
    )
    .join('');

async function convert(files: Readonly<Record<string, string>>, names: readonly string[] = ['a.yaml']) {
  const { out, err, written, code } = await run(
    ['convert', ...names, '--to', 'json', '--today', '2026-11-29', '--lang', 'en', '--fail-on', 'never'],
    { files: { 'metakoll.yaml': settings, ...files } },
  );
  const found = [...written].find(([path]) => path.endsWith(kept))?.[1];
  const document = out() === '' ? {} : JSON.parse(out());
  const all: readonly Record<string, never>[] = document['@graph'] ?? [document];
  const ids = Object.fromEntries(
    all.map((item) => [Object.values(item['title'] ?? {})[0] ?? '', item['id']]),
  );
  return {
    code,
    err: err(),
    ids: ids as Readonly<Record<string, string>>,
    kept: found ?? files[kept] ?? '',
    all,
  };
}

describe('an identifier', () => {
  it('is base, class and title in plain letters', async () => {
    const { ids } = await convert({
      'a.yaml': yaml([{ title: 'Återvinning & miljö – för Öppna ytor' }, { title: 'Café Ærø  (2024)' }]),
    });
    expect(Object.values(ids).sort()).toEqual([
      'https://data.exempel.se/dataset/atervinning-miljo-for-oppna-ytor',
      'https://data.exempel.se/dataset/cafe-aero-2024',
    ]);
  });

  it('is numbered in the order of the file where titles are alike, and that is told', async () => {
    const files = { 'metakoll.yaml': settings, 'a.yaml': yaml([{ title: 'Bad' }, { title: 'bad!' }]) };
    const { out } = await run(['a.yaml', '--print-document'], { files });
    expect(JSON.parse(out())['@graph'].map(({ id }: { id: string }) => id)).toEqual([
      'https://data.exempel.se/dataset/bad',
      'https://data.exempel.se/dataset/bad-2',
    ]);
    const reported = await run(['a.yaml', '--verbose', '--lang', 'en'], { files });
    expect(reported.out().replace(/\s+/g, ' ')).toContain(
      'this one got https://data.exempel.se/dataset/bad-2',
    );
  });

  it('never takes one that the file gives to something else', async () => {
    const text = `${yaml([{ title: 'Bad' }])}- class: Dataset\n  id: https://data.exempel.se/dataset/bad\n  title: Andra\n`;
    const { ids } = await convert({ 'a.yaml': text });
    expect(ids).toEqual({
      Bad: 'https://data.exempel.se/dataset/bad-2',
      Andra: 'https://data.exempel.se/dataset/bad',
    });
  });

  it('is not made of a title without letters', async () => {
    const files = { 'metakoll.yaml': settings, 'a.yaml': yaml([{ title: '!!!' }, { title: 'Bad' }]) };
    const { out } = await run(['a.yaml', '-f', 'json'], { files });
    const found = JSON.parse(out()).diagnostics.filter(
      ({ rule }: { rule: string }) => rule === 'id-blank-node',
    );
    expect(found).toHaveLength(1);
  });

  it('of a distribution is that of its dataset and its format', async () => {
    const { all } = await convert({
      'a.yaml': yaml([{ title: 'Bad', address: 'https://data.exempel.se/bad.csv' }]),
    });
    expect(JSON.stringify(all)).toContain('"https://data.exempel.se/dataset/bad/csv"');
  });

  it('is one for the contacts of one e-mail address and for the publishers of one name', async () => {
    const csv =
      'Titel;Kontakt namn;Kontakt e-post;Utgivare namn\nA;Fritid;fritid@exempel.se;Exempelbolaget AB\nB;Fritid;FRITID@exempel.se;Exempelbolaget AB\n';
    const { all } = await convert({ 'a.csv': csv }, ['a.csv']);
    const text = JSON.stringify(all);
    expect(text.match(/exempel\.se\/contact\/fritid"/g)).toHaveLength(2);
    expect(text.match(/"fn"/g)).toHaveLength(1);
    expect(text.match(/exempel\.se\/organisation\/exempelbolaget-ab"/g)).toHaveLength(2);
  });
});

it('a publisher whose name is in the register has its number', async () => {
  const csv = 'Titel;Utgivare namn\nA;Skara kommun\n';
  const { all, kept: lines } = await convert({ 'a.csv': csv }, ['a.csv']);
  expect(JSON.stringify(all)).toContain('http://dataportal.se/organisation/SE2120001702');
  expect(lines).not.toContain('Skara');
});

describe('metakoll-ids.yaml', () => {
  const files = { 'a.yaml': yaml([{ title: 'Bad' }, { title: 'Ängar' }]) };

  it('is written by convert and fix, and not by check, which says so', async () => {
    const first = await convert(files);
    expect(first.kept.split('\n').filter((line) => line.startsWith('https://'))).toEqual([
      'https://data.exempel.se/dataset/angar: { title: "Ängar", class: "Dataset", file: "a.yaml" }',
      'https://data.exempel.se/dataset/bad: { title: "Bad", class: "Dataset", file: "a.yaml" }',
    ]);
    const all = { 'metakoll.yaml': settings, ...files };
    const check = await run(['a.yaml', '--lang', 'en'], { files: all });
    expect([...check.written.keys()]).toEqual([]);
    expect(check.err()).toContain('2 identifiers are new. metakoll convert or metakoll fix keeps them');
    expect([...(await run(['fix', 'a.yaml'], { files: all })).written.keys()].join()).toContain(kept);
  });

  it('is left alone where nothing is new', async () => {
    const first = await convert(files);
    const { written } = await run(['convert', 'a.yaml', '--to', 'json'], {
      files: { 'metakoll.yaml': settings, ...files, [kept]: first.kept },
    });
    expect([...written.keys()]).toEqual([]);
  });

  it('keeps what other files describe, and forgets what is gone', async () => {
    const first = await convert({ ...files, 'b.yaml': yaml([{ title: 'Bibliotek' }]) }, ['a.yaml', 'b.yaml']);
    const next = await convert({ 'a.yaml': yaml([{ title: 'Bad' }]), [kept]: first.kept });
    expect(next.kept).not.toContain('angar');
    expect(next.kept).toContain('bibliotek');
    const asked = { 'metakoll.yaml': `${settings}removedIds: keep\n` };
    const dated = await convert({ 'a.yaml': yaml([{ title: 'Bad' }]), [kept]: first.kept, ...asked });
    expect(dated.kept).toMatch(/angar: \{.*removed: "2026-11-29" \}/);
  });

  it('can be merged by keeping the lines of both sides, in any order and twice', async () => {
    const { kept: text } = await convert(files);
    const lines = text.trim().split('\n');
    const merged = [...lines, ...lines.slice(-1)].reverse().join('\n');
    const next = await convert({ ...files, [kept]: merged });
    expect(next.ids).toEqual({
      Bad: 'https://data.exempel.se/dataset/bad',
      Ängar: 'https://data.exempel.se/dataset/angar',
    });
    const conflict = `<<<<<<< HEAD\n${lines.at(-1)}\n=======\n${lines.at(-2)}\n>>>>>>> other\n`;
    const refused = await convert({ ...files, [kept]: conflict });
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('line 1')]);
  });

  it('needs a base', async () => {
    const bytes = new TextEncoder().encode('ids: from-title\n');
    const { diagnostics } = await readConfiguration('metakoll.yaml', bytes, () => 'en');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['config-key-missing']);
  });
});

describe('a renamed dataset keeps its identifier', () => {
  const cases: readonly (readonly [string, Sketch, Sketch])[] = [
    [
      'by its addresses',
      { title: 'A', address: 'https://data.exempel.se/a.csv' },
      { title: 'B', address: 'https://data.exempel.se/a.csv' },
    ],
    [
      'by its description',
      { title: 'A', more: '  description: Var alla bad ligger.\n' },
      { title: 'B', more: '  description: Var alla bad ligger.\n' },
    ],
    [
      'by its own number',
      { title: 'A', more: '  identifier: EX-2024-117\n' },
      { title: 'B', more: '  identifier: EX-2024-117\n' },
    ],
    ['as the only one that is new where one is gone', { title: 'A' }, { title: 'B' }],
  ];
  it.each(cases)('%s', async (_, before, after) => {
    const others = [
      { title: 'Kvar', more: '  description: Står kvar.\n', address: 'https://data.exempel.se/k.csv' },
    ];
    const first = await convert({ 'a.yaml': yaml([...others, before]) });
    const next = await convert({ 'a.yaml': yaml([after, ...others]), [kept]: first.kept });
    expect(next.ids['B']).toBe('https://data.exempel.se/dataset/a');
  });

  it('also where two change titles with each other', async () => {
    const at = (name: string) => ({
      address: `https://data.exempel.se/${name}.csv`,
      more: `  description: Om ${name}.\n`,
    });
    const first = await convert({
      'a.yaml': yaml([
        { title: 'A', ...at('x') },
        { title: 'B', ...at('y') },
      ]),
    });
    const next = await convert({
      'a.yaml': yaml([
        { title: 'B', ...at('x') },
        { title: 'A', ...at('y') },
      ]),
      [kept]: first.kept,
    });
    expect(next.ids).toEqual({
      B: 'https://data.exempel.se/dataset/a',
      A: 'https://data.exempel.se/dataset/b',
    });
  });

  it('but one that takes the row of another does not get its identifier', async () => {
    const first = await convert({
      'a.yaml': yaml([{ title: 'A', address: 'https://data.exempel.se/a.csv' }]),
    });
    const next = await convert({
      'a.yaml': yaml([{ title: 'B', address: 'https://data.exempel.se/b.csv' }]),
      [kept]: first.kept,
    });
    expect(next.ids['B']).toBe('https://data.exempel.se/dataset/b');
  });
});
