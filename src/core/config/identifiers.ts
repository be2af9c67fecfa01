/** The file `metakoll-ids.yaml`: which identifier metakoll has given to what, one a line, in order of the identifiers. */
import { isTree, type Tree } from '../formats/shared/tree/context.js';
import { parseYaml } from '../formats/yaml/read.js';
import type { IdentifierMarks, IdentifierSettings, KnownIdentifier } from '../model/identifiers.js';
import type { Language } from '../model/profile.js';
import { decode } from '../source/decode.js';
import { sourceText } from '../source/text.js';
import type { Config } from './config.js';

/** How the file is called; it lies beside the configuration. */
export const identifiersName = 'metakoll-ids.yaml';

/** The file cannot be read: the line from which on, and whether two branches were merged there and nobody chose. */
export class IdentifiersBroken extends Error {
  constructor(
    readonly line: number,
    readonly isConflict: boolean,
  ) {
    super(`line ${line}`);
  }
}

/** Says what is wrong with the file of this name, and what to do. */
export function identifiersBroken(file: string, { line, isConflict }: IdentifiersBroken, language: Language) {
  if (language === 'sv')
    return isConflict
      ? `Två versioner av ${file} har slagits ihop, och rad ${line} visar var de skiljer sig. Behåll raderna från båda, ta bort raderna med <<<<<<<, ======= och >>>>>>>, och försök igen.`
      : `${file} går inte att läsa från rad ${line}. Varje rad ska vara en adress, kolon och uppgifter inom klammer. Hämta tillbaka filen ur versionshanteringen, eller rätta raden.`;
  return isConflict
    ? `Two versions of ${file} were merged, and line ${line} shows where they differ. Keep the lines of both, remove the lines with <<<<<<<, ======= and >>>>>>>, and try again.`
    : `${file} cannot be read from line ${line} on. Each line is an address, a colon and facts in braces. Get the file back from version control, or correct the line.`;
}

/**
 * How resources get identifiers by a configuration; undefined where they get none. Throws IdentifiersBroken.
 *
 * @param file the name of the file with identifiers, as reports call it
 * @param bytes its content; undefined where there is none yet
 */
export function identifiersBy(
  { ids, base, removedIds }: Config,
  file: string,
  bytes: Uint8Array | undefined,
): IdentifierSettings | undefined {
  if (ids === undefined || base === undefined) return undefined;
  const known = bytes === undefined ? [] : readIdentifiers(bytes);
  return { base, file, known, keepsRemoved: removedIds === 'keep' };
}

const heading = `# The identifiers that metakoll has given, and what they stand for. Keep this file in version control, so that none of them
# changes when a title does. After a merge keep the lines of both sides; the order and lines that stand twice do not matter.
`;

/** The text of the file; the same identifiers give the same bytes. */
export function identifiersText(known: readonly KnownIdentifier[]): string {
  return `${heading}${known.map((entry) => `${keyText(entry.id)}: ${flow(entryTree(entry))}\n`).join('')}`;
}

function entryTree({ class: type, marks, file, of, removed }: KnownIdentifier): Tree {
  const { title, identifier, email, address, text } = marks;
  return { title, class: type, file, of, identifier, email, address, text, removed };
}

function flow(tree: Tree): string {
  const parts = Object.entries(tree).filter(([, value]) => value !== undefined);
  return `{ ${parts.map(([key, value]) => `${key}: ${scalarOrList(value)}`).join(', ')} }`;
}

function scalarOrList(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(scalar).join(', ')}]` : scalar(value);
}

/** A text as JSON writes it, which YAML reads too; control characters and separators of lines are spelled out. */
function scalar(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An address as it is, where it can stand before a colon. */
function keyText(id: string): string {
  return /^[a-z][a-z0-9+.-]*:[\w/.~%+-]+$/i.test(id) ? id : scalar(id);
}

/** Reads the file. Throws IdentifiersBroken where its lines cannot be told apart. */
export function readIdentifiers(bytes: Uint8Array): readonly KnownIdentifier[] {
  const source = sourceText(decode(bytes).text);
  const conflict = /^(?:<{7}|={7}|>{7})(?= |$)/m.exec(source.text);
  if (conflict) throw new IdentifiersBroken(source.positionAt(conflict.index).line, true);
  const { findings, documents } = parseYaml(source);
  // A line that both sides of a merge have stands twice.
  const broken = findings.find(({ rule }) => rule !== 'key-duplicate');
  if (broken) {
    const { place } = broken;
    const offset = place.kind === 'span' ? place.span.start : 0;
    throw new IdentifiersBroken(source.positionAt(offset).line, false);
  }
  const [root = {}] = documents;
  if (root === null) return [];
  if (!isTree(root)) throw new IdentifiersBroken(1, false);
  return Object.entries(root)
    .flatMap(([id, value]) => (isTree(value) ? entryOf(id, value) : []))
    .sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

function entryOf(id: string, tree: Tree): KnownIdentifier {
  const text = (key: string) => (typeof tree[key] === 'string' ? tree[key] : undefined);
  const marks: IdentifierMarks = {
    title: text('title') ?? '',
    ...present('identifier', text('identifier')),
    ...present('email', text('email')),
    ...present('address', Array.isArray(tree['address']) ? tree['address'].map(String) : undefined),
    ...present('text', text('text')),
  };
  return {
    id,
    class: text('class') ?? '',
    file: text('file') ?? '',
    marks,
    of: text('of'),
    ...present('removed', text('removed')),
  };
}

function present<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [Name in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [Name in Key]?: Value });
}
