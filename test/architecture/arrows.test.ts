import { describe, expect, it } from 'vitest';
import { filesIn, type Import, importsOf, read } from './sources.js';

/**
 * The rows of the line, each with the rows that it may import from; every row may name the contracts of the model. A row is
 * a folder or a file below src/; the longest name that fits a module is its row. docs/architecture.md draws the same picture.
 */
const rows: Readonly<Record<string, readonly string[]>> = {
  // The contracts that every row may name, and that name no other row.
  'core/model': [],
  // Small things that know nothing of the rest.
  'core/version.ts': ['core/generated'],
  'core/source': [],
  'core/languages/nearest.ts': [],
  'core/languages/tags.ts': [],
  'core/languages/dates.ts': [],
  'core/languages/address.ts': [],
  // The specification as data, and the words for it.
  'core/profile': [
    'core/languages/nearest.ts',
    'core/languages/tags.ts',
    'core/source/iri.ts',
    'core/source/spoilt.ts',
  ],
  'core/languages': ['core/profile'],
  // Several documents to one in normal form, and to statements.
  'core/normal': ['core/profile', 'core/languages', 'core/source'],
  // Text to document and document to text: a folder for each format, and what trees and what graphs share.
  'core/formats/shared/tree': ['core/normal', ...basics()],
  'core/formats/shared/graph': [
    'core/normal',
    'core/formats/shared/tree',
    'core/formats/json/faults.ts',
    ...basics(),
  ],
  'core/formats/yaml': ['core/formats/shared/tree', ...basics()],
  'core/formats/json': ['core/formats/shared/tree', ...basics()],
  'core/formats/shared/table': ['core/normal', 'core/formats/shared/tree', ...basics()],
  'core/formats/csv': ['core/normal', 'core/formats/shared/tree', 'core/formats/shared/table', ...basics()],
  'core/formats/shared/sheets': ['core/formats/shared/tree', 'core/formats/shared/table', ...basics()],
  'core/formats/xlsx': [
    'core/normal',
    'core/formats/shared/sheets',
    'core/formats/shared/table',
    ...basics(),
  ],
  'core/formats/ods': ['core/formats/shared/sheets', ...basics()],
  'core/formats/ntriples': ['core/normal', 'core/formats/shared/graph', ...basics()],
  'core/formats/turtle': ['core/normal', 'core/formats/shared/graph', 'core/formats/ntriples', ...basics()],
  'core/formats/rdfxml': ['core/normal', 'core/formats/shared/graph', ...basics()],
  'core/formats/jsonld': [
    'core/normal',
    'core/formats/shared/tree',
    'core/formats/shared/graph',
    'core/formats/json',
    ...basics(),
  ],
  // The lists of readers and writers, which load them.
  'core/formats': [...basics()],
  // What to write in a file, in its own form.
  'core/advice': ['core/formats/shared/tree', 'core/formats/shared/table', ...basics()],
  // Document to findings.
  'core/checks': ['core/advice', ...basics()],
  // Fixes to changes of the text.
  'core/fixes': ['core/checks', 'core/report', ...basics()],
  // Findings and described resources to text.
  'core/report': ['core/checks', ...basics()],
  // The only modules that know the whole order.
  'core/run': [
    'core/advice',
    'core/normal',
    'core/formats',
    'core/checks',
    'core/fixes',
    'core/version.ts',
    ...basics(),
  ],
  // What owners decide, in a file of its own; run and rules only know the settings that come of it.
  'core/config': [
    'core/run/diagnostics.ts',
    'core/run/plain.ts',
    'core/checks',
    'core/formats/yaml',
    'core/formats/shared/tree',
    'core/formats/csv',
    'core/formats/shared/table',
    ...basics(),
  ],
  // Points for what a run has read, and how they are shown.
  'core/score': ['core/run', 'core/report', 'core/version.ts', ...basics()],
  // What an audit says of catalogues, and the pages for it.
  'core/audit': [
    'core/formats/xlsx/write/tables.ts',
    'core/run',
    'core/checks',
    'core/report',
    'core/score',
    'core/start',
    'core/version.ts',
    ...basics(),
  ],
  // What the portal would show of what a run has read.
  'core/preview': ['core/run', 'core/report', 'core/version.ts', ...basics()],
  'core/diff': ['core/run', 'core/report', 'core/normal', 'core/version.ts', ...basics()],
  // What rules, the profile and code lists are, for people: examples are checked, snippets written.
  'core/explain': [
    'core/advice',
    'core/run',
    'core/config',
    'core/checks',
    'core/report',
    'core/normal',
    'core/formats',
    ...basics(),
  ],
  // A catalogue that begins: settings, and descriptions to fill in.
  'core/start': [
    'core/formats/csv',
    'core/formats/xlsx',
    'core/formats/shared/table',
    'core/version.ts',
    ...basics(),
  ],
  // The library, and the command, which uses what the library offers and the lists of options and words.
  'index.ts': core(),
  'reporters.ts': core(),
  cli: core(),
  // The page uses the library as anybody else would.
  web: ['index.ts', 'reporters.ts'],
};

/** The rows at the bottom, which know the specification and the language but no document. */
function basics(): readonly string[] {
  return ['core/profile', 'core/languages', 'core/source'];
}

/** What the shells around the core may use. */
function core(): readonly string[] {
  return [
    'core/run',
    'core/normal',
    'core/diff',
    'core/score',
    'core/audit',
    'core/preview',
    'core/fixes',
    'core/explain',
    'core/config',
    'core/checks',
    'core/formats',
    'core/report',
    'core/start',
    'core/version.ts',
    ...basics(),
  ];
}

/** Packages that a row may use. Each has its reason in docs/architecture.md. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'core/languages/nearest.ts': ['fastest-levenshtein'],
  'core/formats/yaml': ['js-yaml'],
  'core/formats/json': ['jsonc-parser'],
  'core/formats/csv': ['csv-parse/sync'],
  'core/formats/shared/sheets': ['fflate'],
  'core/formats/jsonld': ['jsonld'],
  'core/report': ['get-east-asian-width'],
  'core/config': ['picomatch/posix'],
  'core/fixes': ['diff'],
  'core/start': ['js-yaml'],
  cli: ['commander', 'chalk', 'picomatch'],
  web: [
    'preact',
    'preact/hooks',
    '@codemirror/commands',
    '@codemirror/language',
    '@codemirror/legacy-modes/mode/turtle',
    '@codemirror/legacy-modes/mode/xml',
    '@codemirror/legacy-modes/mode/yaml',
    '@codemirror/search',
    '@codemirror/state',
    '@codemirror/view',
    '@lezer/highlight',
  ],
};

/** The longest a module may be. Those that are longer wait to be parted; they may not grow. */
const mostLines = 400;
const waiting: Readonly<Record<string, number>> = {
  'src/core/formats/shared/tree/map.ts': 530,
};

const modules = filesIn('src').filter((path) => /\.tsx?$/.test(path));
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
  return [row, 'core/model', ...(rows[row] ?? [])];
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
    const wrong = imports.filter((item) => isOwn(item) && !isAllowed(item));
    expect(shown(wrong)).toEqual([]);
  });

  it('the core imports nothing from the command, not even types', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('src/core/') && to.startsWith('src/cli/'));
    expect(shown(wrong)).toEqual([]);
  });

  it('only the command talks to Node', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('node:') && !from.startsWith('src/cli/'));
    expect(shown(wrong)).toEqual([]);
  });

  it('only node-world.ts uses files and the process, and only what it loads for that the network', () => {
    const outside = ['src/cli/node-world.ts', 'src/cli/browse.ts'];
    const io = imports.filter(({ to }) => /^node:(fs|child_process|process|worker)/.test(to));
    expect(io.filter((item) => !outside.includes(item.from))).toEqual([]);
    const network = imports.filter(({ to }) => /^node:(https?|net|tls|dns|dgram|http2)$/.test(to));
    const froms = [...new Set(network.map(({ from }) => from))].sort();
    expect(froms).toEqual(['src/cli/network/node-network.ts', 'src/cli/network/private-addresses.ts']);
    const loading = imports.filter(({ to }) => to.endsWith('network/node-network.ts'));
    expect(loading.map(({ from, isLazy }) => [from, isLazy])).toEqual([['src/cli/node-world.ts', true]]);
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

  it('no module of the command names itself by way of others, not even in types or when it is used', () => {
    const isCommand = ({ from, to }: Import) => from.startsWith('src/cli/') && to.startsWith('src/cli/');
    expect(circles(graphOf(imports.filter(isCommand), (path) => path))).toEqual([]);
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

/** Who imports whom, types too, when modules are put together by name. */
function graphOf(
  all: readonly Import[],
  name: (path: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const item of all) {
    if (!isOwn(item)) continue;
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
