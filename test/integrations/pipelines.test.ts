/** What the pages about pipelines tell people to paste: it parses, and its commands do what the page says. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectPath } from '../check-file.js';

const bin = projectPath('bin/metakoll.js');
const pages = { 'docs/ci.md': 'catalogue', 'docs/ci.sv.md': 'katalog' } as const;
const read = (path: string) => readFileSync(projectPath(path), 'utf8');
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code!);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'metakoll-ci-'));
  for (const name of ['catalogue.yaml', 'katalog.yaml'])
    copyFileSync(projectPath('examples/faulty.yaml'), join(folder, name));
  for (const name of ['catalogue-old.yaml', 'katalog-gammal.yaml'])
    copyFileSync(projectPath('examples/small.yaml'), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs metakoll as a program, in a pipeline's shell: no terminal, no colour. */
function metakoll(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], CI: 'true', ...env },
  });
  return { code: status, stdout, stderr };
}

describe.each(Object.entries(pages))('%s', (page, name) => {
  const text = read(page);
  const commands = [...text.matchAll(/npx metakoll ([^'\n`]+)/g)].map(([, rest]) => rest!.trim());

  it('has YAML that parses', () => {
    const yaml = blocks(text, 'yaml');
    expect(yaml.length).toBe(5);
    for (const block of yaml) expect(Object.keys(parse(block)).length).toBeGreaterThan(0);
  });

  it.each([...new Set(commands)])('metakoll %s', (line) => {
    const args = line.split(' ');
    const { code, stdout, stderr } = metakoll(args);
    // The example is full of errors, so that a check has to fail, unless the baseline knows them.
    expect([code, stderr]).toEqual([line.includes('baseline') ? 0 : 1, stderr]);
    expect(stderr).not.toMatch(/finns inte|no option/);
    for (const [, file] of line.matchAll(/(?:=|--output )(\S+\.(?:json|xml|html|md))/g))
      expect(existsSync(join(folder, file!)), file).toBe(true);
    if (line.includes('azure')) expect(stdout).toMatch(/^##vso\[task\.logissue /);
    expect(stdout).not.toContain('\u001b[');
    expect(name.length).toBeGreaterThan(0);
  });

  it('names every format', async () => {
    const { reportFormats } = await import('../../src/cli/reports.js');
    const named = [...text.matchAll(/`([a-z]+)`/g)].map(([, format]) => format);
    expect(reportFormats.filter((format) => !named.includes(format))).toEqual([]);
  });
});

describe('the GitHub action', () => {
  const action = parse(read('action.yml'));

  /** Runs the step as the runner does, with the inputs as variables. */
  function step(inputs: Readonly<Record<string, string>>) {
    const output = join(folder, 'output');
    const summary = join(folder, 'summary');
    for (const file of [output, summary]) writeFileSync(file, '');
    const { status, stdout, stderr } = spawnSync('bash', [projectPath('scripts/github-action.sh')], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...inputs,
      },
    });
    return {
      code: status,
      stdout,
      stderr,
      output: readFileSync(output, 'utf8'),
      summary: readFileSync(summary, 'utf8'),
    };
  }

  it('hands every input to the script', () => {
    const { env } = action.runs.steps.at(-1);
    const wanted = Object.keys(action.inputs).map((name) => [
      `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
      `\${{ inputs.${name} }}`,
    ]);
    expect(env).toEqual(Object.fromEntries(wanted));
    const script = read('scripts/github-action.sh');
    for (const [variable] of wanted)
      expect(script.includes(variable!) || /INPUT_(SARIF|JUNIT|HTML)/.test(variable!), variable).toBe(true);
  });

  it('fails on errors, notes them at their lines, counts them and writes the summary', () => {
    const { code, stdout, output, summary } = step({ INPUT_PATHS: 'katalog.yaml', INPUT_SARIF: 'a b.sarif' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=katalog\.yaml,line=\d+/m);
    expect(output).toMatch(/^errors=[1-9]\d*\nwarnings=\d+\ninfos=\d+\n$/);
    expect(summary).toContain('## metakoll');
    expect(JSON.parse(readFileSync(join(folder, 'a b.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('passes a clean catalogue and speaks the language that is asked for', () => {
    copyFileSync(projectPath('examples/small.yaml'), join(folder, 'bra.yaml'));
    const { code, stdout, output } = step({
      INPUT_PATHS: 'bra.yaml',
      INPUT_LANGUAGE: 'en',
      INPUT_ARGS: '--verbose',
    });
    expect([code, output.split('\n')[0]]).toEqual([0, 'errors=0']);
    expect(stdout).toContain('checked');
  });

  it('takes no input for a command', () => {
    const { code } = step({ INPUT_PATHS: '$(touch pwned) `touch pwned`;touch pwned' });
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

describe('pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string; files: string }[];

  it('knows catalogues by their names', () => {
    for (const { files } of hooks) {
      const pattern = new RegExp(files.replace('(?i)', ''), 'i');
      for (const name of ['katalog.yaml', 'data/Datamängder.csv', 'dcat.rdf', 'catalogue.ttl'])
        expect(name).toMatch(pattern);
      for (const name of ['package.json', '.github/workflows/ci.yml', 'README.md'])
        expect(name).not.toMatch(pattern);
    }
  });

  it.each(hooks.map(({ id, entry }) => [id, entry] as const))('%s runs on the names of files', (_, entry) => {
    const [program, ...args] = entry.split(' ');
    expect(program).toBe('metakoll');
    const { code, stderr } = metakoll([...args, 'bra.yaml']);
    expect([code, stderr.includes('metakoll --help')]).toEqual([0, false]);
  });
});

describe('a pull request', () => {
  it('is stopped by new errors only, and leaves reports behind', () => {
    const before = join(folder, 'gammal.yaml');
    const after = join(folder, 'ny.yaml');
    copyFileSync(projectPath('examples/faulty.yaml'), before);
    copyFileSync(before, after);
    const reports = ['-f', 'text', '-f', 'sarif=pr.sarif', '-f', 'junit=pr.xml'];
    expect(metakoll(['check', 'ny.yaml', '--baseline', 'b.json', '--update-baseline']).code).toBe(0);
    // Lines move, and nothing new comes.
    writeFileSync(after, `# en rad till\n${readFileSync(before, 'utf8')}`);
    expect(metakoll(['check', 'ny.yaml', '--baseline', 'b.json', ...reports]).code).toBe(0);
    expect(metakoll(['diff', 'gammal.yaml', 'ny.yaml', '--fail-on-new']).code).toBe(0);
    // A new fault comes.
    writeFileSync(
      after,
      readFileSync(before, 'utf8').replace(
        'datasets:',
        'datasets:\n  - { id: "https://data.exempel.se/ny", title: utan språk }',
      ),
    );
    expect(metakoll(['check', 'ny.yaml', '--baseline', 'b.json', ...reports]).code).toBe(1);
    expect(metakoll(['diff', 'gammal.yaml', 'ny.yaml', '--fail-on-new']).code).toBe(1);
    const { results } = JSON.parse(readFileSync(join(folder, 'pr.sarif'), 'utf8')).runs[0];
    expect(results.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'pr.xml'), 'utf8')).toContain('<failure');
  });
});

it('the program is built', () => {
  expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toMatch(
    /^\d+\.\d+\.\d+\n$/,
  );
});
