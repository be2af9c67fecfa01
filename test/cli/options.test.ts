import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { loadCommand } from '../../src/cli/load-command.js';
import { texts } from '../../src/cli/texts.js';
import { faulty, run } from './run.js';

const files = { 'a.yaml': faulty };

describe('the language', () => {
  const isSwedish = async (argv: string[], env: Record<string, string> = {}, locale = 'en-GB') =>
    (await run([...argv, 'a.yaml'], { files, env, locale })).out().includes('Fel: ');

  it('is that of --lang, METAKOLL_LANG or the system, in this order', async () => {
    expect(await isSwedish([])).toBe(false);
    expect(await isSwedish([], {}, 'sv-SE')).toBe(true);
    expect(await isSwedish([], { LANG: 'sv_SE.UTF-8' })).toBe(true);
    expect(await isSwedish([], { LANG: 'sv_SE.UTF-8', LC_ALL: 'C.UTF-8' })).toBe(false);
    expect(await isSwedish([], { LANG: 'C', LC_MESSAGES: 'sv_FI' })).toBe(true);
    expect(await isSwedish([], { LANG: 'de_DE.UTF-8' }, 'sv-SE')).toBe(false);
    expect(await isSwedish([], { METAKOLL_LANG: 'en', LANG: 'sv_SE.UTF-8' })).toBe(false);
    expect(await isSwedish([], { METAKOLL_LANG: 'sv', LANG: 'en_US.UTF-8' })).toBe(true);
    expect(await isSwedish(['--lang', 'en'], { METAKOLL_LANG: 'sv' })).toBe(false);
    expect(await isSwedish(['--lang=sv'], { LANG: 'en_US.UTF-8' })).toBe(true);
    expect(await isSwedish([], { LANG: 'svalbard' })).toBe(false);
  });

  it('is that of help and errors as well', async () => {
    expect((await run(['--lang', 'sv', '--help'])).out()).toContain('Så här skriver du: metakoll');
    expect((await run(['--help'])).out()).toContain('Usage: metakoll');
    expect((await run(['--lang', 'sv', '--nix'])).err()).toContain('Valet --nix finns inte.');
    expect((await run(['--lang', 'de', 'a.yaml'], { files })).err()).toContain(
      '--lang cannot be “de”. Choose sv or en.',
    );
  });

  it('has every sentence in both', () => {
    expect(Object.keys(texts.sv)).toEqual(Object.keys(texts.en));
    expect(Object.keys(texts.sv.headings)).toEqual(Object.keys(texts.en.headings));
  });
});

describe('help and version', () => {
  it('go to standard output, with the exit code 0', async () => {
    for (const argv of [
      ['--help'],
      ['-h'],
      ['check', '--help'],
      ['help'],
      ['help', 'check'],
      ['a.yaml', '-h'],
    ]) {
      const { code, out, err } = await run(argv, { files });
      expect(code).toBe(0);
      expect(out()).toContain('Examples:');
      expect(err()).toBe('');
    }
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    for (const argv of [['--version'], ['-V'], ['check', '-V']]) {
      const { code, out } = await run(argv);
      expect(code).toBe(0);
      expect(out()).toBe(`${version}\n`);
    }
  });

  it('leave no English in the Swedish help', async () => {
    const help = (await run(['--lang', 'sv', '--help'])).out();
    expect(help).not.toMatch(/Usage|Options|Arguments|Commands|Examples|\(default|display/);
  });
});

describe('the list of commands', () => {
  it('holds commands that can be loaded and say what they do', async () => {
    for (const { name, summary } of commands) {
      expect(typeof (await loadCommand(name))).toBe('function');
      expect(summary.sv).not.toBe('');
      expect(summary.en).not.toBe('');
    }
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });
});

describe('a wrong option', () => {
  it.each([
    [['--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
    [['--vers'], 'There is no option --vers. Did you mean --version?'],
    [['--xyzzy'], 'There is no option --xyzzy.'],
    [['--format', 'xml'], '--format cannot be “xml”. Choose text, json, '],
    [['--fail-on', 'fatal'], '--fail-on cannot be “fatal”. Choose error, warning, info or never.'],
    [['--profile', '2.2.0'], 'metakoll does not know the profile “2.2.0”. The one there is: 3.0.1'],
    [['--input-format', 'docx'], '--input-format cannot be “docx”. Choose yaml, '],
    [['--encoding', 'klingon'], 'The encoding “klingon” is unknown.'],
    [['--delimiter', 'ab'], '“ab” cannot separate columns.'],
    [['--default-language', 'en_GB'], '“en_GB” is no language tag. Did you mean en-GB?'],
    [['--max-findings', '0'], '--max-findings has to be a whole number from 1, not “0”.'],
    [['--max-findings', 'many'], '--max-findings has to be a whole number from 1, not “many”.'],
  ])('is explained: %j', async (argv, sentence) => {
    const { code, out, err } = await run([...argv, 'a.yaml'], { files });
    expect(code).toBe(2);
    expect(out()).toBe('');
    expect(err()).toContain(`metakoll: ${sentence}`);
    expect(err()).not.toMatch(/error:|\n\s+at /);
  });

  it('is explained when its value is missing', async () => {
    const { code, err } = await run(['a.yaml', '--output'], { files });
    expect(code).toBe(2);
    expect(err()).toBe(
      'metakoll: -o, --output has to be followed by a value.\nRun metakoll --help to see what can be given.\n',
    );
  });
});

describe('options about reading', () => {
  it('reach the reader', async () => {
    const report = async (argv: string[], content: string | Uint8Array) =>
      JSON.parse((await run(['-f', 'json', ...argv, 'a.dat'], { files: { 'a.dat': content } })).out());
    expect((await report(['--input-format', 'yml'], faulty)).files[0].format).toBe('yaml');
    const tabs = await report(
      ['--input-format', 'csv', '--delimiter', 'tab'],
      'Titel (sv)\tUtgivare\nBad;plats\tSkara kommun\n',
    );
    expect(tabs.files[0].resources.Dataset).toBe(1);
    const latin = new Uint8Array([
      ...new TextEncoder().encode('class: Dataset\ntitle: { sv: B'),
      0xe5,
      0x20,
      0x7d,
    ]);
    const decoded = await report(['--input-format', 'yaml', '--encoding', 'windows-1252'], latin);
    expect(decoded.diagnostics[0].resource.title).toBe('Bå');
    const plain = 'class: Dataset\ntitle: Badplatser\n';
    const rules = (found: { diagnostics: { rule: string }[] }) => found.diagnostics.map(({ rule }) => rule);
    expect(rules(await report(['--input-format', 'yaml'], plain))).toContain('lang-tag-missing');
    expect(rules(await report(['--input-format', 'yaml', '--default-language', 'sv'], plain))).not.toContain(
      'lang-tag-missing',
    );
  });

  it('take the profile that there is', async () => {
    expect((await run(['--profile', '3.0.1', 'a.yaml'], { files })).code).toBe(1);
  });
});
