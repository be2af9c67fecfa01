/** The inputs of a check, and the settings for them where a `metakoll.yaml` is among the files. */
import {
  type CheckOptions,
  type Config,
  exclusionOf,
  IdentifiersBroken,
  type Input,
  identifiersBroken,
  identifiersBy,
  identifiersName,
  readConfiguration,
  settingsOf,
} from '../../index.js';
import type { WebOptions } from '../protocol.js';

/** What is checked, and how. */
export interface Configured {
  /** The files without the configuration. */
  readonly inputs: readonly Input[];
  readonly how: CheckOptions;
  /** Path of the configuration; absent where there is none. */
  readonly path: string | undefined;
  /** What is wrong with it: then nothing is decided by it. */
  readonly faults: readonly string[];
}

const isConfiguration = (path: string) => /(?:^|\/)metakoll\.ya?ml$/.test(path);
const isIdentifiers = (path: string) => path.replace(/^.*\//, '') === identifiersName;

/** Finds the configuration among the files: the one nearest to the top. */
export async function configured(inputs: readonly Input[], options: WebOptions): Promise<Configured> {
  const { language, today, encoding } = options;
  const found = inputs
    .filter(({ path }) => isConfiguration(path))
    .sort((one, other) => one.path.split('/').length - other.path.split('/').length)[0];
  const rest = inputs.filter(({ path }) => !isConfiguration(path) && !isIdentifiers(path));
  const plain = { rules: {}, today, defaults: {}, allowed: {} };
  const how: CheckOptions = { language, encoding, settingsFor: () => plain };
  if (!found) return { inputs: rest, how, path: undefined, faults: [] };
  const { config, diagnostics } = await readConfiguration(found.path, found.bytes, () => language);
  const faults = diagnostics.map(({ range, message, how: advice }) => {
    return `${found.path}:${range.start.line} ${message} ${advice}`;
  });
  const folder = found.path.slice(0, found.path.lastIndexOf('/') + 1);
  const identifiers = identifiersIn(inputs, folder, config, options);
  if ('fault' in identifiers) faults.push(identifiers.fault);
  if (faults.length > 0) return { inputs: rest, how, path: found.path, faults };
  const settings = settingsOf(config, today, 'given' in identifiers ? identifiers.given : undefined);
  const isExcluded = exclusionOf(config);
  const isBelow = (path: string) => path.startsWith(folder);
  const within = (path: string) => path.slice(folder.length);
  return {
    // A file that was chosen by its name is meant; others may be excluded.
    inputs: rest.filter(({ path, named }) => named || !isBelow(path) || !isExcluded(within(path))),
    how: { ...how, settingsFor: (path) => (isBelow(path) ? settings(within(path)) : plain) },
    path: found.path,
    faults: [],
  };
}

/** The identifiers that are kept beside the configuration, or what is wrong with their file. */
function identifiersIn(
  inputs: readonly Input[],
  folder: string,
  config: Config,
  { language }: WebOptions,
): { readonly given: ReturnType<typeof identifiersBy> } | { readonly fault: string } {
  const file = folder + identifiersName;
  try {
    return { given: identifiersBy(config, file, inputs.find(({ path }) => path === file)?.bytes) };
  } catch (error) {
    if (!(error instanceof IdentifiersBroken)) throw error;
    return { fault: identifiersBroken(file, error, language) };
  }
}
