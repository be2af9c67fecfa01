import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { nodeWorld } from '../../src/cli/node-world.js';
import { run } from './run.js';

const licence = 'http://creativecommons.org/licenses/by/4.0/';
const faulty = `# Distribution av badplatser
class: Distribution
id: https://data.exempel.se/badplatser/csv   # egen adress
accessURL: https://data.exempel.se/badplatser.csv
license: "https://creativecommons.org/licenses/by/4.0/deed.sv"
`;
const fixed = faulty.replace('https://creativecommons.org/licenses/by/4.0/deed.sv', licence);
const unsafe =
  'class: Catalog\nid: https://data.exempel.se/k\nlicense: http://creativecommons.org/licenses/by/4.0/\n';

describe('metakoll fix', () => {
  it('changes what is wrong and nothing else', async () => {
    const { written, out, err } = await run(['fix', 'a.yaml'], { files: { 'a.yaml': faulty } });
    expect([...written]).toEqual([['/projekt/a.yaml', fixed]]);
    expect(out()).toContain('a.yaml – 1 fixed');
    expect(out()).toContain('[license-canonical-iri]');
    expect(err()).toContain('What is left:');
  });

  it('writes nothing when nothing can be fixed', async () => {
    const { written, err } = await run(['fix', 'a.yaml', '--lang', 'sv'], { files: { 'a.yaml': fixed } });
    expect(written.size).toBe(0);
    expect(err()).toContain('Det fanns inget som säkert går att rätta.');
  });

  it('shows a diff and writes nothing in a dry run', async () => {
    const { written, out } = await run(['fix', '--dry-run', 'a.yaml'], { files: { 'a.yaml': faulty } });
    expect(written.size).toBe(0);
    expect(out()).toContain('--- a.yaml\n+++ a.yaml\n@@ ');
    expect(out()).toContain('\n-license: "https://creativecommons.org/licenses/by/4.0/deed.sv"\n');
    expect(out()).toContain(`\n+license: "${licence}"\n`);
  });

  it('colours the diff on a terminal, and shows what steers it by name', async () => {
    let seen = '';
    const stdout = {
      isTTY: () => true,
      write: async (text: string | Uint8Array) => {
        seen += String(text);
      },
    };
    const text = faulty.replace('# egen adress', '# \u001b[2J');
    await run(['fix', '--dry-run', 'a.yaml'], { files: { 'a.yaml': text }, stdout });
    expect(seen).toContain('\u001b[');
    expect(seen).not.toContain('\u001b[2J');
    expect(seen).toContain('␛[2J');
  });

  it('leaves alone what needs judgement, unless it is asked to', async () => {
    const files = { 'a.yaml': unsafe };
    const careful = await run(['fix', 'a.yaml'], { files });
    expect(careful.written.size).toBe(0);
    expect(careful.err()).toContain('--unsafe');
    const bold = await run(['fix', 'a.yaml', '--unsafe', '--rule', 'catalog-license-cc0'], { files });
    expect(bold.written.get('/projekt/a.yaml')).toContain('publicdomain/zero/1.0/');
  });

  it('fixes only what the named rules find', async () => {
    const { written } = await run(['fix', 'a.yaml', '--rule', 'keyword-list-in-one'], {
      files: { 'a.yaml': faulty },
    });
    expect(written.size).toBe(0);
  });

  it.each([
    [['fix', 'a.yaml', '--rule', 'license-canonical-ir'], 'Did you mean license-canonical-iri?'],
    [['fix', 'a.yaml', '--rule', 'document-syntax'], 'cannot be fixed automatically'],
    [['fix', '-', 'a.yaml'], 'fixed by itself'],
    [['fix', 'b.yaml'], 'no file or folder called “b.yaml”'],
    [['check', '-', '--fix'], 'metakoll fix -'],
  ])('refuses %j', async (argv, sentence) => {
    const { code, err, written } = await run(argv, { files: { 'a.yaml': faulty }, stdin: faulty });
    expect(code).toBe(2);
    expect(err()).toContain(sentence);
    expect(written.size).toBe(0);
  });

  it('filters standard input to standard output', async () => {
    const { out, err, code } = await run(['fix', '-', '--stdin-name', 'a.yaml', '--fail-on', 'never'], {
      stdin: faulty,
    });
    expect(out()).toBe(fixed);
    expect(err()).toContain('1 fixed');
    expect(code).toBe(0);
  });

  it('passes text through when nothing can be fixed', async () => {
    const { out } = await run(['fix', '-', '--stdin-name', 'a.yaml'], { stdin: fixed });
    expect(out()).toBe(fixed);
  });

  it('ends with what is left', async () => {
    const clean = 'class: Distribution\nid: https://a.se/d\naccessURL: https://a.se/x\nlicense: CC0\n';
    expect((await run(['fix', 'a.yaml'], { files: { 'a.yaml': clean } })).code).toBe(0);
    expect((await run(['fix', 'a.yaml'], { files: { 'a.yaml': 'class: Dataset\nid: x\n' } })).code).toBe(1);
  });

  it('does not write over a file that somebody else changed meanwhile', async () => {
    const bytes = new TextEncoder().encode(faulty);
    const world = await run(['--version']);
    const memory = world.world;
    let reads = 0;
    const files = {
      ...memory.files,
      kindOf: async (path: string) => (path.endsWith('/a.yaml') ? ('file' as const) : undefined),
      read: async () => (reads++ === 0 ? bytes : new TextEncoder().encode(`${faulty}# mer\n`)),
      write: async () => {
        throw new Error('must not be written');
      },
    };
    let err = '';
    const stderr = {
      ...memory.stderr,
      write: async (text: string | Uint8Array) => {
        err += String(text);
      },
    };
    expect(await main(['fix', 'a.yaml'], { ...memory, files, stderr })).toBe(2);
    expect(err).toContain('was not overwritten');
  });

  it('keeps encoding, byte order mark, line ends and permissions of a real file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'metakoll-fix-'));
    try {
      const latin = join(folder, 'å.csv');
      const table = `Dataset id;Titel (sv);Access URL;Licens\r\nhttps://a.se/1;Åmål;https://a.se/f;https://creativecommons.org/licenses/by/4.0/deed.sv\r\n`;
      writeFileSync(latin, Buffer.from(table, 'latin1'));
      chmodSync(latin, 0o640);
      const marked = join(folder, 'b.yaml');
      writeFileSync(marked, `\ufeff${faulty.replaceAll('\n', '\r\n')}`);
      const world = {
        ...nodeWorld(process),
        stdout: quiet,
        stderr: quiet,
      };
      await main(['fix', latin, marked], world);
      expect(readFileSync(latin, 'latin1')).toBe(
        table.replace('https://creativecommons.org/licenses/by/4.0/deed.sv', licence),
      );
      expect(statSync(latin).mode & 0o777).toBe(0o640);
      expect(readFileSync(marked, 'utf8')).toBe(`\ufeff${fixed.replaceAll('\n', '\r\n')}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('fixes a file in an encoding of one byte a sign', async () => {
    // The fix wants nothing outside the encoding here, so it can be made.
    const bytes = Buffer.from(faulty.replace('badplatser', 'Åmål'), 'latin1');
    const { written } = await run(['fix', 'a.yaml', '--encoding', 'windows-1252'], {
      files: { 'a.yaml': bytes },
    });
    expect(written.size).toBe(1);
  });
});

describe('metakoll check --fix', () => {
  it('fixes first and reports what is left', async () => {
    const { written, out, err } = await run(['check', '--fix', 'a.yaml', '-f', 'json'], {
      files: { 'a.yaml': faulty },
    });
    expect(written.get('/projekt/a.yaml')).toBe(fixed);
    const { diagnostics } = JSON.parse(out()) as { diagnostics: { rule: string }[] };
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('license-canonical-iri');
    expect(err()).toContain('1 fixed.');
  });

  it('a report names its fixes with their changes', async () => {
    const { out } = await run(['check', 'a.yaml', '-f', 'json'], { files: { 'a.yaml': faulty } });
    const { diagnostics, summary } = JSON.parse(out());
    const [found] = diagnostics.filter(({ rule }: { rule: string }) => rule === 'license-canonical-iri');
    expect(found.fix).toMatchObject({ safe: true, edits: [{ text: expect.stringContaining(licence) }] });
    expect(summary.fixable).toBeGreaterThan(0);
  });
});

const quiet = { isTTY: () => false, columns: () => undefined, write: async () => undefined };
