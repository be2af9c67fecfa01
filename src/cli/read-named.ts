import { UserError } from './exit.js';
import { sentencesFor } from './gather.js';
import type { Invocation } from './invocation.js';

/**
 * Reads a file that an option or the configuration names.
 * @param absolute its path
 * @param shown what people call it in messages
 * @throws UserError where it cannot be read
 */
export async function readNamed(
  absolute: string,
  shown: string,
  { world, language }: Pick<Invocation, 'world' | 'language'>,
): Promise<Uint8Array> {
  try {
    return await world.files.read(absolute);
  } catch (error) {
    throw new UserError(...sentencesFor(error, shown, language));
  }
}
