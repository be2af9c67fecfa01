import type { Language } from '../core/model/profile.js';
import type { World } from './world.js';

/** The languages that metakoll speaks. */
export const languages: readonly Language[] = ['sv', 'en'];

/**
 * The language of the run: `--lang`, else `METAKOLL_LANG`, else the system's. It has to be known before the options
 * are read, since help and errors are in it. A faulty `--lang` is reported later, with the other options.
 */
export function languageOf(argv: readonly string[], world: Pick<World, 'env' | 'locale'>): Language {
  const asked = languages.find((language) => language === optionOf(argv));
  if (asked) return asked;
  const { METAKOLL_LANG, LC_ALL, LC_MESSAGES, LANG } = world.env;
  return /^sv(?:$|[-_.@])/i.test(METAKOLL_LANG || LC_ALL || LC_MESSAGES || LANG || world.locale())
    ? 'sv'
    : 'en';
}

/** The language that the call asks for, by option or variable; undefined where it is left to choose. */
export function askedLanguage(
  argv: readonly string[],
  world: Pick<World, 'env' | 'locale'>,
): Language | undefined {
  const isAsked = optionOf(argv) !== undefined || Boolean(world.env['METAKOLL_LANG']);
  return isAsked ? languageOf(argv, world) : undefined;
}

function optionOf(argv: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break;
    if (argument === '--lang') found = argv[index + 1];
    else if (argument.startsWith('--lang=')) found = argument.slice('--lang='.length);
  }
  return found;
}
