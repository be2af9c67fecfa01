import { Command } from 'commander';
import type { Language } from '../core/model/profile.js';
import { commands } from './commands.js';
import { type UnknownOption, UserError } from './exit.js';
import { loadDefinition } from './load-command.js';
import { texts } from './texts.js';

/** The error about an option that a command does not have: where other commands have it, they are named. */
export async function withOwners(error: UnknownOption, language: Language): Promise<UserError> {
  const owners: string[] = [];
  for (const { name } of commands) {
    const command = new Command();
    (await loadDefinition(name))(command, language);
    if (command.options.some(({ short, long }) => short === error.option || long === error.option))
      owners.push(name);
  }
  const say = texts[language];
  return owners.length === 0 ? error : new UserError(say.optionOfOther(error.option, owners), say.seeHelp);
}
