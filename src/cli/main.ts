import type { Language } from '../core/model/profile.js';
import { version } from '../core/version.js';
import { chooseCommand } from './commands.js';
import { exit, linesOf, UnknownOption, UserError } from './exit.js';
import { languageOf } from './language.js';
import { loadCommand } from './load-command.js';
import { OutputFailed, print } from './output.js';
import { texts } from './texts.js';
import type { World } from './world.js';

export { nodeWorld } from './node-world.js';
export type { World } from './world.js';

/**
 * The command `metakoll`: runs with these arguments in this world and gives the exit code. Never throws; a stack
 * trace is only shown with `--debug`.
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const language = languageOf(argv, world);
  try {
    if (argv.length === 1 && ['-V', '--version', 'version'].includes(argv[0]!)) {
      await print(world.stdout, `${version}\n`);
      return exit.clean;
    }
    const { name, argv: rest, isDefault } = chooseCommand(argv);
    const run = await loadCommand(name);
    return await run({ argv: rest, world, language, isDefault });
  } catch (error) {
    const reported = await explained(error, language);
    await printError(
      world,
      reported instanceof UserError ? linesOf(reported) : fault(reported, language, argv.includes('--debug')),
    );
    return exit.failed;
  }
}

/** An error of which more can be said than the one who threw it could. */
async function explained(error: unknown, language: Language): Promise<unknown> {
  if (error instanceof OutputFailed) return new UserError(texts[language].outputFailed(error.code));
  if (!(error instanceof UnknownOption)) return error;
  const { withOwners } = await import('./owners.js');
  return await withOwners(error, language);
}

/** Says it if somebody can hear it; a failure to speak must not hide the exit code. */
async function printError(world: World, text: string): Promise<void> {
  try {
    await print(world.stderr, text);
  } catch {
    // Nobody is there to read it.
  }
}

function fault(error: unknown, language: Language, debug: boolean): string {
  const say = texts[language];
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const details = debug && error instanceof Error ? (error.stack ?? reason) : reason;
  return `${[...say.fault, ...(debug ? [] : [say.faultDebug]), '', details].join('\n')}\n`;
}
