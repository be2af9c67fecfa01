/** The inputs of a check, and the settings for them where a `metakoll.yaml` is among the files. */
import { type CheckOptions, type Input, readConfiguration, settingsOf } from '../../index.js';
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

/** Finds the configuration among the files: the one nearest to the top. */
export async function configured(inputs: readonly Input[], options: WebOptions): Promise<Configured> {
  const { language, today, encoding } = options;
  const found = inputs
    .filter(({ path }) => isConfiguration(path))
    .sort((one, other) => one.path.split('/').length - other.path.split('/').length)[0];
  const rest = inputs.filter(({ path }) => !isConfiguration(path));
  const plain = { rules: {}, today, defaults: {}, allowed: {} };
  const how: CheckOptions = { language, encoding, settingsFor: () => plain };
  if (!found) return { inputs: rest, how, path: undefined, faults: [] };
  const read = await readConfiguration(found.path, found.bytes, () => language);
  const faults = read.diagnostics.map(({ range, message, how: advice }) => {
    return `${found.path}:${range.start.line} ${message} ${advice}`;
  });
  if (faults.length > 0) return { inputs: rest, how, path: found.path, faults };
  const folder = found.path.replace(/[^/]*$/, '');
  const settings = settingsOf(read.config, today);
  const settingsFor = (path: string) => {
    return path.startsWith(folder) ? settings(path.slice(folder.length)) : plain;
  };
  return { inputs: rest, how: { ...how, settingsFor }, path: found.path, faults: [] };
}
