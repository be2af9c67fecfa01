import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** The folder of the project. */
const root = new URL('../../', import.meta.url);

/** Folders that hold nothing of the project's own. */
const foreign = new Set(['node_modules', 'dist', 'generated', '.git']);

/** All files below a folder of the project, as paths from its root. */
export function filesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return foreign.has(entry.name) ? [] : filesIn(path);
      return [path];
    })
    .sort();
}

/** The text of a file of the project. */
export function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** One import in a module: what is imported, and whether it is gone when the program runs. */
export interface Import {
  readonly from: string;
  /** A module of the project as a path from its root, or the name of a package. */
  readonly to: string;
  readonly isType: boolean;
  /** Loaded when it is needed, and not with the module. */
  readonly isLazy: boolean;
}

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s*from\s*)?'([^']+)'/gm;
const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g;

/** The imports of a module. Generated modules are not there before a build, so paths are not looked up. */
export function importsOf(path: string): Import[] {
  const text = read(path);
  const found = [...text.matchAll(statement)].map(([, type, names, to]): Import => {
    const isType = type !== undefined || (names !== undefined && onlyTypes(names));
    return { from: path, to: target(path, to!), isType, isLazy: false };
  });
  const lazy = [...text.matchAll(dynamic)].map(([, to]): Import => {
    return { from: path, to: target(path, to!), isType: false, isLazy: true };
  });
  return [...found, ...lazy];
}

/** `{ type A, type B }`: nothing of it is left when the program runs. */
function onlyTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  const items = inner?.split(',').map((item) => item.trim());
  return items?.every((item) => item === '' || item.startsWith('type ')) ?? false;
}

function target(from: string, to: string): string {
  if (!to.startsWith('.')) return to;
  return posix.normalize(posix.join(posix.dirname(from), to)).replace(/\.js$/, '.ts');
}
