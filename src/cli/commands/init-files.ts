/** The files that `init` writes: settings and lists, never over a file that exists. */
import { dirname, resolve } from 'node:path';
import { UserError } from '../exit.js';
import { configName, configNames, sentencesFor, shownPath } from '../gather.js';
import type { Invocation } from '../invocation.js';
import { texts } from '../texts.js';
import { initTexts } from './init-texts.js';

/** Where the settings are, or will be. */
export interface SettingsFile {
  readonly path: string;
  /** How messages call it. */
  readonly shown: string;
  readonly exists: boolean;
  /** What it says that addresses begin with. */
  readonly base: string | undefined;
}

/** The settings that the new file will go by: the nearest ones upwards, else new ones beside it. */
export async function settingsFor(file: string | undefined, { world }: Invocation): Promise<SettingsFile> {
  const folder = file === undefined || file === '-' ? world.cwd : dirname(resolve(world.cwd, file));
  for (let at = folder; ; at = dirname(at)) {
    for (const name of configNames) {
      const path = resolve(at, name);
      if ((await world.files.kindOf(path)) !== 'file') continue;
      const { readConfiguration } = await import('../../core/config/read.js');
      const shown = shownPath(world, path);
      const { config } = await readConfiguration(shown, await world.files.read(path));
      return { path, shown, exists: true, base: config.base };
    }
    if (dirname(at) === at) break;
  }
  const path = resolve(folder, configName);
  return { path, shown: shownPath(world, path), exists: false, base: undefined };
}

/** An existing file is never written over. */
export async function refuseExisting(file: string, { world, language }: Invocation): Promise<void> {
  if (file === '-') return;
  if ((await world.files.kindOf(resolve(world.cwd, file))) !== undefined)
    throw new UserError(initTexts[language].exists(file));
}

export async function writeNew(
  path: string,
  content: string | Uint8Array,
  invocation: Invocation,
): Promise<void> {
  const { world, language } = invocation;
  const shown = shownPath(world, path);
  await refuseExisting(path, invocation);
  try {
    await world.files.write(path, typeof content === 'string' ? [content] : content);
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    if (code === 'ENOENT') throw new UserError(...sentencesFor(error, shown, language));
    if (typeof code !== 'string') throw error;
    throw new UserError(texts[language].unwritable(shown, code));
  }
}
