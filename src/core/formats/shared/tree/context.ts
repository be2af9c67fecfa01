import type { ResourceNode } from '../../../model/canonical.js';
import type { Assumption } from '../../../model/document.js';
import type { Finding } from '../../../model/finding.js';
import type { Profile } from '../../../model/profile.js';
import type { ReadOptions } from '../../../model/reader.js';
import { dcatApSe } from '../../../profile/profile.js';

/** A plain object as a parser of YAML, JSON or CSV hands it over. */
export type Tree = Record<string, unknown>;

/** Whether a value is an object and no list. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a resource stands in the parsed source: an object, and the way to it from an outer one. */
export interface TreeSource {
  readonly value: Tree;
  readonly parent: TreeSource | undefined;
  /** Keys and positions from the parent's object; empty when both are the same place. */
  readonly path: Path;
}

/** A way from the top of the parsed source to a value. */
export type Path = readonly (string | number)[];

/** A value of a resource and the way from the resource's object to where it was written. */
export interface Traced {
  readonly property: string;
  readonly language: string | undefined;
  readonly index: number;
  readonly path: Path;
}

/** Told from where in its resource's object a value of the canonical document came: keys and list positions. */
export type Trace = (property: string, language: string | undefined, index: number, path: Path) => void;

/** What is gathered while a tree is turned into the canonical document. */
export interface TreeContext {
  /** What the file is read by. */
  readonly profile: Profile;
  /** Language of texts that name none. */
  defaultLanguage: string | undefined;
  /** Language of texts that name none where the file itself does not say either. */
  readonly likelyLanguage: string | undefined;
  /** Whether the language of texts that name none is that of the catalogue. */
  mayGuessLanguage: boolean;
  /** Whether several values may stand in one text, as in the cells of a table. */
  readonly listsInText: boolean;
  /** Whether a web address without scheme gets `http://`, as DIGG's processor does it. */
  readonly addsScheme: boolean;
  readonly resources: ResourceNode[];
  readonly findings: Finding[];
  readonly assumptions: Map<string, { code: Assumption['code']; args: Assumption['args']; count: number }>;
  /** Publishers that the document describes, by normalised name; for references by name. */
  readonly agentsByName: Map<string, string>;
  /** Set when one resource is gone through again to find where its values came from. */
  readonly trace?: Trace;
}

/** A context with nothing in it. */
export function treeContext({
  profile = dcatApSe,
  likelyLanguage,
  ...options
}: Pick<TreeContext, 'listsInText' | 'addsScheme'> &
  Pick<ReadOptions, 'profile' | 'likelyLanguage'>): TreeContext {
  return {
    profile,
    defaultLanguage: undefined,
    likelyLanguage,
    mayGuessLanguage: false,
    ...options,
    resources: [],
    findings: [],
    assumptions: new Map(),
    agentsByName: new Map(),
  };
}

/** Notes something that was taken for granted; the same thing twice is counted. */
export function assume(context: TreeContext, code: Assumption['code'], args: Assumption['args']): void {
  if (context.trace) return;
  const key = `${code}|${Object.values(args).join('|')}`;
  const known = context.assumptions.get(key);
  if (known) known.count += 1;
  else context.assumptions.set(key, { code, args, count: 1 });
}
