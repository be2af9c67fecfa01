import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../core/languages/nearest.js';
import type { Language } from '../core/model/profile.js';
import { commandMeant } from './commands.js';
import { UserError } from './exit.js';
import { texts } from './texts.js';
import type { World } from './world.js';

/** A file to check. */
export interface FoundFile {
  /** How the report calls it: relative to the working directory, with `/`. */
  readonly path: string;
  /** Where it is on the disk; nothing for standard input and for what is on the web. */
  readonly absolute?: string;
  /** Where it is on the web. */
  readonly address?: URL;
  /** The address stands in a file: it may only lead to a private server where that is allowed. */
  readonly isFromFile?: boolean;
  /** Named on the command line, not found in a folder or by a pattern. */
  readonly named: boolean;
}

/** The name of a configuration: it is looked for beside the files, and never checked because it is found there. */
export const configName = 'metakoll.yaml';

/** The names that a configuration may have; the first that is there counts. */
export const configNames: readonly string[] = [configName, 'metakoll.yml'];

/** Endings of the files that are looked for in a folder. */
const endings = [
  '.yaml',
  '.yml',
  '.json',
  '.jsonld',
  '.csv',
  '.tsv',
  '.rdf',
  '.xml',
  '.ttl',
  '.trig',
  '.nt',
  '.nq',
  '.n3',
];

/**
 * The files that the arguments stand for: sorted by path, each once. Everything that is missing is named in one go,
 * before anything is read.
 */
export async function gather(
  operands: readonly string[],
  {
    world,
    language,
    stdinName,
    onFolder = () => undefined,
  }: {
    readonly world: World;
    readonly language: Language;
    readonly stdinName: string;
    /** Called with each folder that is looked through. */
    readonly onFolder?: ((folder: string) => void) | undefined;
  },
): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  const problems: string[] = [];
  const add = (absolute: string, named: boolean) => {
    const known = found.get(absolute);
    if (!known || (named && !known.named))
      found.set(absolute, { path: shownPath(world, absolute), absolute, named });
  };
  for (const operand of operands) {
    if (operand === '-') {
      found.set('-', { path: stdinName, named: true });
      continue;
    }
    const address = addressOf(operand);
    if (address) {
      found.set(operand, { path: withoutLogin(operand, address), address, named: true });
      continue;
    }
    try {
      const items = await expand(operand, { world, language, onFolder });
      for (const absolute of items.files) add(absolute, items.named);
    } catch (error) {
      problems.push(...sentencesFor(error, operand, language));
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return [...found.values()].sort((a, b) => compareCodePoints(a.path, b.path));
}

/** The web address that an operand is; a file never begins so. */
function addressOf(operand: string): URL | undefined {
  if (!/^https?:\/\//i.test(operand) || !URL.canParse(operand)) return undefined;
  const address = new URL(operand);
  address.hash = '';
  return address;
}

/** An address as it was given; a login in it is not for reports. */
function withoutLogin(operand: string, { username, password }: URL): string {
  return username === '' && password === '' ? operand : operand.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
}

/** Ends the run where a file to put right is an address. */
export function refuseAddresses(found: readonly FoundFile[], language: Language): void {
  const [first] = found.filter(({ address }) => address !== undefined);
  if (first) throw new UserError(texts[language].cannotFixAddress(first.path));
}

/** The path as the report shows it. */
export function shownPath({ cwd }: Pick<World, 'cwd'>, absolute: string): string {
  return (relative(cwd, absolute) || '.').split(sep).join('/');
}

/** What to say about an error of the file system; other errors are thrown on. */
export function sentencesFor(error: unknown, path: string, language: Language): readonly string[] {
  if (error instanceof UserError) return error.sentences;
  const code = (error as { readonly code?: unknown }).code;
  if (typeof code !== 'string') throw error;
  const say = texts[language];
  if (code === 'ENOENT') return [say.missingFile(path)];
  if (code === 'EACCES' || code === 'EPERM') return [say.noPermission(path)];
  return [code === 'EISDIR' ? say.isFolder(path) : say.unreadable(path, code)];
}

/** Where files are looked for, and who hears of it. */
interface Search {
  readonly world: World;
  readonly language: Language;
  readonly onFolder: (folder: string) => void;
}

interface Expanded {
  readonly files: readonly string[];
  readonly named: boolean;
}

/** A file, a folder or a pattern, in this order: a file may well have brackets in its name. */
async function expand(operand: string, search: Search): Promise<Expanded> {
  const { world, language } = search;
  const say = texts[language];
  const absolute = resolve(world.cwd, operand);
  const kind = operand === '' ? undefined : await world.files.kindOf(absolute);
  if (kind === 'folder') {
    const { files, unreadable } = await walk(absolute, search, { everywhere: false });
    const wanted = files
      .filter((file) => endings.some((ending) => file.toLowerCase().endsWith(ending)))
      .concat(unreadable);
    if (wanted.length === 0) throw new UserError(say.nothingInFolder(operand, endings));
    return { files: wanted, named: false };
  }
  if (kind !== undefined) return { files: [absolute], named: true };
  if (/[*?[\]{}()!]/.test(operand)) {
    const files = await match(sep === '\\' ? operand.replaceAll('\\', '/') : operand, search);
    if (files) {
      if (files.length === 0) throw new UserError(say.nothingMatches(operand));
      return { files, named: false };
    }
  }
  const command = /[./\\]/.test(operand) ? undefined : commandMeant(operand);
  if (command !== undefined) throw new UserError(say.missingFile(operand), say.maybeCommand(command));
  throw new UserError(say.missingFile(operand, await nearestFile(operand, world)));
}

/** Files that a pattern matches, or undefined where it is none. */
async function match(pattern: string, search: Search): Promise<readonly string[] | undefined> {
  const { world } = search;
  const { default: picomatch } = await import('picomatch');
  const { base, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return undefined;
  const from = resolve(world.cwd, base);
  if ((await world.files.kindOf(from)) !== 'folder') return [];
  const matches = picomatch(glob);
  const { files } = await walk(from, search, { everywhere: pattern.includes('node_modules') });
  return files.filter((file) => matches(relative(from, file).split(sep).join('/')));
}

/**
 * All files in a folder and below, and the folders that cannot be read. Folders that hold other people's files or begin with a
 * dot are left out.
 */
async function walk(
  folder: string,
  { world, language, onFolder }: Search,
  { everywhere }: { readonly everywhere: boolean },
): Promise<{ readonly files: readonly string[]; readonly unreadable: readonly string[] }> {
  const files: string[] = [];
  const unreadable: string[] = [];
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    onFolder(at);
    const entries = at === folder ? await listOrExplain(at, world, language) : await listOrNothing(at, world);
    if (!entries) unreadable.push(at);
    for (const { name, kind } of entries ?? []) {
      const path = resolve(at, name);
      if (kind === 'file' && !configNames.includes(name)) files.push(path);
      else if (kind === 'folder' && !name.startsWith('.') && (everywhere || name !== 'node_modules')) {
        folders.push(path);
      }
    }
  }
  return { files, unreadable };
}

/** Lists a folder below the one that was asked for; nothing where the system refuses that. */
async function listOrNothing(folder: string, world: World) {
  try {
    return await world.files.list(folder);
  } catch (error) {
    if (typeof (error as { readonly code?: unknown }).code !== 'string') throw error;
    return undefined;
  }
}

/** Lists a folder; an error names that folder and not the one where the walk began. */
async function listOrExplain(folder: string, world: World, language: Language) {
  try {
    return await world.files.list(folder);
  } catch (error) {
    throw new UserError(...sentencesFor(error, shownPath(world, folder), language));
  }
}

/** The file or folder beside a missing one whose name is most like it, as the user would write it. */
async function nearestFile(operand: string, world: World): Promise<string | undefined> {
  if (operand === '') return undefined;
  const folder = dirname(resolve(world.cwd, operand));
  try {
    const entries = await world.files.list(folder);
    const found = nearest(
      basename(operand),
      entries.map(({ name }) => name),
    );
    return found === undefined ? undefined : join(dirname(operand), found).split(sep).join('/');
  } catch {
    // Where the folder cannot be read, nothing is near.
    return undefined;
  }
}

function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < left.length && at < right.length; at++) {
    const difference = left[at]!.codePointAt(0)! - right[at]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
