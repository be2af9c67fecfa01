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

/** An entry in the list of commands. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: Readonly<Record<Language, string>>;
  /** Each command is loaded when it is asked for. */
  readonly load: () => Promise<Run>;
}

/** Every command, in the order of the help. The first is run when none is named. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: {
      sv: 'kontrollerar filer (körs när inget kommando anges)',
      en: 'checks files (runs when no command is given)',
    },
    load: async () => (await import('./commands/check.js')).check,
  },
  {
    name: 'fix',
    summary: {
      sv: 'rättar på plats det som säkert går att rätta',
      en: 'puts right in place what can be put right for certain',
    },
    load: async () => (await import('./commands/others.js')).fix,
  },
  {
    name: 'convert',
    summary: {
      sv: 'gör om filer till ett annat format, till exempel det som dataportalen hämtar',
      en: 'writes files in another format, such as the one that the data portal fetches',
    },
    load: async () => (await import('./commands/others.js')).convert,
  },
  {
    name: 'diff',
    summary: {
      sv: 'visar vad som skiljer två versioner av en katalog',
      en: 'shows what differs between two versions of a catalogue',
    },
    load: async () => (await import('./commands/others.js')).diff,
  },
  {
    name: 'explain',
    summary: {
      sv: 'förklarar en regel, ett fält eller ett värde, och hur det skrivs',
      en: 'explains a rule, a property or a value, and how to write it',
    },
    load: async () => (await import('./commands/others.js')).explain,
  },
  {
    name: 'rules',
    summary: { sv: 'visar alla regler', en: 'lists all rules' },
    load: async () => (await import('./commands/others.js')).rules,
  },
  {
    name: 'vocab',
    summary: { sv: 'visar kodlistor och söker i dem', en: 'shows code lists and searches them' },
    load: async () => (await import('./commands/others.js')).vocab,
  },
  {
    name: 'schema',
    summary: { sv: 'skriver ut ett schema', en: 'prints a schema' },
    load: async () => (await import('./commands/others.js')).schema,
  },
];

/** Options that may stand before the name of the command. */
const flags = new Set(['--debug', '--color', '--no-color', '-q', '--quiet', '-v', '--verbose']);

/** Finds the command that is meant, and its arguments. */
export function chooseCommand(argv: readonly string[]): {
  readonly entry: CommandEntry;
  readonly argv: readonly string[];
  readonly isDefault: boolean;
} {
  let at = 0;
  while (at < argv.length) {
    if (argv[at] === '--lang') at += 2;
    else if (flags.has(argv[at]!) || argv[at]!.startsWith('--lang=')) at += 1;
    else break;
  }
  const before = argv.slice(0, at);
  const after = argv.slice(at + 1);
  const named = commands.find((entry) => entry.name === argv[at]);
  if (named) return { entry: named, argv: [...before, ...after], isDefault: false };
  if (argv[at] === 'help') {
    const about = commands.find((entry) => entry.name === after[0]);
    return { entry: about ?? commands[0]!, argv: [...before, '--help'], isDefault: !about };
  }
  return { entry: commands[0]!, argv, isDefault: true };
}
