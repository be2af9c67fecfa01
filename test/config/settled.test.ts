/** What is settled once in the configuration: it is filled in, in every format and by every command, and no file changes. */
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.js';

const settings = `defaultLanguage: sv
catalog:
  id: https://data.exempel.se/katalog
  title: Öppna data i Exempel kommun
  description: Öppna data från Exempel kommuns förvaltningar.
  publisher: 212000-0001
  license: CC0
  language: sv
  contactPoint: { id: https://data.exempel.se/kontakt, fn: Öppna data, hasEmail: oppnadata@exempel.se }
defaults:
  publisher: 212000-0001
  dataset:
    accessRights: PUBLIC
  distribution: { license: CC0 }
`;

const list = {
  'lista.csv':
    'Datamängd id;Titel;Åtkomsträttigheter;Länk;Distribution licens\nhttps://data.exempel.se/a;Badplatser;;https://data.exempel.se/a.csv;\nhttps://data.exempel.se/b;Lekplatser;NON_PUBLIC;https://data.exempel.se/b.csv;CC BY 4.0\n',
  'lista.yaml':
    '- class: Dataset\n  id: https://data.exempel.se/a\n  title: Badplatser\n  distribution:\n    - accessURL: https://data.exempel.se/a.csv\n- class: Dataset\n  id: https://data.exempel.se/b\n  title: Lekplatser\n  accessRights: NON_PUBLIC\n  distribution:\n    - accessURL: https://data.exempel.se/b.csv\n      license: CC BY 4.0\n',
  'lista.ttl': `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
<https://data.exempel.se/a> a dcat:Dataset ; dct:title "Badplatser"@sv ; dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://data.exempel.se/a.csv> ] .
<https://data.exempel.se/b> a dcat:Dataset ; dct:title "Lekplatser"@sv ; dct:accessRights <http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC> ; dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://data.exempel.se/b.csv> ; dct:license <http://creativecommons.org/licenses/by/4.0/> ] .
`,
} as const;

const agent = 'http://dataportal.se/organisation/SE2120000001';
const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/';

async function documentOf(name: keyof typeof list) {
  const files = { 'metakoll.yaml': settings, [name]: list[name] };
  const { out, err } = await run([name, '--print-document', '--lang', 'sv'], { files });
  return { document: JSON.parse(out()), err: err() };
}

async function reportOf(argv: readonly string[], files: Readonly<Record<string, string>>) {
  const { out, err, code } = await run([...argv, '-f', 'json', '--lang', 'en'], { files });
  expect(out(), err()).not.toBe('');
  return { code, ...JSON.parse(out()) };
}

describe('advice about a missing value', () => {
  it('names a setting that fills it in', async () => {
    const table = {
      'a.csv':
        'Datamängd id;Titel (sv);Länk\nhttps://data.exempel.se/a;Badplatser;https://data.exempel.se/a.csv\n',
    };
    const hints = async (files: Readonly<Record<string, string>>) => {
      const { diagnostics } = await reportOf(['a.csv', '--recommended'], files);
      return (diagnostics as { readonly how: string; readonly property: string }[]).flatMap(({ how }) => {
        const found = /“(defaults: .*)” in metakoll\.yaml/.exec(how)?.[1];
        return found === undefined ? [] : [found];
      });
    };
    const found = [...new Set(await hints(table))];
    expect(found).toContain('defaults: { dataset: { accessRights: PUBLIC } }');
    expect(found.length).toBeGreaterThan(4);
    for (const setting of found)
      expect(await hints({ ...table, 'metakoll.yaml': `${setting}\n` }), setting).not.toContain(setting);
  });
});

describe.each(Object.keys(list) as (keyof typeof list)[])('%s', (name) => {
  it('becomes the catalogue, and what it lacks is filled in', async () => {
    const { document } = await documentOf(name);
    expect(document).toMatchObject({
      class: 'Catalog',
      id: 'https://data.exempel.se/katalog',
      title: { sv: 'Öppna data i Exempel kommun' },
      license: cc0,
    });
    const [first, second] = document.dataset;
    expect(first.accessRights).toContain('access-right/PUBLIC');
    expect(first.distribution[0].license).toBe(cc0);
    expect([first.publisher, second.publisher]).toEqual([agent, agent]);
    expect(first.contactPoint[0]).toMatchObject({ id: 'https://data.exempel.se/kontakt' });
    expect(second.contactPoint).toEqual(['https://data.exempel.se/kontakt']);
  });

  it('keeps what stands in it', async () => {
    const [, second] = (await documentOf(name)).document.dataset;
    expect(second.accessRights).toContain('NON_PUBLIC');
    expect(second.distribution[0].license).toBe('http://creativecommons.org/licenses/by/4.0/');
  });

  it('tells what came from which line', async () => {
    const { err } = await documentOf(name);
    expect(err).toContain('”Åtkomsträttigheter” på 1 datamängd kommer från metakoll.yaml, rad 13.');
    expect(err).toContain('”Utgivare” på 2 datamängder kommer från metakoll.yaml, rad 11.');
    expect(err).toContain('Filen beskriver ingen katalog; den lades i katalogen i metakoll.yaml.');
  });

  it('misses nothing that is filled in, and does not change', async () => {
    const files = { 'metakoll.yaml': settings, [name]: list[name] };
    const { diagnostics } = await reportOf([name], files);
    const missed = diagnostics
      .filter(({ rule }: { rule: string }) => rule.startsWith('schema-missing'))
      .map(({ property }: { property: string }) => property);
    expect(missed).not.toContain('dcterms:accessRights');
    expect(missed).not.toContain('dcterms:publisher');
    expect(missed).not.toContain('dcterms:license');
    const { written } = await run(['fix', name], { files });
    const text = [...written.values()].join();
    for (const value of ['SE2120000001', '212000-0001', 'PUBLIC\n', 'zero/1.0'])
      expect(text ?? '').not.toContain(value);
  });

  it('is written as a catalogue', async () => {
    const files = { 'metakoll.yaml': settings, [name]: list[name] };
    const { out } = await run(['convert', name, '--to', 'turtle'], { files });
    expect(out()).toContain('dcat:dataset <https://data.exempel.se/a>, <https://data.exempel.se/b>');
  });
});

describe('a value that is wrong', () => {
  const files = {
    'metakoll.yaml': settings.replace('accessRights: PUBLIC', 'accessRights: HEMLIG'),
    'a.yaml': list['lista.yaml'].replaceAll('/a', '/c').replace(/ {2}accessRights.*\n/, ''),
    'b.yaml': list['lista.yaml'].replace(/ {2}accessRights.*\n/, ''),
  };

  it('is told once, at its line in the configuration', async () => {
    const report = await reportOf(['a.yaml', 'b.yaml'], files);
    const reported = report.diagnostics.filter(({ rule }: { rule: string }) => rule === 'schema-codelist');
    expect(reported).toHaveLength(1);
    expect(reported[0]).toMatchObject({ file: 'metakoll.yaml', args: { value: 'HEMLIG' } });
    expect(reported[0].range.start.line).toBe(13);
    expect(report.files.map(({ path }: { path: string }) => path)).toContain('metakoll.yaml');
    expect(report.code).toBe(1);
  });

  it('can be suppressed where it stands', async () => {
    const text = files['metakoll.yaml'].replace(
      '    accessRights',
      '    # metakoll-disable-next-line schema-codelist -- not decided\n    accessRights',
    );
    const report = await reportOf(['b.yaml'], { ...files, 'metakoll.yaml': text });
    expect(JSON.stringify(report.diagnostics)).not.toContain('HEMLIG');
    expect(JSON.stringify(report.suppressed)).toContain('HEMLIG');
  });
});

describe('a file that describes a catalogue', () => {
  const own = `class: Catalog
id: https://data.exempel.se/annan
title: Vår katalog
dataset:
  - id: https://data.exempel.se/a
    title: Badplatser
`;

  it('is filled in and keeps its address and title', async () => {
    const { out } = await run(['a.yaml', '--print-document'], {
      files: { 'metakoll.yaml': settings, 'a.yaml': own },
    });
    const document = JSON.parse(out());
    expect(document).toMatchObject({
      id: 'https://data.exempel.se/annan',
      title: { sv: 'Vår katalog' },
      license: cc0,
      publisher: agent,
    });
    expect(document.dataset).toHaveLength(1);
  });

  it('keeps the files beside it from becoming one', async () => {
    const files = { 'metakoll.yaml': settings, 'a.yaml': own, 'b.csv': list['lista.csv'] };
    const { summary } = await reportOf(['a.yaml', 'b.csv'], files);
    expect(summary.resources.Catalog).toBe(1);
  });

  it('says itself which language its texts have', async () => {
    const files = {
      'metakoll.yaml': settings.replace('defaultLanguage: sv\n', ''),
      'a.yaml': `${own}language: en\n`,
    };
    const { out } = await run(['a.yaml', '--print-document'], { files });
    expect(JSON.parse(out()).title).toEqual({ en: 'Vår katalog' });
  });
});

it('what is said for some files wins over what is said for all', async () => {
  const more = 'overrides:\n  - files: "b.yaml"\n    defaults: { dataset: { accessRights: RESTRICTED } }\n';
  const files = {
    'metakoll.yaml': settings + more,
    'a.yaml': list['lista.yaml'],
    'b.yaml': list['lista.yaml'].replaceAll('/a', '/c').replaceAll('/b', '/d'),
  };
  const { out } = await run(['a.yaml', 'b.yaml', '--print-document'], { files });
  const [a, b] = JSON.parse(out());
  expect(a.dataset[0].accessRights).toContain('/PUBLIC');
  expect(b.dataset[0].accessRights).toContain('/RESTRICTED');
});

describe('metakoll fix --rule schema-missing-…', () => {
  it('writes the values into the file', async () => {
    const files = { 'metakoll.yaml': settings, 'lista.csv': list['lista.csv'], 'b.yaml': list['lista.yaml'] };
    const { written } = await run(['fix', 'lista.csv', 'b.yaml', '--rule', 'schema-missing-recommended'], {
      files,
    });
    expect([...written.entries()].join()).toContain(
      'access-right/PUBLIC;https://data.exempel.se/a.csv;http://creativecommons.org/publicdomain/zero/1.0/',
    );
    expect([...written.entries()].join()).toContain(
      'accessRights: http://publications.europa.eu/resource/authority/access-right/PUBLIC',
    );
  });
});

it('score, preview and diff go by it', async () => {
  const files = { 'metakoll.yaml': settings, 'lista.csv': list['lista.csv'] };
  const preview = await run(['preview', 'lista.csv'], { files });
  expect(preview.out()).toContain('Öppna data i Exempel kommun');
  const without = await run(['score', 'lista.csv', '--no-config', '-f', 'json'], { files });
  const settled = await run(['score', 'lista.csv', '-f', 'json'], { files });
  expect(settled.out()).not.toBe('');
  expect(settled.out()).not.toBe(without.out());
  const diff = await run(['diff', 'lista.csv', 'lista.csv'], { files });
  expect(diff.code).toBe(0);
});
