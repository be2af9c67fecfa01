import type { Command } from 'commander';
import type { Language } from '../core/model/profile.js';
import type { World } from './world.js';

/** What a command is given when it runs. */
export interface Invocation {
  /** The arguments after the name of the command. */
  readonly argv: readonly string[];
  readonly world: World;
  readonly language: Language;
  /** Help for metakoll as a whole was asked for, not for one of its commands. */
  readonly isDefault: boolean;
}

/** Adds the arguments and options of a command, with their help. */
export type Define = (command: Command, language: Language) => void;

/** A command: runs and gives the exit code. What the user can put right is thrown as a UserError. */
export type Run = (invocation: Invocation) => Promise<number>;
