import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { check } from '../../src/index.js';
import { run } from '../cli/run.js';
import { filesIn, read } from './sources.js';

const readmes = { 'README.md': 'en', 'README.sv.md': 'sv' } as const;
const documents = filesIn('.').filter((path) => path.endsWith('.md'));

/** The blocks of code in a Markdown text, by the language that is named. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, named, code]) =>
    named === language ? [code!] : [],
  );
}

/** Options of a command, long and short, as its help has them. */
async function optionsOf(command: string, language: string): Promise<string[]> {
  const { out, code } = await run([command, '--help', '--lang', language]);
  expect(code).toBe(0);
  return out()
    .split('\n')
    .flatMap((line) => /^ {2}(-{1,2}[a-z].*?)(?: {2}|$)/i.exec(line)?.[1] ?? [])
    .flatMap((flags) => flags.match(/(?<![\w-])-{1,2}[a-z][a-z-]*/gi) ?? []);
}

/** How the command is called in the examples of a text: the command and its options, without files and values. */
function calls(text: string): string[] {
  const lines = [...blocks(text, 'sh'), ...blocks(text, 'text')].join('\n').split('\n');
  return lines
    .flatMap((line) => /^(?:\$ )?npx metakoll (.*)$/.exec(line)?.[1] ?? [])
    .map((rest) => {
      const words = rest.split(' ');
      const options = words.filter((word) => word.startsWith('-')).sort();
      return [words[0], ...options].join(' ');
    })
    .sort();
}

describe.each(Object.entries(readmes))('%s', (path, language) => {
  const text = read(path);

  it('can be read in one go', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(290);
  });

  it.each(commands.map(({ name }) => name))('names the command %s', (name) => {
    expect(text).toContain(`\`metakoll ${name}\``);
  });

  it.each(commands.map(({ name }) => name))(
    'all options of %s stand on the page that it links to',
    async (name) => {
      const page = `docs/commands.${language}.md`;
      expect(text).toContain(`](${page})`);
      const options = await optionsOf(name, language);
      expect(options.length).toBeGreaterThan(5);
      expect(options.filter((option) => !read(page).includes(option))).toEqual([]);
    },
  );

  const transcripts = blocks(text, 'text').map((transcript) => transcript.trimEnd().split('\n'));
  it.each(transcripts.map(([first, ...shown]) => ({ first, shown })))('$first', async ({ first, shown }) => {
    // Three dots stand for what is left out; everything else is printed just so, in this order.
    const argv = /^\$ npx metakoll (.*)$/.exec(first!)![1]!.split(' ');
    const files = Object.fromEntries(
      argv.filter((word) => word.startsWith('examples/')).map((name) => [name, bytesOf(name)]),
    );
    const { out } = await run(argv, { files, env: { COLUMNS: '88' } });
    const printed = out().split('\n');
    let at = 0;
    for (const line of shown.filter((item) => item !== '…')) {
      const found = printed.indexOf(line, at);
      expect(found, `not printed, or not in this order: ${line}`).toBeGreaterThanOrEqual(0);
      at = found + 1;
    }
  });

  const formats = ['yaml', 'json', 'csv'];
  it.each(formats)(
    'has an example in %s without errors or warnings but for what is recommended',
    async (format) => {
      const examples = blocks(text, format);
      expect(examples).toHaveLength(1);
      for (const example of examples) {
        const input = { path: `readme.${format}`, bytes: new TextEncoder().encode(example), named: true };
        const { report } = await check([input], { language });
        expect(report.summary.resources['Dataset']).toBe(1);
        const worse = report.diagnostics.filter(
          ({ rule, severity }) => severity !== 'info' && rule !== 'schema-missing-recommended',
        );
        expect(worse.map(({ message }) => message)).toEqual([]);
      }
    },
  );
});

it('the version is the same wherever it is named', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  for (const path of Object.keys(readmes)) expect(read(path)).toContain(`./metakoll-${version}.tgz`);
  expect(read('publiccode.yml')).toContain(`softwareVersion: "${version}"`);
  expect(read('CHANGELOG.md')).toContain(version);
});

it('both READMEs call the command in the same ways', () => {
  expect(calls(read('README.sv.md'))).toEqual(calls(read('README.md')));
});

it('both READMEs use the library in the same way', () => {
  const code = Object.keys(readmes).map((path) => blocks(read(path), 'js').join('\n'));
  const neutral = code.map((text) => text.replace(/'(?:catalogue|katalog)\.yaml'|'(?:en|sv)'/g, '…'));
  expect(neutral[1]).toEqual(neutral[0]);
});

describe.each(documents)('%s', (path) => {
  const text = read(path);
  const links = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, target]) => target!,
  );
  const relative = links.filter((target) => !/^[a-z]+:/i.test(target));

  it('links to files that exist', () => {
    const missing = relative.filter((target) => {
      const [file] = target.split('#');
      return file !== '' && !existsSync(urlOf(posix.join(posix.dirname(path), file!)));
    });
    expect(missing).toEqual([]);
  });

  it('links to headings that exist', () => {
    const missing = relative.filter((target) => {
      const [file, anchor] = target.split('#');
      if (anchor === undefined) return false;
      const other = file === '' ? path : posix.join(posix.dirname(path), file!);
      return existsSync(urlOf(other)) && other.endsWith('.md') && !anchorsOf(read(other)).includes(anchor);
    });
    expect(missing).toEqual([]);
  });
});

function urlOf(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}

function bytesOf(path: string): Uint8Array {
  return readFileSync(urlOf(path));
}

/** The anchors that code hosts give to headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
