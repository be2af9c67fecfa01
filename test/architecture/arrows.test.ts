import { describe, expect, it } from 'vitest';
import { filesIn, type Import, importsOf, read } from './sources.js';

/**
 * The rows of the line, each with the rows that it may import from. A row is a folder or a file below src/;
 * the longest name that fits a module is its row. docs/architecture.md draws the same picture.
 */
const rows: Readonly<Record<string, readonly string[]>> = {
  // Small things that know nothing of the rest.
  'core/iri.ts': [],
  'core/version.ts': ['core/generated'],
  'core/source': [],
  'core/languages/nearest.ts': [],
  'core/languages/tags.ts': [],
  'core/languages/dates.ts': [],
  'core/languages/address.ts': [],
  // The specification as data, and the words for it.
  'core/profile': ['core/languages/nearest.ts', 'core/languages/tags.ts', 'core/iri.ts'],
  'core/languages': [
    'core/profile',
    'core/languages/nearest.ts',
    'core/languages/tags.ts',
    'core/languages/dates.ts',
  ],
  // What a file describes.
  'core/catalogue': ['core/profile'],
  // Text to document. Tree formats share tree/; every reader is loaded through the list.
  'core/readers/tree': ['core/catalogue', 'core/profile', 'core/languages', 'core/iri.ts', 'core/source'],
  'core/readers/yaml': ['core/readers/tree'],
  'core/readers/json': ['core/readers/tree'],
  'core/readers/csv': ['core/readers/tree'],
  'core/readers/rdf': ['core/readers/tree', 'core/readers/json'],
  'core/readers': [
    'core/readers/tree',
    'core/readers/yaml',
    'core/readers/json',
    'core/readers/csv',
    'core/readers/rdf',
  ],
  // Document to findings.
  'core/checks': ['core/catalogue', 'core/profile', 'core/languages', 'core/iri.ts', 'core/source'],
  // Findings to report, report to text.
  'core/report': ['core/checks', 'core/catalogue', 'core/profile', 'core/languages', 'core/source'],
  // Document to text.
  'core/writers': [
    'core/checks/formats.ts',
    'core/readers',
    'core/catalogue',
    'core/profile',
    'core/languages',
    'core/iri.ts',
    'core/source',
  ],
  // The only modules that know the whole order: the two halves for one file, and both for all files of a run.
  'core/reading.ts': ['core/readers', 'core/catalogue', 'core/source'],
  'core/checking.ts': [
    'core/reading.ts',
    'core/report',
    'core/checks',
    'core/catalogue',
    'core/profile',
    'core/languages',
  ],
  'core/pipeline.ts': [
    'core/reading.ts',
    'core/checking.ts',
    'core/report',
    'core/checks',
    'core/catalogue',
    'core/profile',
    'core/source',
    'core/version.ts',
  ],
  'core/convert.ts': ['core/pipeline.ts', 'core/writers', 'core/catalogue', 'core/profile'],
  // What owners decide, in a file of its own; pipeline and rules only know the settings that come of it.
  'core/config': [
    'core/report/diagnostics.ts',
    'core/checks',
    'core/readers/yaml',
    'core/readers/tree',
    'core/readers/csv/headings.ts',
    'core/readers/csv/delimiter.ts',
    'core/profile',
    'core/languages',
    'core/iri.ts',
    'core/source',
  ],
  'core/fix': [
    'core/pipeline.ts',
    'core/reading.ts',
    'core/report',
    'core/languages',
    'core/profile',
    'core/source',
  ],
  'core/diff': [
    'core/pipeline.ts',
    'core/report',
    'core/writers',
    'core/catalogue',
    'core/profile',
    'core/languages',
    'core/version.ts',
  ],
  // What rules, the profile and code lists are, for people: examples are checked, snippets written.
  'core/explain': [
    'core/pipeline.ts',
    'core/config',
    'core/checks',
    'core/report',
    'core/writers',
    'core/catalogue',
    'core/profile',
    'core/languages',
  ],
  'index.ts': [
    'core/pipeline.ts',
    'core/diff',
    'core/convert.ts',
    'core/fix',
    'core/explain',
    'core/version.ts',
    'core/profile',
    'core/config',
    'core/readers/readers.ts',
    'core/report/reporters',
    'core/report/baseline.ts',
    'core/writers',
  ],
  // The command uses what the library offers, and the lists of options and words.
  cli: [
    'core/pipeline.ts',
    'core/reading.ts',
    'core/checking.ts',
    'core/checks/check.ts',
    'core/source/text.ts',
    'core/convert.ts',
    'core/fix',
    'core/diff',
    'core/config',
    'core/explain',
    'core/version.ts',
    'core/readers/readers.ts',
    'core/readers/csv/delimiter.ts',
    'core/source/decode.ts',
    'core/writers/writers.ts',
    'core/report',
    'core/checks/rule.ts',
    'core/checks/rules.ts',
    'core/languages',
    'core/profile',
  ],
};

/** What every reader may use; said once. */
const forReaders = ['core/catalogue', 'core/profile', 'core/languages', 'core/iri.ts', 'core/source'];

/** Contracts without code: what everyone may name, whichever row it stands in. */
const contracts = [
  'src/core/source/text.ts',
  'src/core/catalogue/document.ts',
  'src/core/catalogue/edit.ts',
  'src/core/checks/rule.ts',
  'src/core/checks/settings.ts',
  'src/core/readers/reader.ts',
  'src/core/report/report.ts',
  'src/core/writers/notes.ts',
];

/** Packages that a row may use. Each has its reason in docs/architecture.md. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'core/languages/nearest.ts': ['fastest-levenshtein'],
  'core/readers/yaml': ['js-yaml'],
  'core/readers/json': ['jsonc-parser'],
  'core/readers/csv': ['csv-parse/sync'],
  'core/readers/rdf': ['jsonc-parser', 'jsonld'],
  'core/report': ['get-east-asian-width'],
  'core/config': ['picomatch/posix'],
  'core/fix': ['diff'],
  'core/writers': ['js-yaml'],
  cli: ['commander', 'chalk', 'picomatch'],
};

/** The longest a module may be. Those that are longer wait to be parted; they may not grow. */
const mostLines = 400;
const waiting: Readonly<Record<string, number>> = {
  'src/core/readers/rdf/rdfxml.ts': 720,
  'src/core/readers/tree/map.ts': 560,
};

const modules = filesIn('src').filter((path) => path.endsWith('.ts'));
const imports = modules.flatMap(importsOf);

/** The row of a module: the longest name that fits. */
function rowOf(path: string): string | undefined {
  const inside = path.replace(/^src\//, '');
  return Object.keys(rows)
    .filter((row) => isWithin(inside, row))
    .sort((a, b) => b.length - a.length)[0];
}

function isWithin(path: string, row: string): boolean {
  return path === row || path.startsWith(`${row}/`);
}

function allowed(row: string): readonly string[] {
  return [row, ...(rows[row] ?? []), ...(row.startsWith('core/readers') ? forReaders : [])];
}

function isAllowed({ from, to }: Import): boolean {
  const row = rowOf(from);
  if (row === undefined) return false;
  return allowed(row).some((other) => isWithin(to.replace(/^src\//, ''), other));
}

const isOwn = ({ to }: Import) => to.startsWith('src/');
const shown = (found: readonly Import[]) => found.map(({ from, to }) => `${from} → ${to}`);

describe('arrows', () => {
  it('every module stands in a row', () => {
    expect(modules.filter((path) => rowOf(path) === undefined)).toEqual([]);
  });

  it('a module imports from its own row and the rows that are named for it', () => {
    const wrong = imports.filter((item) => isOwn(item) && !item.isType && !isAllowed(item));
    expect(shown(wrong)).toEqual([]);
  });

  it('the core imports nothing from the command, not even types', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('src/core/') && to.startsWith('src/cli/'));
    expect(shown(wrong)).toEqual([]);
  });

  it('types come from earlier rows too, but for the contracts that everyone shares', () => {
    const wrong = imports.filter(
      (item) => isOwn(item) && item.isType && !isAllowed(item) && !contracts.includes(item.to),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('only the command talks to Node', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('node:') && !from.startsWith('src/cli/'));
    expect(shown(wrong)).toEqual([]);
  });

  it('only node-world.ts uses files and the process, and worker.ts the thread that it is in', () => {
    const io = imports.filter(({ to }) => /^node:(fs|http|https|net|child_process|process|worker)/.test(to));
    const isThread = ({ from, to }: Import) => from === 'src/cli/worker.ts' && to === 'node:worker_threads';
    expect(io.filter((item) => item.from !== 'src/cli/node-world.ts' && !isThread(item))).toEqual([]);
    const globals = modules.filter(
      (path) =>
        path !== 'src/cli/node-world.ts' &&
        /(?<![.\w])(process|globalThis)\.|\bfetch\(/.test(withoutComments(read(path))),
    );
    expect(globals).toEqual([]);
  });

  it('packages are used where they are meant to be', () => {
    const wrong = imports.filter((item) => {
      if (isOwn(item) || item.to.startsWith('node:')) return false;
      return !(packages[rowOf(item.from) ?? ''] ?? []).includes(item.to);
    });
    expect(shown(wrong)).toEqual([]);
  });
});

describe('circles', () => {
  it('no module needs itself by way of others to be loaded', () => {
    const direct = imports.filter(({ isLazy }) => !isLazy);
    expect(circles(graphOf(direct, (path) => path))).toEqual([]);
  });

  it('no row imports itself by way of others', () => {
    expect(circles(graphOf(imports, (path) => rowOf(path) ?? path))).toEqual([]);
  });
});

describe('size', () => {
  const lengths = new Map(modules.map((path) => [path, read(path).split('\n').length - 1]));

  it(`no module is longer than ${mostLines} lines`, () => {
    const long = [...lengths].filter(([path, lines]) => lines > (waiting[path] ?? mostLines));
    expect(long).toEqual([]);
  });

  it('what has been parted is no longer excused', () => {
    expect(Object.keys(waiting).filter((path) => (lengths.get(path) ?? 0) <= mostLines)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`])\/\/.*$/gm, '');
}

/** Who imports whom, when modules are put together by name; types are gone when the program runs. */
function graphOf(
  all: readonly Import[],
  name: (path: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const item of all) {
    if (!isOwn(item) || item.isType) continue;
    const [from, to] = [name(item.from), name(item.to)];
    if (from === to) continue;
    const known = graph.get(from);
    if (known) known.add(to);
    else graph.set(from, new Set([to]));
  }
  return graph;
}

/** Every circle in the graph, as `a → b → a`. */
function circles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (at: string, path: readonly string[]): void => {
    const seen = path.indexOf(at);
    if (seen >= 0) {
      found.add([...path.slice(seen), at].join(' → '));
      return;
    }
    if (done.has(at)) return;
    for (const next of graph.get(at) ?? []) visit(next, [...path, at]);
    done.add(at);
  };
  for (const at of graph.keys()) visit(at, []);
  return [...found];
}
