/** Known findings: hidden until they are gone, wherever they move. */
import { describe, expect, it } from 'vitest';
import { readBaseline } from '../../src/index.js';
import { run } from '../cli/run.js';

const catalogue = `class: Catalog
id: https://data.exempel.se/k
dataset:
  - id: https://data.exempel.se/1
    theme: [NIX]
  - id: https://data.exempel.se/2
    theme: [NIX]
`;
const options = ['--baseline', 'known.json'];

/** Runs in a world, with the baseline that an earlier run wrote. */
async function check(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const result = await run(['.', ...options, '--format', 'json', ...argv], { files });
  const report = result.out() === '' ? undefined : JSON.parse(result.out());
  return { ...result, report, known: result.written.get('/projekt/known.json') };
}

async function baselineOf(files: Readonly<Record<string, string>>): Promise<string> {
  const { code, known, report } = await check(files, '--update-baseline');
  expect(code).toBe(0);
  expect(report.diagnostics).toEqual([]);
  return known!;
}

describe('a baseline', () => {
  it('hides what it knows, and the exit code is 0', async () => {
    const plain = await run(['.', '--format', 'json'], { files: { 'a.yaml': catalogue } });
    expect(plain.code).toBe(1);
    const count = JSON.parse(plain.out()).diagnostics.length;
    const known = await baselineOf({ 'a.yaml': catalogue });
    const { code, report } = await check({ 'a.yaml': catalogue, 'known.json': known });
    expect(code).toBe(0);
    expect(report.summary).toMatchObject({ baselined: count, errors: 0, warnings: 0, passedOver: 0 });
    expect(report.baseline).toEqual({ file: 'known.json', gone: [] });
  });

  it('is no reason to publish what it hides', async () => {
    const known = await baselineOf({ 'a.yaml': catalogue });
    const { code, err } = await run(['.', ...options], {
      files: { 'a.yaml': catalogue, 'known.json': known },
    });
    expect(code).toBe(0);
    expect(err()).not.toContain('metakoll convert');
  });

  it('shows what is new', async () => {
    const known = await baselineOf({ 'a.yaml': catalogue });
    const text = catalogue.replace('theme: [NIX]', 'theme: [NIX, NAX]');
    const { code, report } = await check({ 'a.yaml': text, 'known.json': known });
    expect(code).toBe(1);
    expect(report.diagnostics.map(({ args }: { args: { value: string } }) => args.value)).toEqual(['NAX']);
  });

  it('does not mind lines that move, files that are renamed, or another language', async () => {
    const known = await baselineOf({ 'a.yaml': catalogue });
    const moved = `# a comment\n\n${catalogue.replace('dataset:', '\n\n\ndataset:')}`;
    for (const files of [{ 'a.yaml': moved }, { 'b/c.yaml': moved }]) {
      for (const language of ['sv', 'en']) {
        const { code, report } = await check({ ...files, 'known.json': known }, '--lang', language);
        expect(code).toBe(0);
        expect(report.diagnostics).toEqual([]);
        expect(report.baseline.gone).toEqual([]);
      }
    }
  });

  it('knows a resource without an address in both languages', async () => {
    const text = 'class: Dataset\ntitle: { sv: Badplatser, en: Bathing sites }\n';
    const known = await baselineOf({ 'a.yaml': text });
    const { report } = await check({ 'a.yaml': text, 'known.json': known }, '--lang', 'sv');
    expect(report.diagnostics).toEqual([]);
    const again = await check({ 'a.yaml': text, 'known.json': known }, '--lang', 'sv', '--update-baseline');
    expect(again.known).toBe(known);
  });

  it('tells what no longer occurs', async () => {
    const known = await baselineOf({ 'a.yaml': catalogue });
    const mended = catalogue.replace('theme: [NIX]\n  - id', 'theme: [ENVI]\n  - id');
    const { report, code } = await check({ 'a.yaml': mended, 'known.json': known });
    expect(code).toBe(0);
    expect(report.baseline.gone).toMatchObject([
      { rule: 'schema-codelist', resource: 'https://data.exempel.se/1', file: 'a.yaml', count: 1 },
    ]);
    const { out } = await run(['.', ...options], { files: { 'a.yaml': mended, 'known.json': known } });
    expect(out()).toContain('1 known finding no longer occurs. Run with --update-baseline');
    expect(out()).toContain('schema-codelist · dcat:theme · https://data.exempel.se/1 · a.yaml');
    const updated = await baselineOf({ 'a.yaml': mended, 'known.json': known });
    expect(readBaseline(updated)!.findings).toHaveLength(readBaseline(known)!.findings.length - 1);
  });

  it('knows how many of the same there are', async () => {
    const files = { 'a.yaml': catalogue, 'b.yaml': catalogue };
    const known = await baselineOf({ 'a.yaml': catalogue });
    const { report } = await check({ ...files, 'known.json': known });
    // The ones in the file that it was found in are hidden first.
    const shown = report.diagnostics.filter(({ rule }: { rule: string }) => rule === 'schema-codelist');
    expect(shown.map(({ file }: { file: string }) => file)).toEqual(['b.yaml', 'b.yaml']);
    const both = await check({ ...files, 'known.json': await baselineOf(files) });
    expect(both.report.diagnostics).toEqual([]);
  });

  it('says nothing of files that were not checked, and keeps what it knows of them', async () => {
    const files = { 'a.yaml': catalogue, 'b.yaml': catalogue.replaceAll('/1', '/3').replaceAll('/2', '/4') };
    const known = await baselineOf(files);
    const part = ['a.yaml', ...options, '--format', 'json'];
    const one = await run(part, { files: { ...files, 'known.json': known } });
    expect(JSON.parse(one.out()).baseline.gone).toEqual([]);
    const updated = await run([...part, '--update-baseline'], { files: { ...files, 'known.json': known } });
    expect(updated.written.get('/projekt/known.json')).toBe(known);
    // A file that is no longer there is checked, in a way.
    const gone = await run([...part, '--update-baseline'], {
      files: { 'a.yaml': catalogue, 'known.json': known },
    });
    expect(gone.written.get('/projekt/known.json')).not.toContain('b.yaml');
  });

  it('does not know what comments and settings hide', async () => {
    const files = { 'a.yaml': `# metakoll-disable schema-codelist -- own\n${catalogue}` };
    expect(await baselineOf(files)).not.toContain('schema-codelist');
  });
});

describe('the file', () => {
  it('is the same, byte for byte, however often it is written', async () => {
    const known = await baselineOf({ 'b.yaml': catalogue, 'a.yaml': catalogue });
    expect(await baselineOf({ 'a.yaml': catalogue, 'b.yaml': catalogue, 'known.json': known })).toBe(known);
    const { findings } = readBaseline(known)!;
    const order = findings.map(({ file, resource, rule }) => [file, resource ?? '', rule].join('\n'));
    expect(order).toEqual([...order].sort());
    expect(known.endsWith('}\n')).toBe(true);
  });

  it('keeps the reasons that people write into it', async () => {
    const known = JSON.parse(await baselineOf({ 'a.yaml': catalogue }));
    known.findings[0].reason = 'Waiting for the owner.';
    const text = `${JSON.stringify(known, undefined, 2)}\n`;
    expect(await baselineOf({ 'a.yaml': catalogue, 'known.json': text })).toBe(text);
  });

  it('names files relative to itself', async () => {
    const argv = ['data', '--baseline', 'data/known.json', '--update-baseline'];
    const { written } = await run(argv, { files: { 'data/a.yaml': catalogue } });
    expect(readBaseline(written.get('/projekt/data/known.json') as string)!.findings[0]!.file).toBe('a.yaml');
  });

  it('that is missing ends the run, with the hint how to make it', async () => {
    const { code, err, out } = await check({ 'a.yaml': catalogue });
    expect(code).toBe(2);
    expect(out()).toBe('');
    expect(err()).toContain('“known.json”');
    expect(err()).toContain('--update-baseline');
  });

  it.each(['', '{', '[]', '{"formatVersion":2,"findings":[]}', '{"formatVersion":1,"findings":[{}]}'])(
    'that is none ends the run: %s',
    async (text) => {
      for (const more of [[], ['--update-baseline']]) {
        const { code, err, written } = await check({ 'a.yaml': catalogue, 'known.json': text }, ...more);
        expect(code).toBe(2);
        expect(err()).toContain('“known.json” is no file with known findings');
        expect(written.size).toBe(0);
      }
    },
  );

  it('has to be named to be written', async () => {
    const { code, err } = await run(['a.yaml', '--update-baseline'], { files: { 'a.yaml': catalogue } });
    expect(code).toBe(2);
    expect(err()).toContain('--baseline metakoll-baseline.json');
  });

  it('may be named by the configuration, relative to it', async () => {
    const files = { 'metakoll.yaml': 'baseline: known.json\n', 'data/a.yaml': catalogue };
    const { written, code } = await run(['data', '--update-baseline', '--lang', 'sv'], { files });
    expect(code).toBe(0);
    const known = written.get('/projekt/known.json') as string;
    expect(known).toContain('"data/a.yaml"');
    const { out } = await run(['data', '--lang', 'sv'], { files: { ...files, 'known.json': known } });
    expect(out()).toMatch(/\d+ anmärkningar är kända sedan tidigare och visas inte \(known\.json\)/);
  });
});
