import { resolve } from 'node:path';
import type { Language } from '../core/model/profile.js';
import { UserError } from './exit.js';
import { readNamed } from './read-named.js';
import { texts } from './texts.js';
import type { World } from './world.js';

/** Reads the JSON-LD context that `--context` names. Throws a UserError when there is none in the file. */
export async function readContext(
  file: string | undefined,
  world: World,
  language: Language,
): Promise<unknown> {
  if (file === undefined) return undefined;
  const bytes = await readNamed(resolve(world.cwd, file), file, { world, language });
  try {
    const document: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof document === 'object' && document !== null && '@context' in document) return document;
  } catch {
    // What is no JSON is no context either.
  }
  throw new UserError(texts[language].noContext(file));
}
