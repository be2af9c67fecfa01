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

/** A command: runs and gives the exit code. What the user can put right is thrown as a UserError. */
export type Run = (invocation: Invocation) => Promise<number>;
